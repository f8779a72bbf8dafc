export { reportLines, verifyAudit } from './verify-audit';

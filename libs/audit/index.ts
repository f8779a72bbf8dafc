export { type AuditFault } from './chain-check';
export { type Asked } from './chain-rows';
export { type AuditReport, reportLines, verifyAudit } from './verify-audit';

export {
  dataSourceOptions,
  type DataSourceSettings,
  migrate,
  openDataSource,
  revertLastMigration,
} from './data-source';
export { AuditTrail, type AuditFact, type AuditKind, SYSTEM_CHAIN } from './ledger/audit-trail';
export { CaseLedger } from './ledger/case-ledger';
export { type CaseResolution, NO_RESOLUTION } from './ledger/case-resolution';
export { LedgerConflictError } from './ledger/ledger-error';
export { LIVE_CHANNEL } from './ledger/batch-writer';
export { taskRowId } from './ledger/task-rows';
export { NOTICE_TOPIC } from './ledger/notice-writer';
export { CalendarStore } from './repositories/calendar-store';
export { PolicyStore, type PolicySetView } from './repositories/policy-store';

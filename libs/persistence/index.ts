export {
  AdministrationLog,
  type LogEntry,
  type LogFilter,
  type RefusalEntry,
  type SignInEntry,
} from './administration/administration-log';
export { AdministrationBook } from './administration/administration-book';
export { type CertificateEntry, CredentialRegister } from './administration/credential-register';
export {
  type EnterpriseEntry,
  EnterpriseRegister,
  type RegisteredEnterprise,
} from './administration/enterprise-register';
export type { Change, Order, Outcome } from './administration/order';
export { PeopleRegister } from './administration/people-register';
export { PostRegister } from './administration/post-register';
export {
  type CertificateRow,
  type HeldPostRow,
  StaffLists,
  type StaffMember,
} from './administration/staff-lists';
export { SubstitutionOversight } from './administration/substitution-oversight';
export { type RegisteredUnit, UnitRegister } from './administration/unit-register';
export { migrate, openDataSource, revertLastMigration } from './data-source';
export { type AuditFact, AuditTrail } from './ledger/audit-trail';
export { CaseLedger } from './ledger/case-ledger';
export { type CaseResolution, NO_RESOLUTION } from './ledger/case-resolution';
export { type HistoricalHazard, HistoryLedger } from './ledger/history-ledger';
export { NOTICE_TOPIC } from './ledger/notice-writer';
export { taskRowId } from './ledger/task-rows';
export { Accounts, type AccountView } from './repositories/accounts';
export { type AssignmentRow, Assignments } from './repositories/assignments';
export { Attachments, type AttachmentView, type CaptureView } from './repositories/attachments';
export { AuditLog } from './repositories/audit-log';
export { CalendarStore } from './repositories/calendar-store';
export {
  type CaseHead,
  CaseReader,
  type DeadlineView,
  type ResponsiblePerson,
  type ResponsibleView,
  type TimelineEvent,
  type TimelineRefusal,
} from './repositories/case-reader';
export { Checklists, type ChecklistView } from './repositories/checklists';
export { Commands } from './repositories/commands';
export { Comments, type CommentView } from './repositories/comments';
export { Credentials, type ExpertCredential } from './repositories/credentials';
export { type Candidate, Directory, type HeldPost, type UnitView } from './repositories/directory';
export { Drafts, type DraftView } from './repositories/drafts';
export { Enterprises, type EnterpriseView } from './repositories/enterprises';
export { HazardBasis } from './repositories/hazard-basis';
export { type CatalogueFilter, type CatalogueView, HazardCatalogue } from './repositories/hazard-catalogue';
export { HAZARD_SOURCES, type HazardFilter, type HazardSource } from './repositories/hazard-filter';
export { HazardLedger, type HazardRow } from './repositories/hazard-ledger';
export { type ImportRowStatus, type ImportRowView, Imports } from './repositories/imports';
export {
  type CopyItem,
  type DoneItem,
  Inbox,
  type InboxCounts,
  type InboxOf,
  type StartedItem,
} from './repositories/inbox';
export type { InboxFilter } from './repositories/inbox-filter';
export { Incidents } from './repositories/incidents';
export type {
  DryRun,
  KeptReading,
  LedgerImport,
  LedgerImportProgress,
  LedgerImportRow,
  LedgerImportStatus,
  LedgerRowCounts,
  PlannedRow,
  ReadingChoices,
  RowEntry,
  RowOutcome,
  RowProblem,
} from './repositories/ledger-import';
export { LedgerImports } from './repositories/ledger-imports';
export { InspectionReports, type ReportDetail, type ReportRow } from './repositories/inspection-reports';
export { LiveChannel, type LiveSignal } from './repositories/live-channel';
export { type LiveEvent, LiveEvents } from './repositories/live-events';
export { type MeetingRow, Meetings } from './repositories/meetings';
export { Notices, type NoticeView } from './repositories/notices';
export { Outbox, type OutboxMessage } from './repositories/outbox';
export {
  type Facet,
  filterOfFigure,
  Overview,
  type OverviewAxis,
  type OverviewFigure,
  type OverviewLine,
} from './repositories/overview';
export { PUBLISH_CHANGE_TOPIC, RETIME_CHANGE_TOPIC } from './projection/policy-change.projector';
export { RuleChanges, type RuleChangeRow } from './rules/rule-changes';
export { type RuleDraft, RuleDrafts } from './rules/rule-drafts';
export { RulePublisher } from './rules/rule-publisher';
export { type TimedTask, TimedTasks } from './rules/timed-tasks';
export { type PolicySetView, PolicyStore } from './repositories/policy-store';
export { type PostHolder, PostHolders } from './repositories/post-holders';
export { type OpenCase, Reconciliation } from './repositories/reconciliation';
export { Refusals } from './repositories/refusals';
export { type SavedView, SavedViews } from './repositories/saved-views';
export { Sessions, type SessionView } from './repositories/sessions';
export { type NewSubstitution, Substitutions, type SubstitutionView } from './repositories/substitutions';
export { StageStays } from './repositories/stage-stays';
export {
  type LateFilter,
  type LateGroup,
  type LatePerson,
  type LateTask,
  type LateUnit,
  type StepReached,
  SupervisionDesk,
} from './repositories/supervision-desk';
export { type TaskDetail, TaskReader } from './repositories/task-reader';
export type { TaskListItem } from './repositories/task-view';
export { type Bidder, BidVault, type UnsealedBid } from './tenders/bid-vault';
export { Suppliers } from './tenders/suppliers';
export { Tenders } from './tenders/tenders';
export { type CappedCount, type Keyset, type Page, type PageRequest } from './scope/page';
export type { Scope } from './scope/scope';
export {
  AdministratorRefusedError,
  createFirstAdministrator,
  DEMO_PASSWORD,
  type DemoPersona,
  demoPersonas,
  type FirstAdministrator,
  LargeSeedRefusedError,
  seedDistrict,
  seedLarge,
} from './seed';

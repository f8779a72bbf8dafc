import { UnitEntity } from './unit.entity';
import { PasswordHistoryEntity } from './password-history.entity';
import { PersonEntity } from './person.entity';
import { PostEntity } from './post.entity';
import { PostHoldingEntity } from './post-holding.entity';
import { SubstitutionEntity } from './substitution.entity';
import { CredentialEntity } from './credential.entity';
import { EnterpriseEntity } from './enterprise.entity';
import { AccountEntity } from './account.entity';
import { SessionEntity } from './session.entity';
import { PolicySetEntity } from './policy-set.entity';
import { PolicyValueEntity } from './policy-value.entity';
import { CalendarDayEntity } from './calendar-day.entity';
import { RegisterStampEntity } from './register-stamp.entity';
import { CatalogueRowEntity } from './catalogue-row.entity';
import { ChecklistVersionEntity } from './checklist-version.entity';
import { RuleDraftEntity } from './rule-draft.entity';
import { PolicyChangeEntity } from './policy-change.entity';
import { CasePolicyOverrideEntity } from './case-policy-override.entity';
import { CaseFileEntity } from './case-file.entity';
import { TaskEntity } from './task.entity';
import { TaskSignerEntity } from './task-signer.entity';
import { DeadlineEntity } from './deadline.entity';
import { CaseBatchEntity } from './case-batch.entity';
import { CaseEventEntity } from './case-event.entity';
import { AuditEntryEntity } from './audit-entry.entity';
import { AuditChainEntity } from './audit-chain.entity';
import { RefusalEntity } from './refusal.entity';
import { CommandEntity } from './command.entity';
import { NumberRegisterEntity } from './number-register.entity';
import { IncidentEntity } from './incident.entity';
import { OutboxEntity } from './outbox.entity';
import { NoticeEntity } from './notice.entity';
import { CopyToEntity } from './copy-to.entity';
import { DraftEntity } from './draft.entity';
import { CommentEntity } from './comment.entity';
import { AttachmentEntity } from './attachment.entity';
import { AdministrationEntryEntity } from './administration-entry.entity';
import { AgendaItemEntity } from './agenda-item.entity';
import { SavedViewEntity } from './saved-view.entity';
import { HazardEntity } from './hazard.entity';
import { ReviewOpinionEntity } from './review-opinion.entity';
import { RectificationEntity } from './rectification.entity';
import { InspectionReportEntity } from './inspection-report.entity';
import { ImportBatchEntity } from './import-batch.entity';
import { ImportRowEntity } from './import-row.entity';
import { TenderEntity } from './tender.entity';
import { TenderKeyEntity } from './tender-key.entity';
import { TenderBidEntity } from './tender-bid.entity';
import { TenderScoreEntity } from './tender-score.entity';
import { ServiceScopeEntity } from './service-scope.entity';
import { SupplierProfileEntity } from './supplier-profile.entity';
import { SupplierExclusionEntity } from './supplier-exclusion.entity';
import { SupplierPaymentEntity } from './supplier-payment.entity';

/** Every table of the database; the data source and the drift check read this list. */
import { AssignmentEntity } from './assignment.entity';
import { MeetingDecisionEntity } from './meeting-decision.entity';
import { MeetingEntity } from './meeting.entity';

export const ENTITIES = [
  UnitEntity,
  PersonEntity,
  PostEntity,
  PostHoldingEntity,
  SubstitutionEntity,
  CredentialEntity,
  EnterpriseEntity,
  AccountEntity,
  SessionEntity,
  PolicySetEntity,
  PolicyValueEntity,
  CalendarDayEntity,
  RegisterStampEntity,
  CatalogueRowEntity,
  ChecklistVersionEntity,
  RuleDraftEntity,
  PolicyChangeEntity,
  CasePolicyOverrideEntity,
  CaseFileEntity,
  TaskEntity,
  TaskSignerEntity,
  DeadlineEntity,
  CaseBatchEntity,
  CaseEventEntity,
  AuditEntryEntity,
  AdministrationEntryEntity,
  PasswordHistoryEntity,
  AuditChainEntity,
  RefusalEntity,
  CommandEntity,
  NumberRegisterEntity,
  IncidentEntity,
  OutboxEntity,
  NoticeEntity,
  CopyToEntity,
  DraftEntity,
  CommentEntity,
  AttachmentEntity,
  AgendaItemEntity,
  SavedViewEntity,
  HazardEntity,
  ReviewOpinionEntity,
  RectificationEntity,
  InspectionReportEntity,
  ImportBatchEntity,
  ImportRowEntity,
  AssignmentEntity,
  MeetingEntity,
  MeetingDecisionEntity,
  TenderEntity,
  TenderKeyEntity,
  TenderBidEntity,
  TenderScoreEntity,
  ServiceScopeEntity,
  SupplierProfileEntity,
  SupplierExclusionEntity,
  SupplierPaymentEntity,
];

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the hazard ledger, filled from the facts of its case; names as they were when last written. */
@Index('hazard_found_on_case_id', ['foundOn', 'caseId'])
@Index('hazard_subdistrict_id_found_on_case_id', ['subdistrictId', 'foundOn', 'caseId'])
@Index('hazard_department_id_found_on_case_id', ['departmentId', 'foundOn', 'caseId'])
@Index('hazard_agency_id_found_on_case_id', ['agencyId', 'foundOn', 'caseId'])
@Index('hazard_enterprise_id_found_on_case_id', ['enterpriseId', 'foundOn', 'caseId'])
@Index('hazard_recurrence_of', ['recurrenceOf'])
@Index('hazard_report_case_id', ['reportCaseId'])
// Shape that decorators cannot say; written in the migration.
@Index('hazard_open_due', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('hazard_open_newest', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('hazard_recurrence', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('hazard_origin', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('hazard_finders', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('hazard_overlays', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('hazard_search', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('hazard_due_on', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('hazard_closed_at', { synchronize: false })
@Entity({ name: 'hazard' })
export class HazardEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'number', type: 'text', nullable: true })
  number: string | null;

  @Column({ name: 'description', type: 'text' })
  description: string;

  @Column({ name: 'place', type: 'text' })
  place: string;

  @Column({ name: 'category', type: 'text' })
  category: string;

  @Column({ name: 'industry', type: 'text' })
  industry: string;

  @Column({ name: 'level', type: 'text', nullable: true })
  level: string | null;

  @Column({ name: 'proposed_level', type: 'text', nullable: true })
  proposedLevel: string | null;

  @Column({ name: 'stage', type: 'text' })
  stage: string;

  @Column({ name: 'open', type: 'boolean' })
  open: boolean;

  @Column({ name: 'district_code', type: 'text' })
  districtCode: string;

  @Column({ name: 'found_on', type: 'date' })
  foundOn: string;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'enterprise_id', type: 'text' })
  enterpriseId: string;

  @Column({ name: 'enterprise_name', type: 'text' })
  enterpriseName: string;

  @Column({ name: 'subdistrict_id', type: 'text' })
  subdistrictId: string;

  @Column({ name: 'subdistrict_name', type: 'text' })
  subdistrictName: string;

  @Column({ name: 'department_id', type: 'text' })
  departmentId: string;

  @Column({ name: 'department_name', type: 'text' })
  departmentName: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'agency_name', type: 'text' })
  agencyName: string;

  @Column({ name: 'responsible_enterprise_id', type: 'text', nullable: true })
  responsibleEnterpriseId: string | null;

  @Column({ name: 'responsible_enterprise_name', type: 'text', nullable: true })
  responsibleEnterpriseName: string | null;

  @Column({ name: 'responsible_subdistrict_id', type: 'text', nullable: true })
  responsibleSubdistrictId: string | null;

  @Column({ name: 'responsible_subdistrict_name', type: 'text', nullable: true })
  responsibleSubdistrictName: string | null;

  @Column({ name: 'responsible_department_id', type: 'text', nullable: true })
  responsibleDepartmentId: string | null;

  @Column({ name: 'responsible_department_name', type: 'text', nullable: true })
  responsibleDepartmentName: string | null;

  @Column({ name: 'fixed_on_site', type: 'boolean', default: false })
  fixedOnSite: boolean;

  @Column({ name: 'recurrence_of', type: 'text', nullable: true })
  recurrenceOf: string | null;

  @Column({ name: 'report_case_id', type: 'text', nullable: true })
  reportCaseId: string | null;

  @Column({ name: 'review_round', type: 'integer', default: 0 })
  reviewRound: number;

  @Column({ name: 'finders', type: 'text', array: true, default: () => "'{}'" })
  finders: string[];

  @Column({ name: 'origin_import_id', type: 'text', nullable: true })
  originImportId: string | null;

  @Column({ name: 'origin_sheet', type: 'text', nullable: true })
  originSheet: string | null;

  @Column({ name: 'origin_row', type: 'integer', nullable: true })
  originRow: number | null;

  @Column({ name: 'origin_digest', type: 'text', nullable: true })
  originDigest: string | null;

  @Column({ name: 'overlays', type: 'text', array: true, default: () => "'{}'" })
  overlays: string[];

  @Column({ name: 'search', type: 'text' })
  search: string;

  @Column({ name: 'history', type: 'boolean', default: false })
  history: boolean;

  @Column({ name: 'entered_on', type: 'date', nullable: true })
  enteredOn: string | null;

  @Column({ name: 'original_closed_on', type: 'date', nullable: true })
  originalClosedOn: string | null;

  @Column({ name: 'version', type: 'integer' })
  version: number;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A case as SQL shows it. `version` is the compare-and-set of the projection; the head of its audit chain lies here. */
@Index('case_file_number', ['number'], { unique: true })
@Index('case_file_opened_by_person_id_opened_at_id', ['openedByPersonId', 'openedAt', 'id'])
@Index('case_file_parent_case_id', ['parentCaseId'])
// Shape that decorators cannot say; written in the migration.
@Index('case_file_open', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('case_file_finders', { synchronize: false })
@Entity({ name: 'case_file' })
export class CaseFileEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'process', type: 'text' })
  process: string;

  @Column({ name: 'procedure', type: 'text' })
  procedure: string;

  @Column({ name: 'number', type: 'text', nullable: true })
  number: string | null;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'stage', type: 'text' })
  stage: string;

  @Column({ name: 'status', type: 'text' })
  status: string;

  @Column({ name: 'version', type: 'integer', default: 0 })
  version: number;

  @Column({ name: 'policy_set_id', type: 'text' })
  policySetId: string;

  @Column({ name: 'policy_day', type: 'date' })
  policyDay: string;

  @Column({ name: 'workflow_id', type: 'text', nullable: true })
  workflowId: string | null;

  @Column({ name: 'parent_case_id', type: 'text', nullable: true })
  parentCaseId: string | null;

  @Column({ name: 'opened_by_person_id', type: 'text' })
  openedByPersonId: string;

  @Column({ name: 'opened_by_name', type: 'text' })
  openedByName: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'level', type: 'text', nullable: true })
  level: string | null;

  @Column({ name: 'district_code', type: 'text' })
  districtCode: string;

  @Column({ name: 'subdistrict_unit_id', type: 'text', nullable: true })
  subdistrictUnitId: string | null;

  @Column({ name: 'department_unit_id', type: 'text', nullable: true })
  departmentUnitId: string | null;

  @Column({ name: 'enterprise_unit_id', type: 'text', nullable: true })
  enterpriseUnitId: string | null;

  @Column({ name: 'agency_unit_id', type: 'text', nullable: true })
  agencyUnitId: string | null;

  @Column({ name: 'enterprise_name', type: 'text', nullable: true })
  enterpriseName: string | null;

  @Column({ name: 'units', type: 'jsonb' })
  units: object;

  @Column({ name: 'finders', type: 'text', array: true, default: () => "'{}'" })
  finders: string[];

  @Column({ name: 'event_seq', type: 'integer', default: 0 })
  eventSeq: number;

  @Column({ name: 'audit_seq', type: 'integer', default: 0 })
  auditSeq: number;

  @Column({ name: 'audit_head', type: 'text' })
  auditHead: string;

  @Column({ name: 'audit_mac', type: 'text' })
  auditMac: string;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}

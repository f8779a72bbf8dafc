import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An inspection report of an agency with what it found. */
@Index('inspection_report_agency_id_opened_at', ['agencyId', 'openedAt'])
@Index('inspection_report_enterprise_id_opened_at', ['enterpriseId', 'openedAt'])
@Index('inspection_report_subdistrict_id_opened_at', ['subdistrictId', 'openedAt'])
@Entity({ name: 'inspection_report' })
export class InspectionReportEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'number', type: 'text', nullable: true })
  number: string | null;

  @Column({ name: 'enterprise_id', type: 'text' })
  enterpriseId: string;

  @Column({ name: 'enterprise_name', type: 'text' })
  enterpriseName: string;

  @Column({ name: 'subdistrict_id', type: 'text' })
  subdistrictId: string;

  @Column({ name: 'agency_id', type: 'text' })
  agencyId: string;

  @Column({ name: 'agency_name', type: 'text' })
  agencyName: string;

  @Column({ name: 'department_id', type: 'text', nullable: true })
  departmentId: string | null;

  @Column({ name: 'visited_on', type: 'date', nullable: true })
  visitedOn: string | null;

  @Column({ name: 'stage', type: 'text' })
  stage: string;

  @Column({ name: 'open', type: 'boolean' })
  open: boolean;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'experts', type: 'text', array: true, default: () => "'{}'" })
  experts: string[];

  @Column({ name: 'hazard_count', type: 'integer', default: 0 })
  hazardCount: number;

  @Column({ name: 'facts', type: 'jsonb' })
  facts: object;

  @Column({ name: 'version', type: 'integer' })
  version: number;
}

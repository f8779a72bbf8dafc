import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An assignment (交办单, 督办函, 提示函, 约谈) as the boards show it. */
@Index('assignment_opened_at_case_id', ['openedAt', 'caseId'])
@Index('assignment_lead_unit_id_due_on', ['leadUnitId', 'dueOn'])
@Entity({ name: 'assignment' })
export class AssignmentEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'number', type: 'text', nullable: true })
  number: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'document_no', type: 'text', nullable: true })
  documentNo: string | null;

  @Column({ name: 'lead_unit_id', type: 'text' })
  leadUnitId: string;

  @Column({ name: 'lead_unit_name', type: 'text' })
  leadUnitName: string;

  @Column({ name: 'units', type: 'text', array: true })
  units: string[];

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ name: 'colour', type: 'text' })
  colour: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

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

  @Column({ name: 'meeting_case_id', type: 'text', nullable: true })
  meetingCaseId: string | null;

  @Column({ name: 'facts', type: 'jsonb' })
  facts: object;

  @Column({ name: 'version', type: 'integer' })
  version: number;
}

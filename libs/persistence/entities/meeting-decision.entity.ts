import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A decision of a meeting (议定事项) until it is carried out. */
@Index('meeting_decision_due_on', ['dueOn'])
@Entity({ name: 'meeting_decision' })
export class MeetingDecisionEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @PrimaryColumn({ name: 'no', type: 'integer' })
  no: number;

  @Column({ name: 'month', type: 'text' })
  month: string;

  @Column({ name: 'text', type: 'text' })
  text: string;

  @Column({ name: 'lead_unit_id', type: 'text' })
  leadUnitId: string;

  @Column({ name: 'lead_unit_name', type: 'text' })
  leadUnitName: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @Column({ name: 'assignment_case_id', type: 'text', nullable: true })
  assignmentCaseId: string | null;
}

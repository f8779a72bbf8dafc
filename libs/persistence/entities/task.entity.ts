import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A human task (待办) with what the inbox shows of its case, so that a list needs no join. */
@Index('task_case_id_task_id', ['caseId', 'taskId'], { unique: true })
// Shape that decorators cannot say; written in the migration.
@Index('task_open_seat', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('task_open_holder', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('task_open_delegate', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('task_open_due', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('task_open_step', { synchronize: false })
@Entity({ name: 'task' })
export class TaskEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'task_id', type: 'text' })
  taskId: string;

  @Column({ name: 'process', type: 'text' })
  process: string;

  @Column({ name: 'node', type: 'text' })
  node: string;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'wanted_unit_id', type: 'text' })
  wantedUnitId: string;

  @Column({ name: 'wanted_role', type: 'text' })
  wantedRole: string;

  @Column({ name: 'seat_unit_id', type: 'text' })
  seatUnitId: string;

  @Column({ name: 'seat_role', type: 'text' })
  seatRole: string;

  @Column({ name: 'status', type: 'text' })
  status: string;

  @Column({ name: 'holder_person_id', type: 'text', nullable: true })
  holderPersonId: string | null;

  @Column({ name: 'holder_post_id', type: 'text', nullable: true })
  holderPostId: string | null;

  @Column({ name: 'holder_unit_id', type: 'text', nullable: true })
  holderUnitId: string | null;

  @Column({ name: 'holder_role', type: 'text', nullable: true })
  holderRole: string | null;

  @Column({ name: 'outcomes', type: 'text', array: true, default: () => "'{}'" })
  outcomes: string[];

  @Column({ name: 'not_by', type: 'text', array: true, default: () => "'{}'" })
  notBy: string[];

  @Column({ name: 'non_delegable', type: 'boolean', default: false })
  nonDelegable: boolean;

  @Column({ name: 'return_to', type: 'text', array: true, default: () => "'{}'" })
  returnTo: string[];

  @Column({ name: 'hops', type: 'integer', default: 0 })
  hops: number;

  @Column({ name: 'delegation', type: 'jsonb', nullable: true })
  delegation: object | null;

  @Column({ name: 'delegate_person_id', type: 'text', nullable: true })
  delegatePersonId: string | null;

  @Column({ name: 'held', type: 'jsonb', nullable: true })
  held: object | null;

  @Column({ name: 'urged_at', type: 'timestamptz', nullable: true })
  urgedAt: Date | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'clock', type: 'jsonb', nullable: true })
  clock: object | null;

  @Column({ name: 'term_key', type: 'text', nullable: true })
  termKey: string | null;

  @Column({ name: 'ladder_key', type: 'text', nullable: true })
  ladderKey: string | null;

  @Column({ name: 'start_at', type: 'timestamptz', nullable: true })
  startAt: Date | null;

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Column({ name: 'due_day', type: 'date', nullable: true })
  dueDay: string | null;

  @Column({ name: 'due_sort', type: 'timestamptz' })
  dueSort: Date;

  @Column({ name: 'provisional', type: 'boolean', default: false })
  provisional: boolean;

  @Column({ name: 'steps', type: 'jsonb' })
  steps: object;

  @Column({ name: 'marks', type: 'jsonb' })
  marks: object;

  @Column({ name: 'next_step_at', type: 'timestamptz', nullable: true })
  nextStepAt: Date | null;

  @Column({ name: 'next_step_name', type: 'text', nullable: true })
  nextStepName: string | null;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'case_number', type: 'text', nullable: true })
  caseNumber: string | null;

  @Column({ name: 'case_title', type: 'text' })
  caseTitle: string;

  @Column({ name: 'level', type: 'text', nullable: true })
  level: string | null;

  @Column({ name: 'district_code', type: 'text' })
  districtCode: string;

  @Column({ name: 'subdistrict_unit_id', type: 'text', nullable: true })
  subdistrictUnitId: string | null;

  @Column({ name: 'department_unit_id', type: 'text', nullable: true })
  departmentUnitId: string | null;

  @Column({ name: 'agency_unit_id', type: 'text', nullable: true })
  agencyUnitId: string | null;

  @Column({ name: 'enterprise_unit_id', type: 'text', nullable: true })
  enterpriseUnitId: string | null;

  @Column({ name: 'enterprise_name', type: 'text', nullable: true })
  enterpriseName: string | null;
}

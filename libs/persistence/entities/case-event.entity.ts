import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** The timeline: append-only, with the names of persons, posts and units as they were at the time. */
@Index('case_event_case_id_seq', ['caseId', 'seq'], { unique: true })
@Index('case_event_tx_id', ['tx', 'id'])
// Shape that decorators cannot say; written in the migration.
@Index('case_event_person', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('case_event_principal', { synchronize: false })
// Shape that decorators cannot say; written in the migration.
@Index('case_event_stage_at', { synchronize: false })
@Entity({ name: 'case_event' })
export class CaseEventEntity {
  @PrimaryGeneratedColumn('increment', { name: 'id', type: 'bigint' })
  id: string;

  @Column({ name: 'tx', type: 'bigint', default: () => 'current_tx()' })
  tx: string;

  @Column({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'process', type: 'text' })
  process: string;

  @Column({ name: 'seq', type: 'integer' })
  seq: number;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'name', type: 'text', nullable: true })
  name: string | null;

  @Column({ name: 'task_id', type: 'text', nullable: true })
  taskId: string | null;

  @Column({ name: 'node', type: 'text', nullable: true })
  node: string | null;

  @Column({ name: 'at', type: 'timestamptz' })
  at: Date;

  @Column({ name: 'person_id', type: 'text', nullable: true })
  personId: string | null;

  @Column({ name: 'person_name', type: 'text', nullable: true })
  personName: string | null;

  @Column({ name: 'on_behalf_of_person_id', type: 'text', nullable: true })
  onBehalfOfPersonId: string | null;

  @Column({ name: 'on_behalf_of_name', type: 'text', nullable: true })
  onBehalfOfName: string | null;

  @Column({ name: 'display', type: 'text', nullable: true })
  display: string | null;

  @Column({ name: 'post_id', type: 'text', nullable: true })
  postId: string | null;

  @Column({ name: 'post_title', type: 'text', nullable: true })
  postTitle: string | null;

  @Column({ name: 'unit_id', type: 'text', nullable: true })
  unitId: string | null;

  @Column({ name: 'unit_name', type: 'text', nullable: true })
  unitName: string | null;

  @Column({ name: 'role', type: 'text', nullable: true })
  role: string | null;

  @Column({ name: 'via', type: 'text', nullable: true })
  via: string | null;

  @Column({ name: 'opinion', type: 'text', nullable: true })
  opinion: string | null;

  @Column({ name: 'form', type: 'jsonb', nullable: true })
  form: object | null;

  @Column({ name: 'evidence', type: 'jsonb', nullable: true })
  evidence: object | null;

  @Column({ name: 'key', type: 'text', nullable: true })
  key: string | null;

  @Column({ name: 'policy_set_id', type: 'text' })
  policySetId: string;

  @Column({ name: 'detail', type: 'jsonb', nullable: true })
  detail: object | null;
}

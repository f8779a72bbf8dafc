import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A resolved deadline with its working. A later one supersedes it; the old row stays. */
@Index('deadline_case_id_task_id', ['caseId', 'taskId'])
// Shape that decorators cannot say; written in the migration.
@Index('deadline_current', { synchronize: false })
@Entity({ name: 'deadline' })
export class DeadlineEntity {
  @PrimaryGeneratedColumn('increment', { name: 'id', type: 'bigint' })
  id: string;

  @Column({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'task_id', type: 'text' })
  taskId: string;

  @Column({ name: 'term_key', type: 'text' })
  termKey: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ name: 'due_day', type: 'date' })
  dueDay: string;

  @Column({ name: 'provisional', type: 'boolean' })
  provisional: boolean;

  @Column({ name: 'working', type: 'jsonb' })
  working: object;

  @Column({ name: 'working_text', type: 'text', array: true, default: () => "'{}'" })
  workingText: string[];

  @Column({ name: 'steps', type: 'jsonb' })
  steps: object;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt: Date | null;
}

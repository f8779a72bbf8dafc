import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An added signer (加签) of a task and what they said. */
// Shape that decorators cannot say; written in the migration.
@Index('task_signer_waiting', { synchronize: false })
@Entity({ name: 'task_signer' })
export class TaskSignerEntity {
  @PrimaryColumn({ name: 'task_row_id', type: 'text' })
  taskRowId: string;

  @PrimaryColumn({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'position', type: 'integer' })
  position: number;

  @Column({ name: 'post_id', type: 'text' })
  postId: string;

  @Column({ name: 'unit_id', type: 'text' })
  unitId: string;

  @Column({ name: 'role', type: 'text' })
  role: string;

  @Column({ name: 'mode', type: 'text' })
  mode: string;

  @Column({ name: 'added_by', type: 'text' })
  addedBy: string;

  @Column({ name: 'required', type: 'boolean', default: false })
  required: boolean;

  @Column({ name: 'verdict', type: 'text', nullable: true })
  verdict: string | null;

  @Column({ name: 'opinion', type: 'text', nullable: true })
  opinion: string | null;

  @Column({ name: 'at', type: 'timestamptz', nullable: true })
  at: Date | null;
}

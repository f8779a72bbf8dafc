import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person has begun to write on a task. */
@Entity({ name: 'draft' })
export class DraftEntity {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  personId: string;

  @PrimaryColumn({ name: 'task_row_id', type: 'text' })
  taskRowId: string;

  @Column({ name: 'act', type: 'text' })
  act: string;

  @Column({ name: 'form', type: 'jsonb' })
  form: object;

  @Column({ name: 'opinion', type: 'text', nullable: true })
  opinion: string | null;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An act that was refused: a refused Update leaves no trace in the workflow, so the API writes it here. */
@Index('refusal_case_id_at', ['caseId', 'at'])
@Index('refusal_person_id_at', ['personId', 'at'])
@Entity({ name: 'refusal' })
export class RefusalEntity {
  @PrimaryGeneratedColumn('increment', { name: 'id', type: 'bigint' })
  id: string;

  @Column({ name: 'case_id', type: 'text', nullable: true })
  caseId: string | null;

  @Column({ name: 'task_id', type: 'text', nullable: true })
  taskId: string | null;

  @Column({ name: 'act', type: 'text' })
  act: string;

  @Column({ name: 'code', type: 'text' })
  code: string;

  @Column({ name: 'detail', type: 'text', nullable: true })
  detail: string | null;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'person_name', type: 'text' })
  personName: string;

  @Column({ name: 'post_id', type: 'text', nullable: true })
  postId: string | null;

  @Column({ name: 'unit_id', type: 'text', nullable: true })
  unitId: string | null;

  @Column({ name: 'role', type: 'text', nullable: true })
  role: string | null;

  @Column({ name: 'at', type: 'timestamptz' })
  at: Date;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId: string | null;
}

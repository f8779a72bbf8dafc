import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A remark on a case; it moves nothing. */
@Index('comment_case_id_at', ['caseId', 'at'])
@Entity({ name: 'comment' })
export class CommentEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'task_id', type: 'text', nullable: true })
  taskId: string | null;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'person_name', type: 'text' })
  personName: string;

  @Column({ name: 'text', type: 'text' })
  text: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An in-app notice to one person. */
@Index('notice_person_id_created_at_id', ['personId', 'createdAt', 'id'])
// Shape that decorators cannot say; written in the migration.
@Index('notice_unread', { synchronize: false })
@Entity({ name: 'notice' })
export class NoticeEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'case_id', type: 'text', nullable: true })
  caseId: string | null;

  @Column({ name: 'task_id', type: 'text', nullable: true })
  taskId: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'body', type: 'text' })
  body: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt: Date | null;
}

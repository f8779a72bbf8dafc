import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A copy for information (抄送) and when it was read (已阅). */
@Index('cc_person_id_at_id', ['personId', 'at', 'id'])
@Index('cc_case_id_task_id_person_id_by_person_id_at', ['caseId', 'taskId', 'personId', 'byPersonId', 'at'], {
  unique: true,
})
@Entity({ name: 'cc' })
export class CopyToEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'task_id', type: 'text', nullable: true })
  taskId: string | null;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'by_person_id', type: 'text' })
  byPersonId: string;

  @Column({ name: 'by_name', type: 'text' })
  byName: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt: Date | null;
}

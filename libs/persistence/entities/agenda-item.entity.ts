import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A matter that an escalation step puts on the agenda of a joint meeting. */
@Index('agenda_item_case_id_task_id_step', ['caseId', 'taskId', 'step'], { unique: true })
@Index('agenda_item_for_month', ['forMonth'])
@Entity({ name: 'agenda_item' })
export class AgendaItemEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'task_id', type: 'text' })
  taskId: string;

  @Column({ name: 'step', type: 'text' })
  step: string;

  @Column({ name: 'for_month', type: 'text' })
  forMonth: string;

  @Column({ name: 'taken', type: 'boolean', default: false })
  taken: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a checklist; a visit freezes a copy of the one it begins with. */
@Entity({ name: 'checklist_version' })
export class ChecklistVersionEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @PrimaryColumn({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'industries', type: 'text', array: true })
  industries: string[];

  @Column({ name: 'items', type: 'jsonb' })
  items: object;

  @Column({ name: 'retired', type: 'boolean', default: false })
  retired: boolean;

  /** Case of the change that brought the version; none for what the system began with. */
  @Column({ name: 'change_case_id', type: 'text', nullable: true })
  changeCaseId: string | null;
}

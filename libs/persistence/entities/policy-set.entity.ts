import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A set of policy rows; a case keeps the set it began with. */
@Index('policy_set_from_day', ['fromDay'])
@Entity({ name: 'policy_set' })
export class PolicySetEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note: string | null;

  /** Case of the change that brought the version; none for what the system began with. */
  @Column({ name: 'change_case_id', type: 'text', nullable: true })
  changeCaseId: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}

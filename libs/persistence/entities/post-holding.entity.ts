import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who holds a post from which day to which day, both included; no end means until further notice. */
@Index('post_holding_post_id_from_day', ['postId', 'fromDay'])
@Index('post_holding_person_id_from_day', ['personId', 'fromDay'])
@Entity({ name: 'post_holding' })
export class PostHoldingEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'post_id', type: 'text' })
  postId: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Column({ name: 'to_day', type: 'date', nullable: true })
  toDay: string | null;

  @Column({ name: 'basis', type: 'text', nullable: true })
  basis: string | null;

  @Column({ name: 'end_basis', type: 'text', nullable: true })
  endBasis: string | null;
}

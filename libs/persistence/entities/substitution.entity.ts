import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 离岗代理: a person acts in the post of another for a time, both days included. */
@Index('substitution_substitute_person_id_from_day', ['substitutePersonId', 'fromDay'])
@Index('substitution_principal_person_id_from_day', ['principalPersonId', 'fromDay'])
@Entity({ name: 'substitution' })
export class SubstitutionEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'principal_person_id', type: 'text' })
  principalPersonId: string;

  @Column({ name: 'post_id', type: 'text' })
  postId: string;

  @Column({ name: 'substitute_person_id', type: 'text' })
  substitutePersonId: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Column({ name: 'to_day', type: 'date' })
  toDay: string;

  @Column({ name: 'scope', type: 'text' })
  scope: string;

  @Column({ name: 'acts', type: 'text', array: true, default: () => "'{}'" })
  acts: string[];

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  @Column({ name: 'created_by', type: 'text' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ name: 'ended_by', type: 'text', nullable: true })
  endedBy: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason: string | null;
}

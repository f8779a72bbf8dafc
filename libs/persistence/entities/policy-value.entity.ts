import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row of policy with its source, in effect from one day to another, both included. */
@Entity({ name: 'policy_value' })
export class PolicyValueEntity {
  @PrimaryColumn({ name: 'policy_set_id', type: 'text' })
  policySetId: string;

  @PrimaryColumn({ name: 'key', type: 'text' })
  key: string;

  @PrimaryColumn({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Column({ name: 'to_day', type: 'date', nullable: true })
  toDay: string | null;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'value', type: 'jsonb' })
  value: object;

  @Column({ name: 'unit', type: 'text', nullable: true })
  unit: string | null;

  @Column({ name: 'source', type: 'text' })
  source: string;

  @Column({ name: 'mark', type: 'text' })
  mark: string;
}

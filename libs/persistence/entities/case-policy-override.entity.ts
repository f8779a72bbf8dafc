import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A term that an open case follows from a later version, by order of who approved the change. */
@Entity({ name: 'case_policy_override' })
export class CasePolicyOverrideEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @PrimaryColumn({ name: 'key', type: 'text' })
  key: string;

  @Column({ name: 'policy_set_id', type: 'text' })
  policySetId: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Column({ name: 'change_case_id', type: 'text' })
  changeCaseId: string;
}

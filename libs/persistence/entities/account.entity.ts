import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A way to sign in; the password is kept as an argon2id hash only. */
@Index('account_login', ['login'], { unique: true })
@Index('account_person_id', ['personId'])
@Entity({ name: 'account' })
export class AccountEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'login', type: 'text' })
  login: string;

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash: string;

  @Column({ name: 'failed_count', type: 'integer', default: 0 })
  failedCount: number;

  @Column({ name: 'locked_until', type: 'timestamptz', nullable: true })
  lockedUntil: Date | null;

  @Column({ name: 'must_change', type: 'boolean', default: false })
  mustChange: boolean;

  @Column({ name: 'disabled', type: 'boolean', default: false })
  disabled: boolean;

  @Column({ name: 'password_changed_at', type: 'timestamptz', default: () => 'now()' })
  passwordChangedAt: Date;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}

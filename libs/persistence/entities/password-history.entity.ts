import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A password an account had before, as its hash: the last ones may not be taken again. */
@Index('password_history_account_id_replaced_at', ['accountId', 'replacedAt'])
@Entity({ name: 'password_history' })
export class PasswordHistoryEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'account_id', type: 'text' })
  accountId: string;

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash: string;

  @Column({ name: 'replaced_at', type: 'timestamptz' })
  replacedAt: Date;
}

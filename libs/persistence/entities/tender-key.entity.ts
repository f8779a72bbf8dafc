import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of a tender: the public half seals, the private half lies here wrapped by the vault. */
@Entity({ name: 'tender_key' })
export class TenderKeyEntity {
  @PrimaryColumn({ name: 'tender_id', type: 'text' })
  tenderId: string;

  @Column({ name: 'public_key', type: 'text' })
  publicKey: string;

  @Column({ name: 'wrapped_key', type: 'bytea' })
  wrappedKey: Buffer;

  @Column({ name: 'vault_key_id', type: 'text' })
  vaultKeyId: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One link of a keyed hash chain over a stored canonical text; append-only. */
@Index('audit_entry_kind_at', ['kind', 'at', 'seq'])
@Entity({ name: 'audit_entry' })
export class AuditEntryEntity {
  @PrimaryColumn({ name: 'chain_id', type: 'text' })
  chainId: string;

  @PrimaryColumn({ name: 'seq', type: 'integer' })
  seq: number;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'ref', type: 'text' })
  ref: string;

  @Column({ name: 'canonical', type: 'text' })
  canonical: string;

  @Column({ name: 'prev_hash', type: 'text' })
  prevHash: string;

  @Column({ name: 'hash', type: 'text' })
  hash: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at: Date;
}

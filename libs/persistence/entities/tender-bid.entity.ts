import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A bid as it came: sealed until the opening; one replaced or withdrawn keeps its digest and nothing else. */
@Index('tender_bid_tender_id_submitted_at', ['tenderId', 'submittedAt'])
@Index('tender_bid_supplier_id_submitted_at', ['supplierId', 'submittedAt'])
@Index('tender_bid_one_sealed', ['tenderId', 'supplierId'], { unique: true, where: `status = 'sealed'` })
@Check('tender_bid_status', `status in ('sealed', 'replaced', 'withdrawn')`)
@Check(
  'tender_bid_sealed',
  `status <> 'sealed' or (ephemeral_key is not null and wrapped_key is not null and ciphertext is not null)`,
)
@Entity({ name: 'tender_bid' })
export class TenderBidEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'tender_id', type: 'text' })
  tenderId: string;

  @Column({ name: 'supplier_id', type: 'text' })
  supplierId: string;

  @Column({ name: 'supplier_name', type: 'text' })
  supplierName: string;

  @Column({ name: 'status', type: 'text' })
  status: string;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: Date;

  @Column({ name: 'submitted_by', type: 'text' })
  submittedBy: string;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'size', type: 'integer' })
  size: number;

  @Column({ name: 'cipher_sha256', type: 'text' })
  cipherSha256: string;

  @Column({ name: 'ephemeral_key', type: 'text', nullable: true })
  ephemeralKey: string | null;

  @Column({ name: 'wrapped_key', type: 'bytea', nullable: true })
  wrappedKey: Buffer | null;

  @Column({ name: 'ciphertext', type: 'bytea', nullable: true })
  ciphertext: Buffer | null;
}

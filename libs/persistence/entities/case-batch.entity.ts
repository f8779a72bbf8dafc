import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Idempotency of the projection: which batch of which case has been written, and what was answered. */
@Entity({ name: 'case_batch' })
export class CaseBatchEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @PrimaryColumn({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'digest', type: 'text' })
  digest: string;

  @Column({ name: 'reply', type: 'jsonb' })
  reply: object;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}

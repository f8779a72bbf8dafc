import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An imported ledger file: dry run first, then commit. */
@Index('import_batch_uploaded_by_created_at', ['uploadedBy', 'createdAt'])
@Index('import_batch_sha256', ['sha256'])
@Entity({ name: 'import_batch' })
export class ImportBatchEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  @Column({ name: 'sha256', type: 'text' })
  sha256: string;

  @Column({ name: 'size', type: 'bigint' })
  size: string;

  @Column({ name: 'status', type: 'text' })
  status: string;

  @Column({ name: 'uploaded_by', type: 'text' })
  uploadedBy: string;

  @Column({ name: 'unit_id', type: 'text' })
  unitId: string;

  @Column({ name: 'attachment_id', type: 'text', nullable: true })
  attachmentId: string | null;

  @Column({ name: 'reading', type: 'jsonb', nullable: true })
  reading: object | null;

  @Column({ name: 'recognised', type: 'integer', default: 0 })
  recognised: number;

  @Column({ name: 'imported', type: 'integer', default: 0 })
  imported: number;

  @Column({ name: 'failed', type: 'integer', default: 0 })
  failed: number;

  @Column({ name: 'skipped', type: 'integer', default: 0 })
  skipped: number;

  @Column({ name: 'error', type: 'text', nullable: true })
  error: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'committed_at', type: 'timestamptz', nullable: true })
  committedAt: Date | null;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt: Date | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A stored file by its digest; evidence of acts refers to it. */
@Index('attachment_case_id', ['caseId'])
@Index('attachment_sha256', ['sha256'])
@Index('attachment_uploaded_by_created_at', ['uploadedBy', 'createdAt'])
@Entity({ name: 'attachment' })
export class AttachmentEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'sha256', type: 'text' })
  sha256: string;

  @Column({ name: 'size', type: 'bigint' })
  size: string;

  @Column({ name: 'mime', type: 'text' })
  mime: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'purpose', type: 'text' })
  purpose: string;

  @Column({ name: 'uploaded_by', type: 'text' })
  uploadedBy: string;

  @Column({ name: 'unit_id', type: 'text' })
  unitId: string;

  @Column({ name: 'case_id', type: 'text', nullable: true })
  caseId: string | null;

  @Column({ name: 'exif', type: 'jsonb', nullable: true })
  exif: object | null;

  @Column({ name: 'taken_at', type: 'timestamptz', nullable: true })
  takenAt: Date | null;

  @Column({ name: 'latitude', type: 'double precision', nullable: true })
  latitude: number | null;

  @Column({ name: 'longitude', type: 'double precision', nullable: true })
  longitude: number | null;

  @Column({ name: 'device', type: 'text', nullable: true })
  device: string | null;

  /** `file`: read from the file itself; `declared`: told by the sender. */
  @Column({ name: 'capture_source', type: 'text', nullable: true })
  captureSource: string | null;

  @Column({ name: 'thumbnail_sha256', type: 'text', nullable: true })
  thumbnailSha256: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One act of an administrator: who, in which post, what, before and after, why; append-only. */
@Index('administration_entry_person_id_key', ['personId', 'key'], { unique: true })
@Index('administration_entry_at_id', ['at', 'id'])
@Index('administration_entry_subject', ['subjectKind', 'subjectId'])
@Entity({ name: 'administration_entry' })
export class AdministrationEntryEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at: Date;

  @Column({ name: 'act', type: 'text' })
  act: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId: string;

  @Column({ name: 'subject_name', type: 'text' })
  subjectName: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'person_name', type: 'text' })
  personName: string;

  @Column({ name: 'post_id', type: 'text' })
  postId: string;

  @Column({ name: 'post_title', type: 'text' })
  postTitle: string;

  @Column({ name: 'unit_id', type: 'text' })
  unitId: string;

  @Column({ name: 'unit_name', type: 'text' })
  unitName: string;

  @Column({ name: 'role', type: 'text' })
  role: string;

  @Column({ name: 'before', type: 'jsonb', nullable: true })
  before: object | null;

  @Column({ name: 'after', type: 'jsonb', nullable: true })
  after: object | null;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  @Column({ name: 'key', type: 'text' })
  key: string;

  /** Keyed digest of what was asked: a plain one of a body with a password in it could be guessed from. */
  @Column({ name: 'body_seal', type: 'text' })
  bodySeal: string;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId: string | null;
}

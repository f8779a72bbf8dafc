import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A change of the rules, filled from the facts of its case. */
@Index('policy_change_opened_at', ['openedAt', 'caseId'])
@Entity({ name: 'policy_change' })
export class PolicyChangeEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'number', type: 'text', nullable: true })
  number: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  @Column({ name: 'document_no', type: 'text', nullable: true })
  documentNo: string | null;

  @Column({ name: 'effect_on', type: 'date' })
  effectOn: string;

  @Column({ name: 'stage', type: 'text' })
  stage: string;

  @Column({ name: 'open', type: 'boolean' })
  open: boolean;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'draft_id', type: 'text' })
  draftId: string;

  @Column({ name: 'draft_rows', type: 'integer' })
  draftRows: number;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'drafter_id', type: 'text' })
  drafterId: string;

  @Column({ name: 'drafter_name', type: 'text' })
  drafterName: string;

  @Column({ name: 'approver_id', type: 'text', nullable: true })
  approverId: string | null;

  @Column({ name: 'approver_name', type: 'text', nullable: true })
  approverName: string | null;

  @Column({ name: 'retime', type: 'text', array: true, default: () => "'{}'" })
  retime: string[];

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  /** Set by who writes the new version into the tables, once. */
  @Column({ name: 'written_version', type: 'text', nullable: true })
  writtenVersion: string | null;
}

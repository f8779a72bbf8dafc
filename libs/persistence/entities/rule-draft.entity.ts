import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a change of the rules puts in place of what is there; never changed once written, the case knows its digest. */
@Index('rule_draft_case_id', ['caseId'])
@Entity({ name: 'rule_draft' })
export class RuleDraftEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  /** Case the draft belongs to; the case may not have begun yet. */
  @Column({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'content', type: 'jsonb' })
  content: object;

  @Column({ name: 'sha256', type: 'text' })
  sha256: string;

  @Column({ name: 'rows', type: 'integer' })
  rows: number;

  @Column({ name: 'created_by', type: 'text' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}

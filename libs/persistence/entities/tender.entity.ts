import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A tender as lists and the public notice page show it, filled from the facts of its case. */
@Index('tender_opened_case_at_case_id', ['openedCaseAt', 'caseId'])
@Index('tender_notice_at_case_id', ['noticeAt', 'caseId'])
@Entity({ name: 'tender' })
export class TenderEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'number', type: 'text', nullable: true })
  number: string | null;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'regime', type: 'text' })
  regime: string;

  @Column({ name: 'stage', type: 'text' })
  stage: string;

  @Column({ name: 'open', type: 'boolean' })
  open: boolean;

  @Column({ name: 'opened_case_at', type: 'timestamptz' })
  openedCaseAt: Date;

  @Column({ name: 'round', type: 'integer' })
  round: number;

  @Column({ name: 'previous_id', type: 'text', nullable: true })
  previousId: string | null;

  @Column({ name: 'buyer_id', type: 'text' })
  buyerId: string;

  @Column({ name: 'buyer_name', type: 'text' })
  buyerName: string;

  @Column({ name: 'budget_fen', type: 'bigint' })
  budgetFen: string;

  @Column({ name: 'enterprises', type: 'integer' })
  enterprises: number;

  @Column({ name: 'visits', type: 'integer' })
  visits: number;

  @Column({ name: 'scope_hash', type: 'text' })
  scopeHash: string;

  @Column({ name: 'notice_no', type: 'text', nullable: true })
  noticeNo: string | null;

  @Column({ name: 'notice_at', type: 'timestamptz', nullable: true })
  noticeAt: Date | null;

  @Column({ name: 'bid_until', type: 'timestamptz', nullable: true })
  bidUntil: Date | null;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt: Date | null;

  @Column({ name: 'award_at', type: 'timestamptz', nullable: true })
  awardAt: Date | null;

  @Column({ name: 'winner_id', type: 'text', nullable: true })
  winnerId: string | null;

  @Column({ name: 'winner_name', type: 'text', nullable: true })
  winnerName: string | null;

  @Column({ name: 'price_fen', type: 'bigint', nullable: true })
  priceFen: string | null;

  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true })
  signedAt: Date | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'evaluators', type: 'text', array: true, default: () => "'{}'" })
  evaluators: string[];

  @Column({ name: 'overlays', type: 'text', array: true, default: () => "'{}'" })
  overlays: string[];

  @Column({ name: 'facts', type: 'jsonb' })
  facts: object;

  @Column({ name: 'version', type: 'integer' })
  version: number;
}

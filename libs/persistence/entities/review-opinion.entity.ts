import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One written opinion of a review round, by unit. */
@Entity({ name: 'review_opinion' })
export class ReviewOpinionEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @PrimaryColumn({ name: 'round', type: 'integer' })
  round: number;

  @PrimaryColumn({ name: 'unit', type: 'text' })
  unit: string;

  @Column({ name: 'result', type: 'text' })
  result: string;

  @Column({ name: 'finding', type: 'text' })
  finding: string;

  @Column({ name: 'reviewers', type: 'text', array: true, default: () => "'{}'" })
  reviewers: string[];

  @Column({ name: 'evidence', type: 'jsonb' })
  evidence: object;

  @Column({ name: 'at', type: 'timestamptz' })
  at: Date;
}

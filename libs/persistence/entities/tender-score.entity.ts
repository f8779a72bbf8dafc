import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One score of one member by one criterion, with its reason. */
@Entity({ name: 'tender_score' })
export class TenderScoreEntity {
  @PrimaryColumn({ name: 'tender_id', type: 'text' })
  tenderId: string;

  @PrimaryColumn({ name: 'person_id', type: 'text' })
  personId: string;

  @PrimaryColumn({ name: 'bid_id', type: 'text' })
  bidId: string;

  @PrimaryColumn({ name: 'criterion_id', type: 'text' })
  criterionId: string;

  @Column({ name: 'points', type: 'numeric', precision: 6, scale: 2 })
  points: string;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  @Column({ name: 'scored_at', type: 'timestamptz' })
  scoredAt: Date;
}

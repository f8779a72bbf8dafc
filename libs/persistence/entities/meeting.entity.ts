import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A joint meeting as the lists show it; the whole of it stands in its facts. */
@Index('meeting_month_case_id', ['month', 'caseId'])
@Entity({ name: 'meeting' })
export class MeetingEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'number', type: 'text', nullable: true })
  number: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'month', type: 'text' })
  month: string;

  @Column({ name: 'title', type: 'text' })
  title: string;

  @Column({ name: 'meets_on', type: 'date', nullable: true })
  meetsOn: string | null;

  @Column({ name: 'latest_on', type: 'date' })
  latestOn: string;

  @Column({ name: 'place', type: 'text', nullable: true })
  place: string | null;

  @Column({ name: 'stage', type: 'text' })
  stage: string;

  @Column({ name: 'open', type: 'boolean' })
  open: boolean;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'held_at', type: 'timestamptz', nullable: true })
  heldAt: Date | null;

  @Column({ name: 'minutes_number', type: 'text', nullable: true })
  minutesNumber: string | null;

  @Column({ name: 'outcome', type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'units', type: 'text', array: true })
  units: string[];

  @Column({ name: 'facts', type: 'jsonb' })
  facts: object;

  @Column({ name: 'version', type: 'integer' })
  version: number;
}

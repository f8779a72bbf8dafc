import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Measures, claims, treatment plan, extensions and supervision of a hazard, in order of their kind. */
@Entity({ name: 'rectification' })
export class RectificationEntity {
  @PrimaryColumn({ name: 'case_id', type: 'text' })
  caseId: string;

  @PrimaryColumn({ name: 'kind', type: 'text' })
  kind: string;

  @PrimaryColumn({ name: 'position', type: 'integer' })
  position: number;

  @Column({ name: 'at', type: 'timestamptz', nullable: true })
  at: Date | null;

  @Column({ name: 'by_person_id', type: 'text', nullable: true })
  byPersonId: string | null;

  @Column({ name: 'by_name', type: 'text', nullable: true })
  byName: string | null;

  @Column({ name: 'round', type: 'integer', nullable: true })
  round: number | null;

  @Column({ name: 'from_day', type: 'date', nullable: true })
  fromDay: string | null;

  @Column({ name: 'to_day', type: 'date', nullable: true })
  toDay: string | null;

  @Column({ name: 'document_no', type: 'text', nullable: true })
  documentNo: string | null;

  @Column({ name: 'data', type: 'jsonb' })
  data: object;
}

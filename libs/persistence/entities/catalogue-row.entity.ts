import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a row of the catalogue of hazards; an earlier one stays readable for the cases that cite it. */
@Entity({ name: 'catalogue_row' })
export class CatalogueRowEntity {
  @PrimaryColumn({ name: 'code', type: 'text' })
  code: string;

  @PrimaryColumn({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Column({ name: 'industry', type: 'text' })
  industry: string;

  @Column({ name: 'field', type: 'text' })
  field: string;

  @Column({ name: 'category', type: 'text' })
  category: string;

  @Column({ name: 'hazard', type: 'text' })
  hazard: string;

  @Column({ name: 'level', type: 'text', nullable: true })
  level: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note: string | null;

  @Column({ name: 'offence', type: 'boolean', default: false })
  offence: boolean;

  @Column({ name: 'basis', type: 'jsonb' })
  basis: object;

  @Column({ name: 'at_once', type: 'text', nullable: true })
  atOnce: string | null;

  @Column({ name: 'days', type: 'integer', nullable: true })
  days: number | null;

  @Column({ name: 'retired', type: 'boolean', default: false })
  retired: boolean;

  @Column({ name: 'search', type: 'text' })
  search: string;

  /** Case of the change that brought the version; none for what the system began with. */
  @Column({ name: 'change_case_id', type: 'text', nullable: true })
  changeCaseId: string | null;
}

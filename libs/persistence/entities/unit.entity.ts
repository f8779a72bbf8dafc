import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A body of the district: government, office, department, subdistrict, agency, enterprise. */
@Index('unit_code', ['code'], { unique: true })
@Index('unit_kind', ['kind'])
@Entity({ name: 'unit' })
export class UnitEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'code', type: 'text' })
  code: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'short_name', type: 'text' })
  shortName: string;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'parent_id', type: 'text', nullable: true })
  parentId: string | null;

  @Column({ name: 'acts_as_subdistrict', type: 'boolean', default: false })
  actsAsSubdistrict: boolean;

  @Column({ name: 'excluded', type: 'boolean', default: false })
  excluded: boolean;

  @Column({ name: 'excluded_note', type: 'text', nullable: true })
  excludedNote: string | null;

  @Column({ name: 'district_code', type: 'text' })
  districtCode: string;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn: string | null;
}

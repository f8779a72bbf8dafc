import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A filter of a list that a person has named, shared with a unit or not. */
@Index('saved_view_person_id_list_name', ['personId', 'list', 'name'], { unique: true })
// Shape that decorators cannot say; written in the migration.
@Index('saved_view_unit_id_list', { synchronize: false })
@Entity({ name: 'saved_view' })
export class SavedViewEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'person_name', type: 'text', default: '' })
  personName: string;

  /** The unit it is shared with; none: it is the person's alone. */
  @Column({ name: 'unit_id', type: 'text', nullable: true })
  unitId: string | null;

  @Column({ name: 'list', type: 'text' })
  list: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'filter', type: 'jsonb' })
  filter: object;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}

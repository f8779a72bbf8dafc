import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A filter of a list that a person has named. */
@Index('saved_view_person_id_list', ['personId', 'list'])
@Entity({ name: 'saved_view' })
export class SavedViewEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'list', type: 'text' })
  list: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'filter', type: 'jsonb' })
  filter: object;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}

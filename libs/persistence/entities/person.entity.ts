import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A natural person; rights come from the posts they hold, never from here. */
@Index('person_name', ['name'])
@Entity({ name: 'person' })
export class PersonEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'phone', type: 'text', nullable: true })
  phone: string | null;

  @Column({ name: 'email', type: 'text', nullable: true })
  email: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}

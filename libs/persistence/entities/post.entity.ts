import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A role in a unit (岗位); tasks wait at posts. */
@Index('post_unit_id_role', ['unitId', 'role'])
@Index('post_role', ['role'])
@Entity({ name: 'post' })
export class PostEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'unit_id', type: 'text' })
  unitId: string;

  @Column({ name: 'role', type: 'text' })
  role: string;

  @Column({ name: 'title', type: 'text' })
  title: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Last number given of a kind to a unit in a year; numbers are given once and never change. */
@Entity({ name: 'number_register' })
export class NumberRegisterEntity {
  @PrimaryColumn({ name: 'kind', type: 'text' })
  kind: string;

  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  unitId: string;

  @PrimaryColumn({ name: 'year', type: 'integer' })
  year: number;

  @Column({ name: 'last', type: 'integer' })
  last: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counts changes of a table that readers keep in memory; kept by triggers. */
@Entity({ name: 'register_stamp' })
export class RegisterStampEntity {
  @PrimaryColumn({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'version', type: 'bigint', default: '0' })
  version: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Head of a chain that belongs to no case, e.g. `system`. */
@Entity({ name: 'audit_chain' })
export class AuditChainEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'seq', type: 'integer', default: 0 })
  seq: number;

  @Column({ name: 'head', type: 'text' })
  head: string;

  @Column({ name: 'mac', type: 'text' })
  mac: string;
}

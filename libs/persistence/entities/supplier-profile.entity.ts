import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who stands behind a supplier; identity numbers as digests only. */
@Entity({ name: 'supplier_profile' })
export class SupplierProfileEntity {
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  unitId: string;

  @Column({ name: 'credit_code', type: 'text' })
  creditCode: string;

  @Column({ name: 'controllers', type: 'jsonb' })
  controllers: object;
}

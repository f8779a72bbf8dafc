import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an enterprise paid an agency, as far as the district knows. */
@Index('supplier_payment_unit_id_paid_on', ['unitId', 'paidOn'])
@Entity({ name: 'supplier_payment' })
export class SupplierPaymentEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'unit_id', type: 'text' })
  unitId: string;

  @Column({ name: 'enterprise_id', type: 'text' })
  enterpriseId: string;

  @Column({ name: 'paid_on', type: 'date' })
  paidOn: string;

  @Column({ name: 'note', type: 'text' })
  note: string;
}

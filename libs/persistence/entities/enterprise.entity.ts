import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An enterprise (生产经营单位) with its place in 属地 and 行业. */
@Index('enterprise_credit_code', ['creditCode'], { unique: true })
@Index('enterprise_subdistrict_unit_id', ['subdistrictUnitId'])
@Index('enterprise_department_unit_id', ['departmentUnitId'])
@Entity({ name: 'enterprise' })
export class EnterpriseEntity {
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  unitId: string;

  @Column({ name: 'credit_code', type: 'text', nullable: true })
  creditCode: string | null;

  @Column({ name: 'subdistrict_unit_id', type: 'text' })
  subdistrictUnitId: string;

  @Column({ name: 'industry', type: 'text' })
  industry: string;

  @Column({ name: 'department_unit_id', type: 'text' })
  departmentUnitId: string;

  @Column({ name: 'scale', type: 'text' })
  scale: string;

  @Column({ name: 'address', type: 'text' })
  address: string;

  @Column({ name: 'status', type: 'text' })
  status: string;

  @Column({ name: 'aliases', type: 'text', array: true, default: () => "'{}'" })
  aliases: string[];

  @Column({ name: 'contact_name', type: 'text', nullable: true })
  contactName: string | null;

  @Column({ name: 'contact_phone', type: 'text', nullable: true })
  contactPhone: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 不再委托: by which clause of which contract, for how long, with its legal note (T5). */
@Index('supplier_exclusion_unit_id', ['unitId'])
@Entity({ name: 'supplier_exclusion' })
export class SupplierExclusionEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'unit_id', type: 'text' })
  unitId: string;

  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Column({ name: 'to_day', type: 'date' })
  toDay: string;

  @Column({ name: 'clause', type: 'text' })
  clause: string;

  @Column({ name: 'legal_note', type: 'text' })
  legalNote: string;

  @Column({ name: 'source_case_id', type: 'text', nullable: true })
  sourceCaseId: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 服务范围 frozen under its hash: which enterprises, how often, for which fields. */
@Entity({ name: 'service_scope' })
export class ServiceScopeEntity {
  @PrimaryColumn({ name: 'scope_hash', type: 'text' })
  scopeHash: string;

  @PrimaryColumn({ name: 'enterprise_id', type: 'text' })
  enterpriseId: string;

  @Column({ name: 'enterprise_name', type: 'text' })
  enterpriseName: string;

  @Column({ name: 'subdistrict_id', type: 'text' })
  subdistrictId: string;

  @Column({ name: 'industry', type: 'text' })
  industry: string;

  @Column({ name: 'frequency', type: 'integer' })
  frequency: number;

  @Column({ name: 'fields', type: 'text', array: true, default: () => "'{}'" })
  fields: string[];
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A certificate of a person (资格证书): its kind, number, validity and fields. */
@Index('credential_person_id', ['personId'])
@Index('credential_valid_until', ['validUntil'])
@Entity({ name: 'credential' })
export class CredentialEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'number', type: 'text' })
  number: string;

  @Column({ name: 'valid_until', type: 'date', nullable: true })
  validUntil: string | null;

  @Column({ name: 'fields', type: 'text', array: true, default: () => "'{}'" })
  fields: string[];

  @Column({ name: 'issuer', type: 'text', nullable: true })
  issuer: string | null;

  @Column({ name: 'valid_from', type: 'date', nullable: true })
  validFrom: string | null;

  @Column({ name: 'revoked_on', type: 'date', nullable: true })
  revokedOn: string | null;
}

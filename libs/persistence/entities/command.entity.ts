import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A command that was carried out, with its receipt; the same key gets the same answer. */
@Index('command_case_id', ['caseId'])
@Entity({ name: 'command' })
export class CommandEntity {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  personId: string;

  @PrimaryColumn({ name: 'key', type: 'text' })
  key: string;

  @Column({ name: 'body_hash', type: 'text' })
  bodyHash: string;

  @Column({ name: 'case_id', type: 'text' })
  caseId: string;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'receipt', type: 'jsonb' })
  receipt: object;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}

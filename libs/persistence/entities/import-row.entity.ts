import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One recognised row of an imported file with the cells' own words, and what became of it. */
@Index('import_row_import_id_status_position', ['importId', 'status', 'position'])
@Index('import_row_digest', ['digest'])
// Shape that decorators cannot say; written in the migration.
@Index('import_row_once', { synchronize: false })
@Entity({ name: 'import_row' })
export class ImportRowEntity {
  @PrimaryColumn({ name: 'import_id', type: 'text' })
  importId: string;

  @PrimaryColumn({ name: 'position', type: 'integer' })
  position: number;

  @Column({ name: 'sheet', type: 'text' })
  sheet: string;

  @Column({ name: 'row', type: 'integer' })
  row: number;

  @Column({ name: 'item', type: 'integer', default: 0 })
  item: number;

  @Column({ name: 'status', type: 'text' })
  status: string;

  @Column({ name: 'kind', type: 'text', nullable: true })
  kind: string | null;

  @Column({ name: 'problems', type: 'jsonb' })
  problems: object;

  @Column({ name: 'cells', type: 'jsonb' })
  cells: object;

  @Column({ name: 'facts', type: 'jsonb', nullable: true })
  facts: object | null;

  @Column({ name: 'digest', type: 'text', nullable: true })
  digest: string | null;

  @Column({ name: 'case_id', type: 'text', nullable: true })
  caseId: string | null;

  @Column({ name: 'error', type: 'text', nullable: true })
  error: string | null;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}

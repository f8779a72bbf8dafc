import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something an operator must look at. */
@Index('incident_case_id', ['caseId'])
// Shape that decorators cannot say; written in the migration.
@Index('incident_open', { synchronize: false })
@Entity({ name: 'incident' })
export class IncidentEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id: string;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'case_id', type: 'text', nullable: true })
  caseId: string | null;

  @Column({ name: 'task_id', type: 'text', nullable: true })
  taskId: string | null;

  @Column({ name: 'detail', type: 'jsonb' })
  detail: object;

  @Column({ name: 'at', type: 'timestamptz' })
  at: Date;

  @Column({ name: 'resolved_at', type: 'timestamptz', nullable: true })
  resolvedAt: Date | null;

  @Column({ name: 'resolved_by', type: 'text', nullable: true })
  resolvedBy: string | null;
}

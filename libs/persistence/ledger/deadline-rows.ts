import type { EntityManager } from 'typeorm';
import type { Batch } from '#domain/case';
import { workingText } from '#domain/deadline';
import { DeadlineEntity } from '../entities/deadline.entity';
import { insertRows } from '../sql/row-writer';
import { run, sql } from '../sql/sql';
import type { CaseResolution } from './case-resolution';

/** Stores each resolved deadline with its working; the one it replaces stays, marked as superseded. */
export async function writeDeadlines(
  manager: EntityManager,
  batch: Batch,
  resolution: CaseResolution,
): Promise<void> {
  const resolved = Object.entries(resolution.clocks);
  if (resolved.length === 0) return;
  const opened = batch.events.flatMap((event) => (event.kind === 'opened' ? (event.taskId ?? []) : []));
  const again = resolved.map(([taskId]) => taskId).filter((taskId) => !opened.includes(taskId));
  if (again.length > 0) await supersede(manager, batch, again);
  await insertRows(
    manager,
    DeadlineEntity,
    resolved.map(([taskId, { clock, deadline }]) => ({
      caseId: batch.caseId,
      taskId,
      termKey: deadline.working.policyKey,
      dueAt: deadline.dueAt,
      dueDay: deadline.dueDay,
      provisional: deadline.provisional,
      working: deadline.working,
      workingText: workingText(deadline),
      steps: clock.steps,
      version: batch.version,
      createdAt: batch.at,
    })),
  );
}

const supersede = (
  manager: EntityManager,
  { caseId, at }: Batch,
  taskIds: readonly string[],
): Promise<void> =>
  run(
    manager,
    sql`update deadline set superseded_at = ${at}
        where case_id = ${caseId} and task_id = any(${[...taskIds]}) and superseded_at is null`,
  );

import type { EntityManager } from 'typeorm';
import type { Batch } from '#domain/case';
import { workingText } from '#domain/deadline';
import { DeadlineEntity } from '../entities/deadline.entity';
import { run, sql } from '../sql/sql';
import { asJson } from './canonical';
import type { CaseResolution } from './case-resolution';

/** Stores each resolved deadline with its working; the one it replaces stays, marked as superseded. */
export async function writeDeadlines(
  manager: EntityManager,
  batch: Batch,
  resolution: CaseResolution,
): Promise<void> {
  const resolved = Object.entries(resolution.clocks);
  if (resolved.length === 0) return;
  const at = new Date(batch.at);
  const taskIds = resolved.map(([taskId]) => taskId);
  await run(
    manager,
    sql`update deadline set superseded_at = ${at}
        where case_id = ${batch.caseId} and task_id = any(${taskIds}) and superseded_at is null`,
  );
  await manager.insert(
    DeadlineEntity,
    resolved.map(([taskId, { clock, deadline }]) => ({
      caseId: batch.caseId,
      taskId,
      termKey: deadline.working.policyKey,
      dueAt: new Date(deadline.dueAt),
      dueDay: deadline.dueDay,
      provisional: deadline.provisional,
      working: asJson(deadline.working),
      workingText: [...workingText(deadline)],
      steps: asJson(clock.steps),
      version: batch.version,
      createdAt: at,
    })),
  );
}

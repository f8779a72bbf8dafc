import type { EntityManager } from 'typeorm';
import type { Batch } from '#domain/case';
import { workingText } from '#domain/deadline';
import { DeadlineEntity } from '../entities/deadline.entity';
import { run, sql } from '../sql/sql';
import type { CaseResolution } from './case-resolution';
import type { RowBook } from './row-book';

/** Stores each resolved deadline with its working. */
export function writeDeadlines(book: RowBook, batch: Batch, resolution: CaseResolution): void {
  book.insert(
    DeadlineEntity,
    Object.entries(resolution.clocks).map(([taskId, { clock, deadline }]) => ({
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

/**
 * Marks the deadlines that this batch replaces as superseded; they stay. Run before the new ones are written, because a
 * task has one current deadline (unique index `deadline_current`). A batch that only opens tasks asks nothing.
 */
export async function supersedeDeadlines(
  manager: EntityManager,
  { caseId, at, events }: Batch,
  resolution: CaseResolution,
): Promise<void> {
  const opened = events.flatMap((event) => (event.kind === 'opened' ? (event.taskId ?? []) : []));
  const again = Object.keys(resolution.clocks).filter((taskId) => !opened.includes(taskId));
  if (again.length === 0) return;
  await run(
    manager,
    sql`update deadline set superseded_at = ${at}
        where case_id = ${caseId} and task_id = any(${again}) and superseded_at is null`,
  );
}

import type { EntityManager } from 'typeorm';
import type { Seat } from '#domain/authority';
import type { Batch } from '#domain/case';
import type { ResolvedClock, TaskState } from '#domain/task';
import type { TaskEntity } from '../entities/task.entity';
import { TaskEntity as Task } from '../entities/task.entity';
import { TaskSignerEntity } from '../entities/task-signer.entity';
import type { CaseDisplay } from '../projection/projector';
import { asJson } from './canonical';

/** Where a task without a deadline stands in an inbox ordered by due time: last. */
export const NO_DUE = '9999-12-31T00:00:00.000Z';

/** Id of a task's row and in addresses; `TaskState.id` is unique in its case only. */
export const taskRowId = (caseId: string, taskId: string): string => `${caseId}:${taskId}`;

export interface TaskWriting {
  readonly manager: EntityManager;
  readonly batch: Batch;
  readonly display: CaseDisplay;
  readonly number: string | null;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly clocks: Readonly<Record<string, ResolvedClock>>;
}

/** Writes every task the batch touched, with its signers. */
export async function writeTasks(writing: TaskWriting): Promise<void> {
  const { manager, batch } = writing;
  if (batch.tasks.length === 0) return;
  await manager.upsert(
    Task,
    batch.tasks.map((task) => taskRow(writing, task)),
    ['id'],
  );
  await writeSigners(writing);
}

/** Open tasks that the batch did not touch follow the case when its level or units change. */
export async function refreshDisplay({ manager, batch, display, number }: TaskWriting): Promise<void> {
  await manager.update(Task, { caseId: batch.caseId }, displayColumns(display, number));
}

function taskRow(writing: TaskWriting, task: TaskState): Partial<TaskEntity> & { id: string } {
  const { batch, display, number } = writing;
  const seat = writing.seats[task.id] ?? task.seat;
  return {
    id: taskRowId(batch.caseId, task.id),
    caseId: batch.caseId,
    taskId: task.id,
    process: batch.process,
    node: task.node,
    round: task.round,
    wantedUnitId: task.wanted.unitId,
    wantedRole: task.wanted.role,
    seatUnitId: seat.unitId,
    seatRole: seat.role,
    ...stateColumns(task),
    ...clockColumns(batch, task, writing.clocks[task.id] ?? task.resolved),
    ...displayColumns(display, number),
    version: batch.version,
  };
}

const stateColumns = (task: TaskState) => ({
  status: task.status,
  holderPersonId: task.holder?.personId ?? null,
  holderPostId: task.holder?.postId ?? null,
  holderUnitId: task.holder?.unitId ?? null,
  holderRole: task.holder?.role ?? null,
  outcomes: [...task.outcomes],
  notBy: [...task.notBy],
  nonDelegable: task.nonDelegable,
  returnTo: [...task.returnTo],
  hops: task.hops,
  delegation: asJson(task.delegation),
  delegatePersonId: task.delegation?.to.personId ?? null,
  held: asJson(task.held),
  urgedAt: task.urgedAt === undefined ? null : new Date(task.urgedAt),
  openedAt: new Date(task.openedAt),
  closedAt: task.closedAt === undefined ? null : new Date(task.closedAt),
  outcome: task.outcome ?? null,
});

function clockColumns(batch: Batch, task: TaskState, clock: ResolvedClock | undefined) {
  const next = clock?.steps.find((step) => Date.parse(step.at) > Date.parse(batch.at));
  return {
    clock: asJson(task.clock),
    termKey: task.clock?.term ?? null,
    ladderKey: task.clock?.ladder ?? null,
    startAt: task.clock === undefined ? null : new Date(task.clock.startAt),
    dueAt: clock === undefined ? null : new Date(clock.dueAt),
    dueDay: clock?.dueDay ?? null,
    dueSort: new Date(clock?.dueAt ?? NO_DUE),
    provisional: clock?.provisional ?? false,
    steps: asJson(clock?.steps ?? []),
    marks: asJson(clock?.marks ?? {}),
    nextStepAt: next === undefined ? null : new Date(next.at),
    nextStepName: next?.step ?? null,
  };
}

const displayColumns = (display: CaseDisplay, number: string | null) => ({
  caseNumber: number,
  caseTitle: display.title,
  level: display.level,
  districtCode: display.districtCode,
  subdistrictUnitId: display.subdistrictUnitId,
  departmentUnitId: display.departmentUnitId,
  agencyUnitId: display.agencyUnitId,
  enterpriseUnitId: display.enterpriseUnitId,
  enterpriseName: display.enterpriseName,
});

async function writeSigners({ manager, batch }: TaskWriting): Promise<void> {
  const signerRows = batch.tasks.flatMap((task) =>
    task.signers.map(({ assignee, mode, addedBy, required, verdict, opinion, at }, position) => ({
      taskRowId: taskRowId(batch.caseId, task.id),
      position,
      ...assignee,
      mode,
      addedBy,
      required: required ?? false,
      verdict: verdict ?? null,
      opinion: opinion ?? null,
      at: at === undefined ? null : new Date(at),
    })),
  );
  // A dropped signer leaves the list: the rows of a touched task are those of its state, no more.
  if (batch.version > 1) {
    await manager
      .createQueryBuilder()
      .delete()
      .from(TaskSignerEntity)
      .where('taskRowId in (:...ids)', { ids: batch.tasks.map((task) => taskRowId(batch.caseId, task.id)) })
      .execute();
  }
  if (signerRows.length > 0) await manager.insert(TaskSignerEntity, signerRows);
}

import type { Seat } from '#domain/authority';
import type { Batch } from '#domain/case';
import type { ResolvedClock, TaskState } from '#domain/task';
import { TaskEntity } from '../entities/task.entity';
import { TaskSignerEntity } from '../entities/task-signer.entity';
import type { CaseDisplay } from '../projection/projector';
import type { RowValues } from '../sql/row-writer';
import { sql } from '../sql/sql';
import type { RowBook } from './row-book';

/** Where a task without a deadline stands in an inbox ordered by due time: last. */
const NO_DUE = '9999-12-31T00:00:00.000Z';

/** Id of a task's row and in addresses; `TaskState.id` is unique in its case only. */
export const taskRowId = (caseId: string, taskId: string): string => `${caseId}:${taskId}`;

export interface TaskWriting {
  readonly book: RowBook;
  readonly batch: Batch;
  readonly display: CaseDisplay;
  readonly number: string | null;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly clocks: Readonly<Record<string, ResolvedClock>>;
}

/** Writes every task the batch touched, with its signers. */
export function writeTasks(writing: TaskWriting): void {
  const { book, batch } = writing;
  if (batch.tasks.length === 0) return;
  book.insert(
    TaskEntity,
    batch.tasks.map((task) => taskRow(writing, task)),
    'replace',
  );
  writeSigners(writing);
}

/** Open tasks that the batch did not touch follow the case when its level or units change. */
export function refreshDisplay({ book, batch, display, number }: TaskWriting): void {
  book.changeWhere(
    TaskEntity,
    displayColumns(display, number),
    sql`t.case_id = ${batch.caseId} and t.id <> all(${rowIdsOf(batch)})`,
  );
}

const rowIdsOf = ({ caseId, tasks }: Batch): string[] => tasks.map((task) => taskRowId(caseId, task.id));

function taskRow(writing: TaskWriting, task: TaskState): RowValues<TaskEntity> {
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
  outcomes: task.outcomes,
  notBy: task.notBy,
  nonDelegable: task.nonDelegable,
  returnTo: task.returnTo,
  hops: task.hops,
  delegation: task.delegation ?? null,
  delegatePersonId: task.delegation?.to.personId ?? null,
  held: task.held ?? null,
  urgedAt: task.urgedAt ?? null,
  openedAt: task.openedAt,
  closedAt: task.closedAt ?? null,
  outcome: task.outcome ?? null,
});

function clockColumns(batch: Batch, task: TaskState, clock: ResolvedClock | undefined) {
  const next = clock?.steps.find((step) => Date.parse(step.at) > Date.parse(batch.at));
  return {
    clock: task.clock ?? null,
    termKey: task.clock?.term ?? null,
    ladderKey: task.clock?.ladder ?? null,
    startAt: task.clock?.startAt ?? null,
    dueAt: clock?.dueAt ?? null,
    dueDay: clock?.dueDay ?? null,
    dueSort: clock?.dueAt ?? NO_DUE,
    provisional: clock?.provisional ?? false,
    steps: clock?.steps ?? [],
    marks: clock?.marks ?? {},
    nextStepAt: next?.at ?? null,
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

function writeSigners({ book, batch }: TaskWriting): void {
  const signers = batch.tasks.flatMap((task) => signerRows(taskRowId(batch.caseId, task.id), task));
  book.insert(TaskSignerEntity, signers, 'replace');
  if (batch.version === 1) return;
  // A signer leaves the list by being dropped, but also with a decision that is taken back or given anew: the rows of a
  // touched task are those of its state, no more. Those that stay are left alone, since they are written beside this.
  const kept = JSON.stringify(signers.map(({ taskRowId: id, personId }) => ({ id, personId })));
  book.add(sql`delete from task_signer s where s.task_row_id = any(${rowIdsOf(batch)})
    and not exists (select 1 from jsonb_to_recordset(${kept}::jsonb) k(id text, "personId" text)
                    where k.id = s.task_row_id and k."personId" = s.person_id)`);
}

const signerRows = (rowId: string, { signers }: TaskState) =>
  signers.map(({ assignee, mode, addedBy, required, verdict, opinion, at }, position) => ({
    taskRowId: rowId,
    position,
    personId: assignee.personId,
    postId: assignee.postId,
    unitId: assignee.unitId,
    role: assignee.role,
    mode,
    addedBy,
    required: required ?? false,
    verdict: verdict ?? null,
    opinion: opinion ?? null,
    at: at ?? null,
  }));

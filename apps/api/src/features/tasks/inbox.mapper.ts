import { actTitle, levelTitle, nodeTitle, processTitle, stageTitle } from '#domain/process';
import type { CopyItem, DoneItem, InboxCounts, StartedItem, TaskListItem } from '#persistence';
import type { InboxCountsView, InboxItemView } from './dto/inbox.dto';
import { type LampContext, lampOf } from './task-lamp';
import { roleTitle, statusTitle } from './task-words';
import { taskToken } from './task-address';
import { given } from '../../http/given';

const ofCase = (row: {
  readonly caseId: string;
  readonly process: string;
  readonly caseNumber: string | null;
  readonly caseTitle: string;
  readonly enterpriseName?: string | null;
  readonly level?: string | null;
}) => ({
  caseId: row.caseId,
  process: row.process,
  processTitle: processTitle(row.process),
  caseTitle: row.caseTitle,
  ...given('caseNumber', row.caseNumber),
  ...given('enterpriseName', row.enterpriseName),
  ...given('level', levelTitle(row.process, row.level ?? null)),
});

const ofTask = (caseId: string, taskId: string | null) =>
  given('taskId', taskId === null ? undefined : taskToken({ caseId, taskId }));

export function taskItem(task: TaskListItem, context: LampContext): InboxItemView {
  const isRunning = task.status === 'ready' || task.status === 'reserved';
  const token = taskToken(task);
  return {
    kind: 'task',
    id: token,
    taskId: token,
    ...ofCase(task),
    nodeTitle: nodeTitle(task.process, task.node),
    round: task.round,
    status: statusTitle(task.status),
    seat: `${task.seatUnitName} ${roleTitle(task.seat.role)}`,
    ...given('holder', task.holderName),
    at: task.openedAt,
    ...given('dueAt', task.dueAt),
    ...given('dueDay', task.dueDay),
    provisional: task.provisional,
    ...given('lamp', isRunning ? lampOf(task, context) : undefined),
  };
}

export const doneItem = (done: DoneItem): InboxItemView => ({
  kind: 'act',
  id: done.eventId,
  ...ofCase(done),
  ...ofTask(done.caseId, done.taskId),
  caseStage: stageTitle(done.process, done.caseStage),
  ...given('nodeTitle', done.node === null ? undefined : nodeTitle(done.process, done.node)),
  ...given('act', done.act === null ? undefined : actTitle(done.process, done.node, done.act)),
  ...given('by', done.display),
  at: done.at,
});

export const startedItem = (started: StartedItem): InboxItemView => ({
  kind: 'case',
  id: started.caseId,
  ...ofCase(started),
  caseStage: stageTitle(started.process, started.caseStage),
  at: started.openedAt,
});

export const copyItem = (copy: CopyItem): InboxItemView => ({
  kind: 'copy',
  id: copy.id,
  ...ofCase(copy),
  ...ofTask(copy.caseId, copy.taskId),
  caseStage: stageTitle(copy.process, copy.caseStage),
  by: copy.byName,
  at: copy.at,
  ...given('readAt', copy.readAt),
});

/** `hasSoon`: the calendar reaches as far as 三日内 does. */
export const countsView = (counts: InboxCounts, hasSoon: boolean): InboxCountsView => ({
  todo: counts.todo,
  overdue: counts.overdue,
  today: counts.today,
  ...given('soon', hasSoon ? counts.soon : undefined),
  substitute: counts.substituted,
  mine: counts.started,
  done: counts.done,
  cc: counts.copies,
  unreadCopies: counts.unreadCopies,
});

import type { Seat } from '#domain/authority';
import { type JsonObject, refuse, type Refusal } from '#domain/case';
import { isOpen, type TaskState } from '#domain/task';
import { type CaseFile, now } from './case-file';
import type { Motions } from './motions';

/** Who may stop and start a task's clock: the process names the seats in its facts' terms. */
export type ClockSeats = () => readonly Seat[];

type OnTask = { readonly taskId: string };

const named = <F extends JsonObject>(file: CaseFile<F>, form: OnTask): TaskState | undefined =>
  typeof form?.taskId === 'string' ? file.tasks.get(form.taskId) : undefined;

/**
 * Acts of the system on clocks. `recomputeClocks` follows the loading of an official calendar: every open deadline is
 * resolved again from the pinned policy and the calendar as it is now.
 */
export function clockMotions<F extends JsonObject>(file: CaseFile<F>, motions: Motions<F>): void {
  motions.open('recomputeClocks', {
    seats: () => [],
    when: ({ actor }) =>
      actor.via === 'system' ? undefined : refuse('NOT_ASSIGNED', '仅由系统在日历更新后重算'),
    then: () => {
      for (const task of file.openTasks()) {
        if (task.clock) file.put(task, { kind: 'clock', at: now(), name: 'recomputed' }, { resolves: true });
      }
    },
  });
}

/** Opens 中止计时 and 恢复计时 for the seats a process names; the days between do not count. */
export function pauseMotions<F extends JsonObject>(
  file: CaseFile<F>,
  motions: Motions<F>,
  seats: ClockSeats,
  mayPause: (task: TaskState) => Refusal | undefined,
): void {
  motions.open<OnTask>('pauseClock', {
    seats,
    when: ({ form, opinion }) => {
      const task = named(file, form);
      if (!task || !isOpen(task)) return refuse('TASK_NOT_OPEN');
      if (task.status === 'suspended') return refuse('TASK_SUSPENDED');
      if ((opinion ?? '').trim() === '') return refuse('OPINION_REQUIRED', '中止计时须写明理由');
      return mayPause(task);
    },
    then: ({ form, opinion }) => pause(file, form.taskId, opinion ?? ''),
  });
  motions.open<OnTask>('resumeClock', {
    seats,
    when: ({ form }) =>
      named(file, form)?.status === 'suspended' ? undefined : refuse('TASK_NOT_SUSPENDED'),
    then: ({ form }) => resume(file, form.taskId),
  });
}

function pause<F extends JsonObject>(file: CaseFile<F>, id: string, reason: string): void {
  const task = file.tasks.get(id);
  if (!task) return;
  const pauses = [...(task.clock?.pauses ?? []), { from: now(), reason }];
  file.put(
    { ...task, status: 'suspended', ...(task.clock ? { clock: { ...task.clock, pauses } } : {}) },
    { kind: 'clock', at: now(), name: 'paused', detail: { reason } },
  );
}

function resume<F extends JsonObject>(file: CaseFile<F>, id: string): void {
  const task = file.tasks.get(id);
  if (!task) return;
  const pauses = (task.clock?.pauses ?? []).map((one) =>
    one.to === undefined ? { ...one, to: now() } : one,
  );
  file.put(
    {
      ...task,
      status: task.holder ? 'reserved' : 'ready',
      ...(task.clock ? { clock: { ...task.clock, pauses } } : {}),
    },
    { kind: 'clock', at: now(), name: 'resumed' },
    { resolves: true },
  );
}

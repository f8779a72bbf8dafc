import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import { type Calendar, type CalendarDay, calendarFrom } from '#domain/deadline';
import type { PolicySnapshot } from '#domain/policy';
import {
  arrangedDays,
  type CalendarNotice,
  type ChangeContent,
  changedSnapshot,
} from '#domain/policy-change';
import { nodeTitle } from '#domain/process';
import { type ClockResolution, resolveClock } from '#domain/task';
import { CalendarStore, PolicyStore, type TimedTask, TimedTasks } from '#persistence';
import type { TouchedTaskView, TouchedView } from './dto/change.view';
import { PolicyBook } from './policy-book.service';

const SHOWN = 50;
const NONE: TouchedView = { count: 0, items: [] };

/** Which open tasks a change would touch, and when they would be due then. */
@Injectable()
export class Touched {
  constructor(
    private readonly tasks: TimedTasks,
    private readonly policies: PolicyStore,
    private readonly calendars: CalendarStore,
    private readonly book: PolicyBook,
  ) {}

  async by(content: ChangeContent, effectOn: IsoDay): Promise<TouchedView> {
    if (content.kind === 'policy') return this.byPolicy(content, effectOn);
    return content.kind === 'calendar' ? this.byCalendar(content.notice) : NONE;
  }

  /** Tasks timed by one of the rows: they keep their version, and follow the new one only if that is ordered. */
  private async byPolicy(
    { rows }: Extract<ChangeContent, { kind: 'policy' }>,
    effectOn: IsoDay,
  ): Promise<TouchedView> {
    const keys = rows.map(({ key }) => key);
    const [found, calendar, present] = await Promise.all([
      this.tasks.under(keys),
      this.calendars.calendar(),
      this.book.rowsOn(effectOn),
    ]);
    const changed = changedSnapshot(rows, present, effectOn);
    const items: TouchedTaskView[] = [];
    for (const task of found.slice(0, SHOWN)) {
      const pinned = await this.pinned(task);
      const follows = task.termKey !== null && keys.includes(task.termKey);
      const after = follows
        ? dueOf(task, withTerm(pinned, changed, task.termKey ?? ''), calendar)
        : undefined;
      items.push(view(task, keys, after?.deadline.dueDay));
    }
    return { count: found.length, items };
  }

  /** Tasks whose due instant another calendar moves. */
  private async byCalendar(notice: CalendarNotice): Promise<TouchedView> {
    const days = arrangedDays(notice);
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return NONE;
    const [found, calendar] = await Promise.all([
      this.tasks.runningOver({ first: first.day, last: last.day }),
      this.withDays(days),
    ]);
    const items: TouchedTaskView[] = [];
    let count = 0;
    for (const task of found) {
      const after = dueOf(task, await this.pinned(task), calendar)?.deadline;
      if (after === undefined || after.dueAt === task.dueAt) continue;
      count += 1;
      if (items.length < SHOWN) items.push(view(task, [], after.dueDay));
    }
    return { count, items };
  }

  private async withDays(days: readonly CalendarDay[]): Promise<Calendar> {
    const changed = new Map((await this.calendars.days()).map((day) => [day.day, day]));
    for (const day of days) changed.set(day.day, day);
    return calendarFrom(changed.values());
  }

  private async pinned({ caseId, policySetId, policyDay }: TimedTask): Promise<PolicySnapshot> {
    return (await this.policies.pinnedTo(caseId)) ?? this.policies.snapshot(policySetId, policyDay);
  }
}

/** A clock that cannot be told (a year without calendar) moves nothing. */
function dueOf(
  { clock }: TimedTask,
  policy: PolicySnapshot,
  calendar: Calendar,
): ClockResolution | undefined {
  try {
    return resolveClock(clock, policy, calendar);
  } catch {
    return undefined;
  }
}

const withTerm = (pinned: PolicySnapshot, changed: PolicySnapshot, key: string): PolicySnapshot => {
  const value = changed.values[key];
  return value === undefined ? pinned : { ...pinned, values: { ...pinned.values, [key]: value } };
};

const view = (task: TimedTask, keys: readonly string[], after: IsoDay | undefined): TouchedTaskView => ({
  caseId: task.caseId,
  title: task.caseTitle,
  node: nodeTitle(task.process, task.node),
  keys: [task.termKey, task.ladderKey].filter(
    (key): key is string => key !== null && (keys.length === 0 || keys.includes(key)),
  ),
  version: task.policySetId,
  ...(task.caseNumber === null ? {} : { number: task.caseNumber }),
  ...(task.dueDay === null ? {} : { before: task.dueDay }),
  ...(after === undefined ? {} : { after }),
});

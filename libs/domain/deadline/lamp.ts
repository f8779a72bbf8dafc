import type { IsoDay } from '../case/json';
import type { Calendar } from './calendar';
import { addDays, addMonths, DAY_MS, dayOf, daysBetween, HOUR_MS, toMs, type InstantLike } from './day';
import type { Deadline } from './deadline';
import type { Term } from './term';

export type LampColour = 'green' | 'blue' | 'yellow' | 'red' | 'purple';

/** Thresholds of the lamps; every one is policy. */
export interface LampRule {
  /** Near its end when no more than this share of the whole term is left. */
  readonly nearShare: number;
  /** Near its end when no more than this is left, whatever the share. */
  readonly nearWithin: Term;
  /** Overdue by more than this is reported upwards. */
  readonly reportedAfter: Term;
}

export interface Lamp {
  readonly colour: LampColour;
  /** Chinese words, so that colour is never the only sign. */
  readonly words: string;
  /** Days overdue, the first being 1; 0 before the due instant. */
  readonly daysOverdue: number;
}

/**
 * The lamp of an open task or hazard: 绿 正常, 蓝 临期, 黄 今日到期, 红 逾期 N 天, 紫 逾期 N 天已上报.
 * Due today is not overdue: overdue begins at the due instant, which is 24:00 of the due day.
 * @throws CalendarMissingError when `nearWithin` is in working days and the calendar ends before it can be told
 */
export function lamp(
  deadline: Pick<Deadline, 'dueAt' | 'dueDay' | 'working'>,
  now: InstantLike,
  calendar: Calendar,
  rule: LampRule,
): Lamp {
  const [nowMs, dueMs] = [toMs(now), toMs(deadline.dueAt)];
  if (nowMs >= dueMs) return overdueLamp(nowMs, dueMs, calendar, rule);
  const today = dayOf(nowMs);
  if (today === deadline.dueDay) return { colour: 'yellow', words: '今日到期', daysOverdue: 0 };
  const whole = dueMs - toMs(deadline.working.startAt);
  const near =
    dueMs - nowMs <= whole * rule.nearShare ||
    isWithin(nowMs, { ms: dueMs, day: deadline.dueDay }, rule.nearWithin, calendar);
  return near
    ? { colour: 'blue', words: '临期', daysOverdue: 0 }
    : { colour: 'green', words: '正常', daysOverdue: 0 };
}

/** Days overdue, the first being 1; 0 before the due instant. */
export function daysOverdueAt(dueAt: InstantLike, now: InstantLike): number {
  const late = toMs(now) - toMs(dueAt);
  return late < 0 ? 0 : Math.floor(late / DAY_MS) + 1;
}

function overdueLamp(nowMs: number, dueMs: number, calendar: Calendar, { reportedAfter }: LampRule): Lamp {
  const daysOverdue = daysOverdueAt(dueMs, nowMs);
  const reported =
    reportedAfter.unit === 'ND'
      ? daysOverdue > reportedAfter.amount
      : !isWithin(dueMs - 1, { ms: nowMs, day: dayOf(nowMs) }, reportedAfter, calendar);
  return reported
    ? { colour: 'purple', words: `逾期 ${daysOverdue} 天，已上报`, daysOverdue }
    : { colour: 'red', words: `逾期 ${daysOverdue} 天`, daysOverdue };
}

/** Whether `to` lies no more than `span` after `fromMs`; days are counted from the day after that of `fromMs`. */
function isWithin(
  fromMs: number,
  to: { readonly ms: number; readonly day: IsoDay },
  span: Term,
  calendar: Calendar,
): boolean {
  const from = dayOf(fromMs);
  switch (span.unit) {
    case 'H':
      return to.ms - fromMs <= span.amount * HOUR_MS;
    case 'ND':
      return daysBetween(from, to.day) <= span.amount;
    case 'M':
      return to.day <= addMonths(from, span.amount);
    case 'WD':
      return workingDaysUpTo(from, to.day, span.amount, calendar) <= span.amount;
  }
}

/** Working days after `from` up to `to`, counted no further than one beyond `enough`. */
function workingDaysUpTo(from: IsoDay, to: IsoDay, enough: number, calendar: Calendar): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to && days <= enough; day = addDays(day, 1)) {
    if (calendar.isWorking(day)) days += 1;
  }
  return days;
}

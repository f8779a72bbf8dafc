import type { IsoDay } from '../case/json';
import { isIsoDay, isWeekend, weekdayOf, yearOf } from './day';
import { CalendarMissingError, DeadlineInputError } from './deadline-error';

/**
 * `arranged`: the State Council's yearly notice is known, make-up days included. `provisional`: statutory holidays by
 * date and lunar date only; every deadline that used such a day says so and is recomputed when the notice is loaded.
 */
export type CalendarStatus = 'arranged' | 'provisional';

/** One day of the working calendar, a row of the table `calendar_day`. */
export interface CalendarDay {
  readonly day: IsoDay;
  readonly working: boolean;
  /** The holiday this day belongs to (春节), also on the make-up day worked for it. */
  readonly name?: string;
  readonly status: CalendarStatus;
}

export interface Calendar {
  /** @throws CalendarMissingError when the day has no row */
  isWorking(day: IsoDay): boolean;
  /** Why the day rests or works: 周六, 春节假期, 春节调休上班, 工作日. @throws CalendarMissingError */
  why(day: IsoDay): string;
  /** `provisional` if any row of the year is; undefined when the year has no rows. */
  statusOf(year: number): CalendarStatus | undefined;
}

const WEEKEND_TITLES: Readonly<Record<number, string>> = { 0: '周日', 6: '周六' };

function reason(row: CalendarDay): string {
  if (!row.working)
    return row.name === undefined ? (WEEKEND_TITLES[weekdayOf(row.day)] ?? '休息日') : `${row.name}假期`;
  return isWeekend(row.day) ? `${row.name ?? ''}调休上班` : '工作日';
}

/**
 * A calendar over stored rows.
 * @throws DeadlineInputError for a day that does not exist or stands twice
 */
export function calendarFrom(rows: Iterable<CalendarDay>): Calendar {
  const days = new Map<IsoDay, CalendarDay>();
  const years = new Map<number, CalendarStatus>();
  for (const row of rows) {
    if (!isIsoDay(row.day)) throw new DeadlineInputError(`工作日历中有不存在的日期：${row.day}`);
    if (days.has(row.day)) throw new DeadlineInputError(`工作日历中日期重复：${row.day}`);
    days.set(row.day, row);
    const year = yearOf(row.day);
    if (years.get(year) !== 'provisional') years.set(year, row.status);
  }
  const rowOf = (day: IsoDay): CalendarDay => {
    const row = days.get(day);
    if (row === undefined) throw new CalendarMissingError(day, yearOf(day));
    return row;
  };
  return {
    isWorking: (day) => rowOf(day).working,
    why: (day) => reason(rowOf(day)),
    statusOf: (year) => years.get(year),
  };
}

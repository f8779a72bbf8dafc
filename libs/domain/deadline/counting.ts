import type { IsoDay } from '../case/json';
import type { Calendar, CalendarStatus } from './calendar';
import { addDays, isWeekend, yearOf } from './day';
import type { CountedRun, DayReason } from './deadline';

/** Why a day does not count; undefined when it counts. */
export type SkipRule = (day: IsoDay) => string | undefined;

export interface Count {
  /** Last counted day, or the start day itself for a term of nothing. */
  readonly last: IsoDay;
  readonly counted: readonly CountedRun[];
  readonly skipped: readonly DayReason[];
}

/** Counts `amount` days from the day after `startDay`; every day passed is either counted or skipped with a reason. */
export function countDays(startDay: IsoDay, amount: number, skip: SkipRule): Count {
  const counted: CountedRun[] = [];
  const skipped: DayReason[] = [];
  let day = startDay;
  for (let left = amount; left > 0;) {
    day = addDays(day, 1);
    const why = skip(day);
    if (why === undefined) {
      left -= 1;
      addToRuns(counted, day);
    } else {
      skipped.push({ day, why });
    }
  }
  return { last: day, counted, skipped };
}

function addToRuns(runs: CountedRun[], day: IsoDay): void {
  const last = runs.at(-1);
  if (last !== undefined && addDays(last.to, 1) === day) {
    runs[runs.length - 1] = { from: last.from, to: day, days: last.days + 1 };
  } else {
    runs.push({ from: day, to: day, days: 1 });
  }
}

/** The weekend days among the counted ones, worked because of 调休. */
export function makeUpDaysOf(runs: readonly CountedRun[], calendar: Calendar): readonly DayReason[] {
  return runs.flatMap((run) =>
    Array.from({ length: run.days }, (_, index) => addDays(run.from, index))
      .filter(isWeekend)
      .map((day) => ({ day, why: calendar.why(day) })),
  );
}

export interface TrackedCalendar extends Calendar {
  /** The years asked for so far, in order. */
  years(): readonly { readonly year: number; readonly status: CalendarStatus }[];
}

/** Remembers which years a deadline leaned on, so that only those make it provisional. */
export function tracked(calendar: Calendar): TrackedCalendar {
  const seen = new Map<number, CalendarStatus>();
  return {
    isWorking: (day) => {
      const working = calendar.isWorking(day);
      const status = calendar.statusOf(yearOf(day));
      if (status !== undefined) seen.set(yearOf(day), status);
      return working;
    },
    why: (day) => calendar.why(day),
    statusOf: (year) => calendar.statusOf(year),
    years: () => [...seen].sort(([a], [b]) => a - b).map(([year, status]) => ({ year, status })),
  };
}

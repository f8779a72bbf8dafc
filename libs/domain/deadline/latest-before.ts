import type { Instant, IsoDay } from '../case/json';
import type { Calendar } from './calendar';
import { addDays, addMonths, endOfDay, HOUR_MS, toInstant, toMs } from './day';
import type { Deadline } from './deadline';
import { DeadlineInputError } from './deadline-error';
import type { Term } from './term';

/**
 * The last moment to ask for something that must be asked at least `term` before the due day: 24:00 of the day that
 * lies that many days before it (「到期日 3 个工作日前」). Hours are taken from the due instant itself.
 * @throws CalendarMissingError
 */
export function latestBefore(
  deadline: Pick<Deadline, 'dueAt' | 'dueDay'>,
  term: Term,
  calendar: Calendar,
): Instant {
  switch (term.unit) {
    case 'H':
      return toInstant(toMs(deadline.dueAt) - term.amount * HOUR_MS);
    case 'ND':
      return toInstant(endOfDay(addDays(deadline.dueDay, -term.amount)));
    case 'M':
      return toInstant(endOfDay(addMonths(deadline.dueDay, -term.amount)));
    case 'WD':
      return toInstant(endOfDay(workingDaysFrom(deadline.dueDay, term.amount, -1, calendar)));
  }
}

/**
 * The new due day when a deadline is extended by a term; the due day itself is not counted.
 * @throws CalendarMissingError; DeadlineInputError for a term in hours, which gives no day
 */
export function extendedDay(dueDay: IsoDay, term: Term, calendar: Calendar): IsoDay {
  switch (term.unit) {
    case 'H':
      throw new DeadlineInputError('延期应按日、工作日或月计算');
    case 'ND':
      return addDays(dueDay, term.amount);
    case 'M':
      return addMonths(dueDay, term.amount);
    case 'WD':
      return workingDaysFrom(dueDay, term.amount, 1, calendar);
  }
}

function workingDaysFrom(day: IsoDay, amount: number, step: 1 | -1, calendar: Calendar): IsoDay {
  let at = day;
  for (let left = amount; left > 0;) {
    at = addDays(at, step);
    if (calendar.isWorking(at)) left -= 1;
  }
  return at;
}

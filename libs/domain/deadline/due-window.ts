import type { IsoDay } from '../case/json';
import type { Calendar } from './calendar';
import { countDays } from './counting';

/** 「三日内」 is what the view is called; the lamps have a threshold of their own, which is policy. */
const SOON_WORKING_DAYS = 3;

/**
 * The last due day that 「三日内」 shows on a day: the third working day after it, make-up days counted and holidays not.
 * @throws CalendarMissingError when the calendar ends before that day
 */
export const soonUpTo = (today: IsoDay, calendar: Calendar): IsoDay =>
  countDays(today, SOON_WORKING_DAYS, (day) => (calendar.isWorking(day) ? undefined : calendar.why(day)))
    .last;

import { addDays, type CalendarDay, type CalendarStatus, isWeekend } from '#domain/deadline';
import { arrangedDay } from './chinese-days.adapter';
import { statutoryHolidays } from './statutory-holidays';

/** First year of the package's official arrangements, last year of its lunar table with room to spare. */
const FIRST_CALENDAR_YEAR = 2004;
const LAST_CALENDAR_YEAR = 2099;

/**
 * Whether the official arrangement of the year is known. The package answers for an unknown year as if it had no
 * holidays at all; National Day is in every arrangement, so a year without it is not known.
 */
export const isArranged = (year: number): boolean => arrangedDay(`${year}-10-01`) !== undefined;

/**
 * Every day of the year as calendar rows: `arranged` with days in lieu and make-up days where the State Council's
 * notice is known, otherwise `provisional` with statutory holidays and weekends only.
 * @throws RangeError outside 2004–2099
 */
export function yearRows(year: number): readonly CalendarDay[] {
  if (!Number.isInteger(year) || year < FIRST_CALENDAR_YEAR || year > LAST_CALENDAR_YEAR) {
    throw new RangeError(`工作日历只能生成 ${FIRST_CALENDAR_YEAR} 至 ${LAST_CALENDAR_YEAR} 年：${year}`);
  }
  return isArranged(year) ? arrangedRows(year) : provisionalRows(year);
}

function arrangedRows(year: number): readonly CalendarDay[] {
  return daysOf(year).map((day) => {
    const entry = arrangedDay(day);
    return row(day, entry?.working ?? !isWeekend(day), entry?.name, 'arranged');
  });
}

function provisionalRows(year: number): readonly CalendarDay[] {
  const holidays = statutoryHolidays(year);
  return daysOf(year).map((day) => {
    const name = holidays.get(day);
    return row(day, name === undefined && !isWeekend(day), name, 'provisional');
  });
}

const row = (
  day: string,
  working: boolean,
  name: string | undefined,
  status: CalendarStatus,
): CalendarDay => ({
  day,
  working,
  ...(name === undefined ? {} : { name }),
  status,
});

function daysOf(year: number): readonly string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}

import type { Calendar } from './calendar';
import { DAY_MS, dayOf, endOfDay, startOfDay } from './day';

/**
 * Moves an instant by days of one kind on a clock that runs 24 hours on each day of that kind and stands still on the
 * others; half a day is 12 hours. Natural days: plain 24-hour days. Working days: Saturday's hours do not pass, so
 * from 24:00 of Friday one working day ends at 24:00 of Monday, and half a working day at 12:00 of Monday.
 * @param days positive forwards, negative backwards, fractions allowed
 * @throws CalendarMissingError
 */
export function shift(fromMs: number, days: number, unit: 'ND' | 'WD', calendar: Calendar): number {
  const span = Math.round(Math.abs(days) * DAY_MS);
  if (unit === 'ND') return fromMs + Math.sign(days) * span;
  return days < 0 ? backwards(fromMs, span, calendar) : forwards(fromMs, span, calendar);
}

function forwards(fromMs: number, span: number, calendar: Calendar): number {
  let left = span;
  let at = fromMs;
  while (left > 0) {
    const day = dayOf(at);
    const end = endOfDay(day);
    if (calendar.isWorking(day)) {
      if (left <= end - at) return at + left;
      left -= end - at;
    }
    at = end;
  }
  return at;
}

function backwards(fromMs: number, span: number, calendar: Calendar): number {
  let left = span;
  let at = fromMs;
  while (left > 0) {
    const day = dayOf(at - 1);
    const start = startOfDay(day);
    if (calendar.isWorking(day)) {
      if (left <= at - start) return at - left;
      left -= at - start;
    }
    at = start;
  }
  return at;
}

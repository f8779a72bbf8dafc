import { addDays, type Calendar, calendarFrom, type CalendarDay, isWeekend } from '#domain/deadline';
import type { PolicyJson, PolicySnapshot } from '#domain/policy';

/** A pinned policy of exactly the values a test speaks of. */
export const aPolicy = (
  values: Readonly<Record<string, PolicyJson>>,
  sources: Readonly<Record<string, string>> = {},
): PolicySnapshot => ({ setId: 'policy-test', values, sources });

/** A calendar of Mondays to Fridays with the holidays (day → name) and make-up days a test names. */
export function aCalendar(
  span: { readonly from: string; readonly to: string },
  holidays: Readonly<Record<string, string>> = {},
  makeUpDays: Readonly<Record<string, string>> = {},
): Calendar {
  const rows: CalendarDay[] = [];
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    const name = holidays[day] ?? makeUpDays[day];
    const working = day in makeUpDays || (!isWeekend(day) && !(day in holidays));
    rows.push({ day, working, status: 'arranged', ...(name === undefined ? {} : { name }) });
  }
  return calendarFrom(rows);
}

import type { IsoDay } from '../case/json';
import type { CalendarDay } from '../deadline/calendar';
import { addDays, isIsoDay, isWeekend } from '../deadline/day';
import type { CalendarNotice, NoticeDay } from './content';
import type { DraftFault } from './policy-draft';

/** Years for which the statutory days can be told. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2099;
/** A notice may give days of the last week of the year before (元旦). */
const LAST_WEEK = '-12-25';

const inReach = (year: number, day: IsoDay): boolean =>
  day >= `${year - 1}${LAST_WEEK}` && day <= `${year}-12-31`;

/**
 * Everything wrong with a yearly notice, row by row in Chinese. `at` is the number of the row, from 1; empty for the
 * notice as a whole.
 * @param statutory days on which everybody rests by law, with their names (全国年节及纪念日放假办法)
 */
export function noticeFaults(
  { year, days }: CalendarNotice,
  statutory: ReadonlyMap<IsoDay, string>,
): readonly DraftFault[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    return [{ at: '', message: `年份应为 ${FIRST_YEAR} 至 ${LAST_YEAR} 之间的整数` }];
  }
  const seen = new Set<IsoDay>();
  const rows = days.flatMap((row, index) => {
    const message = dayFault(row, year, statutory, seen.has(row.day));
    seen.add(row.day);
    return message === undefined ? [] : [{ at: String(index + 1), message }];
  });
  const resting = new Set(days.filter(({ kind }) => kind === 'off').map(({ day }) => day));
  const missing = [...statutory].filter(([day]) => !resting.has(day));
  return [
    ...rows,
    ...missing.map(([day, name]) => ({ at: '', message: `缺少法定节假日：${day}（${name}）` })),
  ];
}

function dayFault(
  { day, kind, name }: NoticeDay,
  year: number,
  statutory: ReadonlyMap<IsoDay, string>,
  isRepeated: boolean,
): string | undefined {
  if (!isIsoDay(day)) return `日期不是日历上的日期：${day}`;
  if (!inReach(year, day)) return `${day} 不在 ${year} 年之内`;
  if (isRepeated) return `${day} 重复`;
  if (kind !== 'off' && kind !== 'work') return '类型应为“放假”或者“调休上班”';
  if (name.trim() === '') return '缺少节日名称';
  if (kind === 'off') return undefined;
  if (statutory.has(day)) return `${day} 是法定节假日，不能调休上班`;
  return isWeekend(day) ? undefined : `${day} 不是周六或周日，调休上班只能安排在周末`;
}

/** Every day of the year as the notice leaves it, and the days it gives of the year before. */
export function arrangedDays({ year, status, days }: CalendarNotice): readonly CalendarDay[] {
  const given = new Map(days.map((row) => [row.day, row]));
  const all: CalendarDay[] = [];
  for (let day = `${year - 1}${LAST_WEEK}`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const row = given.get(day);
    if (row !== undefined) all.push({ day, working: row.kind === 'work', name: row.name, status });
    else if (day >= `${year}-01-01`) all.push({ day, working: !isWeekend(day), status });
  }
  return all;
}

/** The notice behind the days of a year: those that are named. */
export const noticeDays = (days: readonly CalendarDay[]): readonly NoticeDay[] =>
  days.flatMap(({ day, working, name }) =>
    name === undefined ? [] : [{ day, kind: working ? ('work' as const) : ('off' as const), name }],
  );

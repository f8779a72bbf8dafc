import { type CalendarDay, calendarFrom, type CalendarStatus } from './calendar';
import { addDays, isWeekend } from './day';
import type { Deadline, DeadlineInput } from './deadline';
import { resolveDeadline } from './resolve-deadline';
import type { TermUnit } from './term';

type Span = readonly [name: string, from: string, to: string];

interface Year {
  readonly year: number;
  readonly status: CalendarStatus;
  readonly holidays: readonly Span[];
  /** Weekend days worked for a holiday. */
  readonly worked: readonly (readonly [name: string, day: string])[];
}

/** Parts of the State Council's notices for the tests of this folder; 2027 as it stands before its notice. */
const YEARS: readonly Year[] = [
  {
    year: 2019,
    status: 'arranged',
    holidays: [['劳动节', '2019-05-01', '2019-05-04']],
    worked: [
      ['劳动节', '2019-04-28'],
      ['劳动节', '2019-05-05'],
    ],
  },
  {
    year: 2025,
    status: 'arranged',
    holidays: [['春节', '2025-01-28', '2025-02-04']],
    worked: [
      ['春节', '2025-01-26'],
      ['春节', '2025-02-08'],
    ],
  },
  {
    year: 2026,
    status: 'arranged',
    holidays: [
      ['元旦', '2026-01-01', '2026-01-03'],
      ['春节', '2026-02-15', '2026-02-23'],
      ['清明', '2026-04-04', '2026-04-06'],
      ['劳动节', '2026-05-01', '2026-05-05'],
      ['端午', '2026-06-19', '2026-06-21'],
      ['中秋', '2026-09-25', '2026-09-27'],
      ['国庆节', '2026-10-01', '2026-10-07'],
    ],
    worked: [
      ['元旦', '2026-01-04'],
      ['春节', '2026-02-14'],
      ['春节', '2026-02-28'],
      ['劳动节', '2026-05-09'],
      ['国庆节', '2026-09-20'],
      ['国庆节', '2026-10-10'],
    ],
  },
  {
    year: 2027,
    status: 'provisional',
    holidays: [
      ['元旦', '2027-01-01', '2027-01-01'],
      ['春节', '2027-02-05', '2027-02-08'],
    ],
    worked: [],
  },
];

function fixtureRows({ year, status, holidays, worked }: Year): readonly CalendarDay[] {
  const rows: CalendarDay[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const holiday = holidays.find(([, from, to]) => from <= day && day <= to)?.[0];
    const makeUp = worked.find(([, on]) => on === day)?.[0];
    const name = holiday ?? makeUp;
    const working = makeUp !== undefined || (holiday === undefined && !isWeekend(day));
    rows.push({ day, working, status, ...(name === undefined ? {} : { name }) });
  }
  return rows;
}

/** 2019, 2025, 2026 arranged; 2027 provisional; every other year unknown. */
export const fixtureCalendar = calendarFrom(YEARS.flatMap(fixtureRows));

/** A deadline of `amount` units from a day (at 10:00 Asia/Shanghai) or an instant. */
export function aDeadline(
  start: string,
  amount: number,
  unit: TermUnit,
  over: Partial<DeadlineInput> = {},
): Deadline {
  return resolveDeadline({
    startAt: start.includes('T') ? start : `${start}T10:00:00+08:00`,
    term: { amount, unit },
    policyKey: 'filing.ack',
    source: '三3',
    calendar: fixtureCalendar,
    rolls: true,
    ...over,
  });
}

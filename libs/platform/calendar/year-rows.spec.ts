import { execFileSync } from 'node:child_process';
import { calendarFrom, resolveDeadline } from '#domain/deadline';
import { isArranged, yearRows } from './year-rows';
import { statutoryHolidays } from './statutory-holidays';

/** The named rows as a process in another zone computes them; sources are compiled on the way in. */
function namedRowsIn(zone: string): unknown {
  const script = `
    const { transformFileSync } = require('@swc/core');
    const options = { module: { type: 'commonjs' }, jsc: { parser: { syntax: 'typescript' } } };
    require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);
    const { yearRows } = require('./index.ts');
    const named = [2026, 2027].map((year) => yearRows(year).filter(({ name }) => name !== undefined));
    process.stdout.write(JSON.stringify(named));`;
  const env = { ...process.env, TZ: zone };
  const out = execFileSync(process.execPath, ['-C', 'source', '-e', script], {
    cwd: __dirname,
    env,
    encoding: 'utf8',
  });
  return JSON.parse(out);
}

describe('calendar rows of a year', () => {
  it.each([
    { year: 2004, days: 366 },
    { year: 2026, days: 365 },
    { year: 2027, days: 365 },
    { year: 2028, days: 366 },
  ])('$year has one row for each of its $days days', ({ year, days }) => {
    const rows = yearRows(year);
    expect(new Set(rows.map(({ day }) => day)).size).toBe(days);
    expect(rows).toHaveLength(days);
  });

  it('2026 is arranged, with the make-up days of Spring Festival, Labour Day and National Day', () => {
    const rows = yearRows(2026);
    expect(rows.every(({ status }) => status === 'arranged')).toBe(true);
    const calendar = calendarFrom(rows);
    const worked = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
    expect(rows.filter(({ day }) => calendar.why(day).endsWith('调休上班')).map(({ day }) => day)).toEqual(
      worked,
    );
    expect(calendar.why('2026-02-14')).toBe('春节调休上班');
    expect(calendar.why('2026-02-23')).toBe('春节假期');
    expect(calendar.why('2026-10-05')).toBe('国庆节假期');
    expect(calendar.why('2026-03-07')).toBe('周六');
  });

  it('a year whose arrangement is not known is provisional and keeps its statutory holidays', () => {
    expect(isArranged(2026)).toBe(true);
    expect(isArranged(2027)).toBe(false);
    const rows = yearRows(2027);
    expect(rows.every(({ status }) => status === 'provisional')).toBe(true);
    expect(calendarFrom(rows).isWorking('2027-01-01')).toBe(false);
    expect(rows.filter(({ working, day }) => working && [0, 6].includes(new Date(day).getUTCDay()))).toEqual(
      [],
    );
  });

  it('2027: 除夕 to 正月初三, 清明, two days of 劳动节, 端午, 中秋 and three days of 国庆', () => {
    expect([...statutoryHolidays(2027).keys()].sort()).toEqual([
      ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05'],
      ...['2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
  });

  it('端午 of 2028 is in the fifth month, not in the leap fifth month', () => {
    expect(statutoryHolidays(2028).get('2028-05-28')).toBe('端午');
    expect([...statutoryHolidays(2028).values()].filter((name) => name === '端午')).toHaveLength(1);
  });

  it('中秋 on a day of 国庆 keeps both names', () => {
    expect(statutoryHolidays(2031).get('2031-10-01')).toBe('中秋、国庆节');
  });

  it.each([2004, 2013, 2020, 2023, 2025, 2026])(
    'rests on every statutory day that the notice of %i names',
    (year) => {
      const calendar = calendarFrom(yearRows(year));
      // 除夕 and 5/2 became statutory with the revision in force from 2025; 清明, 端午 and 中秋 in 2008.
      const since2008 = ['清明', '端午', '中秋'];
      const days = [...statutoryHolidays(year)].filter(
        ([day, name]) => day !== `${year}-05-02` && (year >= 2008 || !since2008.includes(name)),
      );
      const first = days.findIndex(([, name]) => name === '春节');
      const checked = year >= 2025 ? days : days.filter((_, index) => index !== first);
      expect(checked.filter(([day]) => calendar.isWorking(day))).toEqual([]);
    },
  );

  it('every year to 2099 has its seven holidays, 清明 on 4 to 6 April', () => {
    for (let year = 2004; year <= 2099; year += 1) {
      const names = new Set([...statutoryHolidays(year).values()].flatMap((name) => name.split('、')));
      expect(names.size).toBe(7);
      const spring = [...statutoryHolidays(year)].find(([, name]) => name === '清明')?.[0] ?? '';
      expect(spring >= `${year}-04-04` && spring <= `${year}-04-06`).toBe(true);
    }
  });

  it.each([2003, 2100, 2026.5])('refuses %d, of which nothing is known', (year) => {
    expect(() => yearRows(year)).toThrow(RangeError);
  });

  it.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
    'answers alike on a machine in %s',
    (zone) => {
      const here = [2026, 2027].map((year) => yearRows(year).filter(({ name }) => name !== undefined));
      expect(namedRowsIn(zone)).toEqual(here);
    },
  );

  it.each([
    { from: '2019-04-26', due: '2019-04-30', provisional: false },
    { from: '2025-01-24', due: '2025-02-05', provisional: false },
    { from: '2026-12-30', due: '2027-01-05', provisional: true },
  ])('3 working days from $from end on $due', ({ from, due, provisional }) => {
    const deadline = resolveDeadline({
      startAt: `${from}T10:00:00+08:00`,
      term: { amount: 3, unit: 'WD' },
      policyKey: 'order.issue.general',
      source: '安全生产法65',
      calendar: calendarFrom([2019, 2025, 2026, 2027].flatMap(yearRows)),
      rolls: true,
    });
    expect(deadline).toMatchObject({ dueDay: due, provisional });
  });
});

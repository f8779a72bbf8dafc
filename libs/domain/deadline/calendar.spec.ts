import { type CalendarDay, calendarFrom } from './calendar';
import { fixtureCalendar } from './calendar.fixture';
import { CalendarMissingError, DeadlineInputError } from './deadline-error';

const row = (day: string, over: Partial<CalendarDay> = {}): CalendarDay => ({
  day,
  working: true,
  status: 'arranged',
  ...over,
});

describe('calendar', () => {
  it.each([
    { day: '2026-02-14', why: '春节调休上班', working: true },
    { day: '2026-02-16', why: '春节假期', working: false },
    { day: '2026-03-07', why: '周六', working: false },
    { day: '2026-03-08', why: '周日', working: false },
    { day: '2026-03-09', why: '工作日', working: true },
  ])('$day is $why', ({ day, why, working }) => {
    expect(fixtureCalendar.why(day)).toBe(why);
    expect(fixtureCalendar.isWorking(day)).toBe(working);
  });

  it('a weekday freed without a name is a rest day', () => {
    expect(calendarFrom([row('2026-03-09', { working: false })]).why('2026-03-09')).toBe('休息日');
  });

  it('one provisional day makes its year provisional', () => {
    const calendar = calendarFrom([
      row('2026-12-31', { status: 'provisional' }),
      row('2026-12-30'),
      row('2027-01-04'),
    ]);
    expect([calendar.statusOf(2026), calendar.statusOf(2027), calendar.statusOf(2028)]).toEqual([
      'provisional',
      'arranged',
      undefined,
    ]);
  });

  it('a day without a row is an error, also inside a known year', () => {
    expect(() => calendarFrom([row('2026-12-31')]).isWorking('2026-12-30')).toThrow(CalendarMissingError);
  });

  it.each([{ days: ['2026-02-30'] }, { days: ['2026-02-03', '2026-02-03'] }])(
    'rows $days are refused',
    ({ days }) => {
      expect(() => calendarFrom(days.map((day) => row(day)))).toThrow(DeadlineInputError);
    },
  );
});

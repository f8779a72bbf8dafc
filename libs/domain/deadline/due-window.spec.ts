import { calendarFrom } from './calendar';
import { addDays, isWeekend } from './day';
import { CalendarMissingError } from './deadline-error';
import { soonUpTo } from './due-window';

/** February and March 2026 in which 02-28 (Saturday) is worked for a holiday on 03-02 (Monday). */
const calendar = calendarFrom(
  Array.from({ length: 40 }, (_, index) => addDays('2026-02-20', index)).map((day) => ({
    day,
    working: day === '2026-02-28' || (!isWeekend(day) && day !== '2026-03-02'),
    name: '示例节',
    status: 'arranged' as const,
  })),
);

describe('三日内', () => {
  it.each([
    { why: 'is three working days on in a plain week', today: '2026-03-09', last: '2026-03-12' },
    { why: 'passes over a weekend', today: '2026-03-12', last: '2026-03-17' },
    {
      why: 'counts a make-up day and not the holiday it is worked for',
      today: '2026-02-26',
      last: '2026-03-03',
    },
  ])('$why', ({ today, last }) => {
    expect(soonUpTo(today, calendar)).toBe(last);
  });

  it('is not guessed where the calendar ends', () => {
    expect(() => soonUpTo('2026-03-30', calendar)).toThrow(CalendarMissingError);
  });
});

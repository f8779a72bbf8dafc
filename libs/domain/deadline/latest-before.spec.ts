import { aDeadline, fixtureCalendar } from './calendar.fixture';
import { DeadlineInputError } from './deadline-error';
import { extendedDay, latestBefore } from './latest-before';

const dueOn = (day: string) => aDeadline('2026-01-05', 15, 'ND', { dueOn: day });

describe('the latest moment to ask', () => {
  it.each([
    { due: '2026-03-12', amount: 3, unit: 'WD', latest: '2026-03-09', why: 'Wednesday, Tuesday, Monday' },
    { due: '2026-03-16', amount: 3, unit: 'WD', latest: '2026-03-11', why: 'over a weekend' },
    {
      due: '2026-02-25',
      amount: 3,
      unit: 'WD',
      latest: '2026-02-13',
      why: 'over Spring Festival and its make-up day',
    },
    {
      due: '2026-03-14',
      amount: 3,
      unit: 'WD',
      latest: '2026-03-11',
      why: 'before a due day ordered on a Saturday',
    },
    { due: '2026-03-16', amount: 3, unit: 'ND', latest: '2026-03-13', why: 'natural days' },
    { due: '2026-03-31', amount: 1, unit: 'M', latest: '2026-02-28', why: 'a month' },
  ] as const)('$amount $unit before $due is 24:00 of $latest: $why', ({ due, amount, unit, latest }) => {
    expect(latestBefore(dueOn(due), { amount, unit }, fixtureCalendar)).toBe(`${latest}T16:00:00.000Z`);
  });

  it('in hours is taken from the due instant', () => {
    const deadline = aDeadline('2026-03-02T15:00:00+08:00', 24, 'H');
    expect(latestBefore(deadline, { amount: 4, unit: 'H' }, fixtureCalendar)).toBe(
      '2026-03-03T03:00:00.000Z',
    );
  });
});

describe('a due day extended by a term', () => {
  it.each([
    { amount: 3, unit: 'WD', to: '2026-02-25' },
    { amount: 15, unit: 'ND', to: '2026-02-28' },
    { amount: 1, unit: 'M', to: '2026-03-13' },
  ] as const)('$amount $unit after 2026-02-13 is $to', ({ amount, unit, to }) => {
    expect(extendedDay('2026-02-13', { amount, unit }, fixtureCalendar)).toBe(to);
  });

  it('in hours gives no day', () => {
    expect(() => extendedDay('2026-02-13', { amount: 4, unit: 'H' }, fixtureCalendar)).toThrow(
      DeadlineInputError,
    );
  });
});

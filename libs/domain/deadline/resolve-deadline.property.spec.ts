import * as fc from 'fast-check';
import { aDeadline, fixtureCalendar } from './calendar.fixture';
import { addDays, dayOf, daysBetween, toInstant, toMs } from './day';
import type { Deadline, DeadlineInput } from './deadline';
import type { TermUnit } from './term';

const START = toMs('2026-01-01T00:00:00Z');
const starts = fc.integer({ min: 0, max: 330 * 24 * 60 }).map((minute) => toInstant(START + minute * 60_000));
const units = fc.constantFrom<TermUnit>('ND', 'WD', 'H', 'M');
const dayUnits = fc.constantFrom<TermUnit>('ND', 'WD', 'M');
const amounts = fc.integer({ min: 1, max: 8 });
const pauses = fc.array(
  fc.tuple(starts, fc.integer({ min: 0, max: 10 * 24 * 60 })).map(([from, minutes]) => ({
    from,
    to: toInstant(toMs(from) + minutes * 60_000),
    reason: '停电',
  })),
  { maxLength: 3 },
);

/** Every day from the one after the start to the last before any roll, as the working accounts for it. */
function accounted({ working }: Deadline): readonly string[] {
  const counted = working.counted.flatMap(({ from, days }) =>
    Array.from({ length: days }, (_, index) => addDays(from, index)),
  );
  return [...counted, ...working.skipped.map(({ day }) => day)].sort();
}

const holds = (
  rule: (deadline: Deadline, input: Partial<DeadlineInput> & { unit: TermUnit }) => void,
): void =>
  fc.assert(
    fc.property(starts, amounts, dayUnits, pauses, fc.boolean(), (start, amount, unit, stops, rolls) => {
      rule(aDeadline(start, amount, unit, { pauses: stops, rolls }), { unit, rolls });
    }),
  );

describe('every deadline', () => {
  it('lies after its start', () => {
    fc.assert(
      fc.property(starts, amounts, units, pauses, (start, amount, unit, stops) => {
        expect(toMs(aDeadline(start, amount, unit, { pauses: stops }).dueAt)).toBeGreaterThan(toMs(start));
      }),
    );
  });

  it('is never earlier for a later start', () => {
    fc.assert(
      fc.property(starts, starts, amounts, units, pauses, (a, b, amount, unit, stops) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        const due = (start: string) => toMs(aDeadline(start, amount, unit, { pauses: stops }).dueAt);
        expect(due(first)).toBeLessThanOrEqual(due(second));
      }),
    );
  });

  it('is never earlier for a longer term or for a pause', () => {
    fc.assert(
      fc.property(starts, amounts, units, pauses, (start, amount, unit, stops) => {
        const due = toMs(aDeadline(start, amount, unit).dueAt);
        expect(toMs(aDeadline(start, amount + 1, unit).dueAt)).toBeGreaterThanOrEqual(due);
        expect(toMs(aDeadline(start, amount, unit, { pauses: stops }).dueAt)).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  it('accounts for every day between start and end exactly once', () => {
    holds((deadline) => {
      const { working } = deadline;
      const last = working.roll?.from ?? deadline.dueDay;
      const days = daysBetween(working.startDay, last);
      const expected = Array.from({ length: days }, (_, index) => addDays(working.startDay, index + 1));
      expect(accounted(deadline)).toEqual(expected);
    });
  });

  it('counts exactly the days of its term', () => {
    holds(({ working }, { unit }) => {
      const days = working.counted.reduce((sum, run) => sum + run.days, 0);
      if (unit !== 'M') expect(days).toBe(working.term.amount);
      expect(working.firstCountedDay).toBe(working.counted[0]?.from);
    });
  });

  it('that rolls or is counted in working days ends on a working day', () => {
    holds(({ dueDay }, { unit, rolls }) => {
      if (rolls === true || unit === 'WD') expect(fixtureCalendar.isWorking(dueDay)).toBe(true);
    });
  });

  it('in days ends at 24:00 in Shanghai of its due day', () => {
    holds(({ dueAt, dueDay }) => {
      expect(dueAt.slice(10)).toBe('T16:00:00.000Z');
      expect(dayOf(dueAt)).toBe(addDays(dueDay, 1));
    });
  });
});

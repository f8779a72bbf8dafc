import * as fc from 'fast-check';
import { aDeadline, fixtureCalendar } from './calendar.fixture';
import { toInstant, toMs } from './day';
import { DeadlineInputError } from './deadline-error';
import type { Deadline } from './deadline';
import { ladderAt, ladderInstants, type LadderOptions } from './ladder';
import type { LadderStep } from './ladder-step';
import { shift } from './working-clock';

const step = (id: string, amount: number, unit: 'ND' | 'WD', over: Partial<LadderStep> = {}): LadderStep => ({
  id,
  offset: { amount, unit },
  does: amount < 0 ? 'remind' : 'escalate',
  notify: ['holder'],
  ...over,
});

const LADDER = [
  ...[-7, -3, -1].map((days) => step(`T${days}`, days, 'ND')),
  step('T', 0, 'ND', { does: 'overdue' }),
  ...[1, 3, 7, 10].map((days) => step(`T+${days}`, days, 'WD')),
];

/** Instants by step, as clock times in Shanghai; 24:00 is written as 00:00 of the next day. */
function times(deadline: Deadline, options: LadderOptions = {}, steps = LADDER): Record<string, string> {
  const entries = ladderInstants(deadline, steps, fixtureCalendar, options).map(({ step: { id }, at }) => [
    id,
    toInstant(toMs(at) + 8 * 3_600_000).slice(0, 16),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

const dueOn = (day: string): Deadline => aDeadline('2026-01-05', 15, 'ND', { dueOn: day });

describe('ladder of a deadline in days', () => {
  it('over the 2026 Spring Festival', () => {
    expect(times(dueOn('2026-02-13'))).toEqual({
      'T-7': '2026-02-07T00:00',
      'T-3': '2026-02-11T00:00',
      'T-1': '2026-02-13T00:00',
      T: '2026-02-14T00:00',
      'T+1': '2026-02-15T00:00', // 24:00 of the worked Saturday 02-14
      'T+3': '2026-02-26T00:00', // 24:00 of 02-25, after nine days of holiday
      'T+7': '2026-03-03T00:00', // the Saturday 02-28 is worked
      'T+10': '2026-03-06T00:00',
    });
  });

  it('over the make-up days of National Day 2026', () => {
    expect(times(dueOn('2026-09-30'))).toMatchObject({
      T: '2026-10-01T00:00',
      'T+1': '2026-10-09T00:00',
      'T+3': '2026-10-11T00:00', // 24:00 of the worked Saturday 10-10
      'T+7': '2026-10-16T00:00',
      'T+10': '2026-10-21T00:00',
    });
  });

  it('over the turn of 2026/2027', () => {
    expect(times(dueOn('2026-12-31'))).toMatchObject({
      T: '2027-01-01T00:00',
      'T+1': '2027-01-05T00:00',
      'T+3': '2027-01-07T00:00',
      'T+10': '2027-01-16T00:00',
    });
  });

  it('halved: half a day is 12 hours of the following working day', () => {
    expect(times(dueOn('2026-03-13'), { factor: 0.5 })).toEqual({
      'T-7': '2026-03-10T12:00',
      'T-3': '2026-03-12T12:00',
      'T-1': '2026-03-13T12:00',
      T: '2026-03-14T00:00',
      'T+1': '2026-03-16T12:00', // noon of the first working day after
      'T+3': '2026-03-17T12:00', // noon of the second
      'T+7': '2026-03-19T12:00', // noon of the fourth
      'T+10': '2026-03-21T00:00', // 24:00 of the fifth
    });
  });

  it('a working-day reminder goes back over rest days', () => {
    expect(times(dueOn('2026-02-24'), {}, [step('T-1', -1, 'WD'), step('T-2', -2, 'WD')])).toEqual({
      'T-2': '2026-02-14T00:00',
      'T-1': '2026-02-24T00:00',
    });
  });

  it('a reminder before the start of the term is left out', () => {
    expect(Object.keys(times(aDeadline('2026-03-02', 3, 'WD')))).toEqual([
      'T-3',
      'T-1',
      'T',
      'T+1',
      'T+3',
      'T+7',
      'T+10',
    ]);
  });

  it('a step after the due instant stays, even for a term that began later (an old ledger)', () => {
    const late = aDeadline('2026-03-02', 3, 'WD', { dueOn: '2026-01-15' });
    expect(Object.keys(times(late))).toEqual(['T', 'T+1', 'T+3', 'T+7', 'T+10']);
  });
});

describe('ladder of a deadline in hours', () => {
  it('is measured from the exact instant on the working clock', () => {
    expect(times(aDeadline('2026-03-12T15:00:00+08:00', 24, 'H'))).toEqual({
      'T-1': '2026-03-12T15:00',
      T: '2026-03-13T15:00',
      'T+1': '2026-03-16T15:00', // 9 hours of Friday, 15 hours of Monday
      'T+3': '2026-03-18T15:00',
      'T+7': '2026-03-24T15:00',
      'T+10': '2026-03-27T15:00',
    });
  });

  it('halved, T+1 comes 12 working hours later', () => {
    const halved = times(aDeadline('2026-03-10T15:00:00+08:00', 24, 'H'), { factor: 0.5 });
    expect(halved).toMatchObject({ 'T-1': '2026-03-11T03:00', 'T+1': '2026-03-12T03:00' });
  });

  it('from a rest day, the working clock begins with the next working day', () => {
    expect(times(aDeadline('2026-03-13T15:00:00+08:00', 24, 'H'))).toMatchObject({
      T: '2026-03-14T15:00',
      'T+1': '2026-03-17T00:00',
    });
  });
});

describe('ladder of a major hazard', () => {
  const steps = [
    step('T+1', 1, 'WD', { notify: ['subdistrictLeader'], notifyMajor: ['districtLeader'] }),
    step('T+2', 2, 'WD', { majorOnly: true }),
  ];

  it('has its own steps and informs more seats', () => {
    const [first, second] = ladderInstants(dueOn('2026-03-13'), steps, fixtureCalendar, { major: true });
    expect(first?.notify).toEqual(['subdistrictLeader', 'districtLeader']);
    expect(second?.step.id).toBe('T+2');
    const general = ladderInstants(dueOn('2026-03-13'), steps, fixtureCalendar);
    expect(general.map(({ notify }) => notify)).toEqual([['subdistrictLeader']]);
  });

  it.each([0, -1, Number.NaN])('a factor of %d is refused', (factor) => {
    expect(() => ladderInstants(dueOn('2026-03-13'), steps, fixtureCalendar, { factor })).toThrow(
      DeadlineInputError,
    );
  });
});

describe('a task that enters late', () => {
  it('knows the steps that are past, the latest last, and those ahead', () => {
    const steps = ladderInstants(dueOn('2026-03-13'), LADDER, fixtureCalendar);
    const { past, ahead } = ladderAt(steps, '2026-03-16T16:00:00Z');
    expect(past.map(({ step: { id } }) => id)).toEqual(['T-7', 'T-3', 'T-1', 'T', 'T+1']);
    expect(ahead.map(({ step: { id } }) => id)).toEqual(['T+3', 'T+7', 'T+10']);
  });
});

describe('the working clock', () => {
  const instants = fc
    .integer({ min: 0, max: 200 * 24 })
    .map((hour) => toMs('2026-02-01T00:00:00Z') + hour * 3_600_000);
  const spans = fc.integer({ min: 0, max: 20 }).map((half) => half / 2);

  it('forwards in two spans is forwards in one', () => {
    fc.assert(
      fc.property(instants, spans, spans, (from, a, b) => {
        const inTwo = shift(shift(from, a, 'WD', fixtureCalendar), b, 'WD', fixtureCalendar);
        expect(inTwo).toBe(shift(from, a + b, 'WD', fixtureCalendar));
      }),
    );
  });

  it('never runs faster than natural days', () => {
    fc.assert(
      fc.property(instants, spans, (from, days) => {
        const natural = shift(from, days, 'ND', fixtureCalendar);
        expect(shift(from, days, 'WD', fixtureCalendar)).toBeGreaterThanOrEqual(natural);
        expect(shift(from, -days, 'WD', fixtureCalendar)).toBeLessThanOrEqual(2 * from - natural);
      }),
    );
  });
});

import { aDeadline, fixtureCalendar } from './calendar.fixture';
import { type Lamp, lamp, type LampRule } from './lamp';

const RULE: LampRule = {
  nearShare: 0.2,
  nearWithin: { amount: 3, unit: 'WD' },
  reportedAfter: { amount: 10, unit: 'ND' },
};

const at = (now: string, over: Partial<LampRule> = {}, deadline = aDeadline('2026-03-02', 30, 'ND')): Lamp =>
  lamp(deadline, `${now}:00+08:00`, fixtureCalendar, { ...RULE, ...over });

// 30 natural days from 03-02 end on Wednesday 04-01.
describe('lamp', () => {
  it.each([
    { now: '2026-03-02T11:00', colour: 'green', words: '正常', why: 'at the start' },
    { now: '2026-03-26T21:00', colour: 'green', words: '正常', why: 'more than a fifth of the term is left' },
    { now: '2026-03-26T21:30', colour: 'blue', words: '临期', why: 'a fifth of the term is left' },
    { now: '2026-03-31T23:59', colour: 'blue', words: '临期', why: 'the eve' },
    { now: '2026-04-01T00:00', colour: 'yellow', words: '今日到期', why: 'the due day begins' },
    { now: '2026-04-01T23:59', colour: 'yellow', words: '今日到期', why: 'due today is not overdue' },
    { now: '2026-04-02T00:00', colour: 'red', words: '逾期 1 天', why: '24:00 of the due day' },
    { now: '2026-04-11T23:59', colour: 'red', words: '逾期 10 天', why: 'ten days are not more than ten' },
    { now: '2026-04-12T00:00', colour: 'purple', words: '逾期 11 天，已上报', why: 'more than ten days' },
  ])('$colour at $now: $why', ({ now, colour, words }) => {
    expect(at(now)).toMatchObject({ colour, words });
  });

  it.each([
    { now: '2026-03-26T23:00', colour: 'green', why: 'four working days are left' },
    { now: '2026-03-27T00:00', colour: 'blue', why: 'Monday, Tuesday and Wednesday are left' },
  ])('with three working days as the only threshold, $colour at $now: $why', ({ now, colour }) => {
    expect(at(now, { nearShare: 0 }).colour).toBe(colour);
  });

  it.each([
    { nearWithin: { amount: 24, unit: 'H' }, now: '2026-03-31T00:00', colour: 'green' },
    { nearWithin: { amount: 24, unit: 'H' }, now: '2026-04-01T00:00', colour: 'yellow' },
    { nearWithin: { amount: 2, unit: 'ND' }, now: '2026-03-30T00:00', colour: 'blue' },
    { nearWithin: { amount: 2, unit: 'ND' }, now: '2026-03-29T23:59', colour: 'green' },
    { nearWithin: { amount: 1, unit: 'M' }, now: '2026-03-02T11:00', colour: 'blue' },
  ] as const)(
    'near means within $nearWithin.amount $nearWithin.unit: $colour at $now',
    ({ nearWithin, now, colour }) => {
      expect(at(now, { nearShare: 0, nearWithin }).colour).toBe(colour);
    },
  );

  it('reported after working days where policy counts them', () => {
    const reportedAfter = { amount: 3, unit: 'WD' } as const;
    // 04-04 to 04-06 are 清明.
    expect(at('2026-04-07T23:59', { reportedAfter }).colour).toBe('red');
    expect(at('2026-04-08T00:00', { reportedAfter }).colour).toBe('purple');
  });

  it('a term in hours is overdue at its exact instant', () => {
    const deadline = aDeadline('2026-03-02T15:00:00+08:00', 24, 'H');
    expect(at('2026-03-03T14:59', {}, deadline)).toMatchObject({ colour: 'yellow', daysOverdue: 0 });
    expect(at('2026-03-03T15:00', {}, deadline)).toMatchObject({ colour: 'red', daysOverdue: 1 });
  });
});

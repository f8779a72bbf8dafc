import { calendarFrom, type CalendarDay, addDays, isWeekend } from '#domain/deadline';
import type { PolicySnapshot } from '#domain/policy';
import { defaultDueDay, earliestSessionDay, lastDueDay } from './limit-days';

const POLICY: PolicySnapshot = {
  setId: 'test',
  values: {
    'rectify.general.max': { amount: 30, unit: 'ND' },
    'rectify.major.max': { amount: 180, unit: 'ND' },
    'rectify.listed.max': { amount: 365, unit: 'ND' },
    'rectify.general.default': { amount: 15, unit: 'ND' },
    'rectify.major.default': { amount: 60, unit: 'ND' },
    'review.joint.convene': { amount: 2, unit: 'WD' },
  },
};

/** Plain weeks of 2026 with the National Day holiday; enough to see days skipped. */
function year2026(): readonly CalendarDay[] {
  const holiday = (day: string): boolean => day >= '2026-10-01' && day <= '2026-10-07';
  return Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index)).map((day) => ({
    day,
    working: !isWeekend(day) && !holiday(day),
    status: 'arranged' as const,
    ...(holiday(day) ? { name: '国庆节' } : {}),
  }));
}

const counting = { policy: POLICY, calendar: calendarFrom(year2026()) };

describe('days a form may not exceed', () => {
  it.each([
    { level: 'general', last: '2026-04-02' },
    { level: 'major', last: '2026-08-30' },
    { level: 'listed', last: '2027-03-03' },
  ] as const)('a $level hazard may be given until $last when ordered on 2026-03-03', ({ level, last }) => {
    expect(lastDueDay(level, '2026-03-03T08:00:00Z', counting)).toBe(last);
  });

  it('counts from the day in Shanghai, not from the day in UTC', () => {
    expect(lastDueDay('general', '2026-03-03T16:00:00Z', counting)).toBe('2026-04-03');
  });

  it('stays on a rest day: a limit of a safety order does not roll', () => {
    expect(lastDueDay('general', '2026-03-05T08:00:00Z', counting)).toBe('2026-04-04');
  });

  it('gives a listed hazard the usual term of a major one', () => {
    expect(defaultDueDay('listed', '2026-03-03T08:00:00Z', counting)).toBe('2026-05-02');
  });

  it('tells the three units two working days ahead, over the National Day holiday', () => {
    expect(earliestSessionDay('2026-09-30', counting)).toBe('2026-10-09');
  });
});

import { addDays, daysBetween, isWeekend } from '../deadline';
import { keyCoverage, planYear, type PlannedEnterprise, type PlanRule } from '.';

const RULE: PlanRule = {
  from: '2026-01-01',
  to: '2026-12-31',
  isWorking: (day) => !isWeekend(day),
  mergeWindow: 30,
};
const many = (prefix: string, count: number, frequency: number, key: boolean): PlannedEnterprise[] =>
  Array.from({ length: count }, (_, index) => ({
    enterpriseId: `${prefix}-${String(index).padStart(3, '0')}`,
    ...{ frequency, key, otherVisits: [] },
  }));
/** The tender's sample: 危化 70×4, 工贸高风险 120×4, 工贸一般 230×2, 延伸领域 200×1. */
const SEED = [
  ...many('chemical', 70, 4, true),
  ...many('works-high', 120, 4, true),
  ...many('works', 230, 2, true),
  ...many('other', 200, 1, false),
];

describe('the plan of a year for the whole seed contract', () => {
  const lines = planYear(SEED, RULE);

  it('has 1,420 visits for 620 enterprises, each as often as agreed', () => {
    expect(SEED).toHaveLength(620);
    expect(lines).toHaveLength(1_420);
    const times = new Map<string, number>();
    for (const { enterpriseId } of lines) times.set(enterpriseId, (times.get(enterpriseId) ?? 0) + 1);
    expect(SEED.every(({ enterpriseId, frequency }) => times.get(enterpriseId) === frequency)).toBe(true);
  });

  it('takes in every key enterprise (R10)', () => {
    expect(keyCoverage(SEED, lines)).toEqual({ key: 420, covered: 420 });
    const without = lines.filter(({ enterpriseId }) => enterpriseId !== 'works-000');
    expect(keyCoverage(SEED, without)).toEqual({ key: 420, covered: 419 });
  });

  it('lies on working days of the term, loaded alike', () => {
    expect(lines.every(({ on }) => on >= RULE.from && on <= RULE.to && !isWeekend(on))).toBe(true);
    const load = new Map<string, number>();
    for (const { on } of lines) load.set(on, (load.get(on) ?? 0) + 1);
    const even = Math.ceil(lines.length / 261);
    expect(Math.max(...load.values())).toBeLessThanOrEqual(even + 2);
  });

  it('keeps the visits of an enterprise further apart than the merge window', () => {
    const ofOne = (id: string) => lines.filter((one) => one.enterpriseId === id).map(({ on }) => on);
    for (const { enterpriseId } of SEED) {
      const days = ofOne(enterpriseId);
      const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
      expect(gaps.every((gap) => gap > RULE.mergeWindow)).toBe(true);
    }
  });

  it('is the same for the same scope, in whatever order it comes', () => {
    expect(planYear(SEED.toReversed(), RULE)).toEqual(lines);
  });
});

describe('综合查一次: a visit near somebody else’s goes on that day', () => {
  const one = (otherVisits: readonly string[]): PlannedEnterprise[] => [
    { enterpriseId: 'e-1', frequency: 1, key: true, otherVisits },
  ];
  const own = planYear(one([]), RULE)[0]?.on ?? '';

  it.each([
    ['within the window', addDays(own, 30), true],
    ['not beyond it', addDays(own, 31), false],
    ['nor outside of the term', '2027-01-02', false],
  ])('%s', (_what, day, merged) => {
    expect(planYear(one([day]), RULE)).toEqual([expect.objectContaining({ on: merged ? day : own, merged })]);
  });
});

it('a term without working days has no plan', () => {
  expect(planYear(SEED, { ...RULE, isWorking: () => false })).toEqual([]);
});

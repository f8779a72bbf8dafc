import { daysBetween } from '#domain/deadline';
import { largeHazard } from './large-plan';

const TODAY = '2026-11-25';
const ALL = Array.from({ length: 20_000 }, (_, index) => largeHazard(index, TODAY));
const share = (of: (one: (typeof ALL)[number]) => boolean): number => ALL.filter(of).length / ALL.length;

describe('a large ledger', () => {
  it('is the same at every run of a day', () => {
    expect(largeHazard(7, TODAY)).toEqual(largeHazard(7, TODAY));
    expect(largeHazard(7, TODAY)).not.toEqual(largeHazard(8, TODAY));
  });

  it('spans eighteen months up to today', () => {
    const ages = ALL.map(({ foundOn }) => daysBetween(foundOn, TODAY));
    expect(Math.min(...ages)).toBe(0);
    expect(Math.max(...ages)).toBe(547);
  });

  it('has about one in twenty-five open, a few of them overdue, one in a hundred major', () => {
    expect(share(({ closedAt }) => closedAt === undefined)).toBeCloseTo(0.035, 1);
    const overdue = share(({ dueAt }) => dueAt !== undefined && dueAt <= `${TODAY}T02:00:00.000Z`);
    expect(overdue).toBeGreaterThan(0.002);
    expect(overdue).toBeLessThan(0.02);
    expect(share(({ level }) => level === 'major' || level === 'listed')).toBeCloseTo(0.012, 2);
  });

  it('knows every stage, and goes through them in order', () => {
    expect(new Set(ALL.map(({ stage }) => stage)).size).toBe(11);
    for (const { way } of ALL) {
      expect(way.map(({ at }) => at)).toEqual(way.map(({ at }) => at).toSorted());
    }
  });

  it('has a due day once it is ordered, a due instant only while it is being rectified', () => {
    for (const { stage, dueOn, dueAt, closedAt } of ALL) {
      if (dueAt !== undefined) expect(stage).toBe('rectifying');
      if (stage === 'rectifying' || closedAt !== undefined) expect(dueOn).toBeDefined();
    }
  });
});

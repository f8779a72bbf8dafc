import fc from 'fast-check';
import { snapshotOn } from '../policy';
import { committeeRule, drawCommittee, type PoolMember, poolText } from './draw';

const member = (n: number, kind: PoolMember['kind'], barred?: string): PoolMember => ({
  personId: `${kind}-${String(n).padStart(2, '0')}`,
  unitId: `unit-${kind}`,
  kind,
  ...(barred === undefined ? {} : { barred }),
});
const experts = (count: number): PoolMember[] => Array.from({ length: count }, (_, n) => member(n, 'expert'));
const buyers = (count: number): PoolMember[] => Array.from({ length: count }, (_, n) => member(n, 'buyer'));
const RULE = { size: 5, experts: 4 };
const seed = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 })
  .map((letters) => letters.join(''));
const row = (key: string, value: never) => ({
  key,
  value,
  title: '',
  source: '',
  mark: 'V' as const,
  from: '2026-01-01',
});
const POLICY = snapshotOn(
  Object.entries({
    'tender.committee.min': 5,
    'tender.committee.large': 7,
    'tender.committee.largeFrom': 10_000_000,
    'tender.committee.expertShare': { experts: 2, of: 3 },
  }).map(([key, value]) => row(key, value as never)),
  '2026-02-01',
  'test',
);

describe('the size of a committee', () => {
  it.each([
    { budgetFen: 149_100_000, complex: false, rule: { size: 5, experts: 4 } },
    { budgetFen: 1_000_000_000, complex: false, rule: { size: 7, experts: 5 } },
    { budgetFen: 149_100_000, complex: true, rule: { size: 7, experts: 5 } },
  ])('a budget of $budgetFen fen, complex $complex: $rule.size with $rule.experts experts', (one) => {
    expect(committeeRule(POLICY, one)).toEqual(one.rule);
  });
});

describe('the draw of a committee', () => {
  it('is the same for the same seed, whatever the order of the pool', () => {
    const pool = [...experts(12), ...buyers(3)];
    fc.assert(
      fc.property(seed, fc.shuffledSubarray(pool, { minLength: pool.length }), (text, mixed) => {
        expect(drawCommittee(mixed, text, RULE)).toEqual(drawCommittee(pool, text, RULE));
      }),
      { numRuns: 50 },
    );
  });

  it('has an odd number, two thirds experts, nobody twice and nobody who is barred', () => {
    fc.assert(
      fc.property(
        seed,
        fc.integer({ min: 5, max: 20 }),
        fc.integer({ min: 0, max: 4 }),
        (text, many, few) => {
          const barred = member(90, 'expert', '曾在投标人处任职');
          const drawn = drawCommittee([...experts(many), ...buyers(few), barred], text, RULE);
          if (!('members' in drawn)) throw new Error('no committee');
          const ids = [...drawn.members, ...drawn.alternates].map((one) => one.personId);
          expect(drawn.members).toHaveLength(5);
          expect(drawn.members.filter((one) => one.kind === 'expert').length * 3).toBeGreaterThanOrEqual(10);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).not.toContain(barred.personId);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('prefers nobody: over many seeds every expert sits about as often', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 2_000; n += 1) {
      const text = (n * 2_654_435_761).toString(16).padStart(32, '0').slice(-32);
      const drawn = drawCommittee([...experts(8), ...buyers(1)], text, RULE);
      if (!('members' in drawn)) throw new Error('no committee');
      for (const { personId } of drawn.members) counts.set(personId, (counts.get(personId) ?? 0) + 1);
    }
    for (const { personId } of experts(8)) {
      expect(counts.get(personId)).toBeGreaterThan(850);
      expect(counts.get(personId)).toBeLessThan(1_150);
    }
  });

  it('refuses a pool that is too small and a seed that is none', () => {
    expect(drawCommittee([...experts(3), ...buyers(2)], '0'.repeat(32), RULE)).toMatchObject({
      code: 'LIMIT_REACHED',
    });
    expect(drawCommittee(experts(9), 'seed', RULE)).toMatchObject({ code: 'FORM_INVALID' });
  });

  it('is hashed over a text that does not hang on the order', () => {
    expect(poolText([...experts(3)].reverse())).toBe(poolText(experts(3)));
  });
});

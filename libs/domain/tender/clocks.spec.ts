import fc from 'fast-check';
import { toInstant, toMs } from '../deadline';
import type { PolicySnapshot } from '../policy';
import { clarifiedDeadline, earliestDeadline, frozen, lapseRefusal, signRefusal, thawed } from './clocks';
import type { Challenge, TenderFacts } from './facts';
import { tenderFacts } from './tender.fixture';

const POLICY: PolicySnapshot = {
  setId: 'test',
  values: {
    'tender.bidPeriod': { amount: 20, unit: 'ND' },
    'tender.clarifyBefore': { amount: 15, unit: 'ND' },
  },
};
const DAY_MS = 86_400_000;
const ANNOUNCED = '2026-09-18T02:00:00.000Z';
const SIGN_UNTIL = '2026-10-18T16:00:00.000Z';

const awarded = (): TenderFacts =>
  tenderFacts({
    award: {
      noticeNo: '1',
      letterNo: '1',
      announcedAt: ANNOUNCED,
      announceUntil: '2026-09-20T16:00:00.000Z',
    },
    signUntil: SIGN_UNTIL,
  });

describe('the sealed time', () => {
  it('is never under twenty days after the day of issue', () => {
    expect(earliestDeadline(POLICY, '2026-09-14T01:00:00.000Z')).toBe('2026-10-04T16:00:00.000Z');
  });

  it.each([
    { why: 'twenty days left', current: '2026-10-04T16:00:00.000Z', deadline: '2026-10-04T16:00:00.000Z' },
    { why: 'three days left', current: '2026-09-17T02:00:00.000Z', deadline: '2026-09-29T16:00:00.000Z' },
  ])('keeps fifteen days after a clarification with $why', ({ current, deadline }) => {
    expect(clarifiedDeadline(POLICY, '2026-09-14T01:00:00.000Z', current)).toBe(deadline);
  });
});

type Step = { readonly afterHours: number; readonly does: 'challenge' | 'answer' | 'sign' };
const step: fc.Arbitrary<Step> = fc.record({
  afterHours: fc.integer({ min: 1, max: 400 }),
  does: fc.constantFrom('challenge', 'answer', 'sign'),
});

const challenged = (facts: TenderFacts, at: string): TenderFacts => {
  const raised: Challenge = {
    id: `q${facts.challenges.length + 1}`,
    ...{ kind: 'challenge', supplier: 'unit-a', about: 'result', grounds: '不符', at, by: 'p' },
  };
  return { ...facts, challenges: [...facts.challenges, raised], ...frozen(facts, at) };
};

const answered = (facts: TenderFacts, at: string): TenderFacts => {
  const first = facts.challenges.findIndex((one) => one.answeredAt === undefined);
  if (first < 0) return facts;
  const challenges = facts.challenges.map((one, place) =>
    place === first ? { ...one, answeredAt: at } : one,
  );
  return { ...facts, challenges, ...thawed({ ...facts, challenges }, at) };
};

/** Hours during which a challenge was open, out of the schedule itself and not out of the facts. */
interface Truth {
  facts: TenderFacts;
  open: number;
  lostMs: number;
  since: number;
}

describe('no schedule of acts signs outside the clocks', () => {
  it('a signature is given only after the award, with no challenge open, within thirty days and the days lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const truth: Truth = { facts: awarded(), open: 0, lostMs: 0, since: 0 };
        let now = toMs(ANNOUNCED);
        for (const { afterHours, does } of steps) {
          now += afterHours * 3_600_000;
          const at = toInstant(now);
          if (does === 'challenge') {
            if (truth.open === 0) truth.since = now;
            truth.open += 1;
            truth.facts = challenged(truth.facts, at);
          } else if (does === 'answer' && truth.open > 0) {
            truth.open -= 1;
            if (truth.open === 0) truth.lostMs += Math.ceil((now - truth.since) / DAY_MS) * DAY_MS;
            truth.facts = answered(truth.facts, at);
          } else if (does === 'sign') {
            const may = truth.open === 0 && now <= toMs(SIGN_UNTIL) + truth.lostMs;
            expect(signRefusal(truth.facts, at) === undefined).toBe(may);
            if (may) expect(lapseRefusal(truth.facts, at)).toBeDefined();
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nothing is signed before the award is announced', () => {
    expect(signRefusal(tenderFacts(), ANNOUNCED)?.code).toBe('MOTION_NOT_ALLOWED');
    expect(signRefusal(awarded(), '2026-09-18T01:59:00.000Z')?.code).toBe('MOTION_NOT_ALLOWED');
  });

  it('a freeze that began before the award counts from the award on', () => {
    const early = challenged(tenderFacts(), '2026-09-10T02:00:00.000Z');
    const both = { ...early, award: awarded().award, signUntil: SIGN_UNTIL } as TenderFacts;
    expect(answered(both, '2026-09-20T02:00:00.000Z').signUntil).toBe('2026-10-20T16:00:00.000Z');
  });
});

import fc from 'fast-check';
import type { PolicySnapshot } from '../policy';
import { contestableFen, earnedFen, isSettled, payableNow, scoreFactorBp, totalOf } from './amounts';
import { NOTHING_PAID, type PaymentFacts, type PayOrder } from './facts';
import { amountRefusal, disputeRefusal, settleDisputeRefusal } from './guards';
import { daysLate, interestFen, shareOf } from './interest';

const policy: PolicySnapshot = {
  setId: 'p',
  values: {
    'pay.scoreFactor': [
      { from: 90, bp: 10_000 },
      { from: 80, bp: 9_000 },
      { from: 60, bp: 7_000 },
      { from: 0, bp: 0 },
    ],
    'pay.interest.daily': 0.0005,
    'pay.interest.lpr': 0.03,
  },
};

const aPayment = (over: Partial<PaymentFacts> = {}): PaymentFacts => ({
  ...NOTHING_PAID,
  units: { buyer: 'b', finance: 'f', agency: 'a', committeeOffice: 'c', government: 'g' },
  agreement: { caseId: 'c1', number: 'HT-1', tenderClause: '第3条', feeClause: '与考核挂钩' },
  milestone: { no: 1, name: '一季度' },
  fixedFen: 700,
  performanceFen: 300,
  acceptance: { number: 'YS-1', at: '2026-03-02T02:00:00.000Z', by: [] },
  ...over,
});

describe('the performance part', () => {
  it.each([
    [10_000, 10_000],
    [9_000, 10_000],
    [8_999, 9_000],
    [8_000, 9_000],
    [7_999, 7_000],
    [6_000, 7_000],
    [5_999, 0],
    [0, 0],
  ])('at %d hundredths of a point earns %d of 10,000', (cents, bp) => {
    expect(scoreFactorBp(policy, cents)).toBe(bp);
  });

  it('waits for the result, and is whole where the agreement has no clause', () => {
    expect(earnedFen(aPayment(), policy)).toBeUndefined();
    expect(payableNow(aPayment(), policy)).toEqual({ fixedFen: 700, performanceFen: 0 });
    const bare = aPayment({ agreement: { ...aPayment().agreement, feeClause: ' ' } });
    expect(earnedFen({ ...bare, score: { cents: 100, resultNo: 'x', at: '' } }, policy)).toBe(300);
  });

  it('alone is cut by the score: the fixed part never is', () => {
    const scored = aPayment({ score: { cents: 0, resultNo: 'x', at: '2026-04-01T00:00:00.000Z' } });
    expect(payableNow(scored, policy)).toEqual({ fixedFen: 700, performanceFen: 0 });
  });
});

describe('interest on arrears', () => {
  const DUE = '2026-04-01T16:00:00.000Z';

  it.each([
    ['2026-04-01T15:59:59.000Z', 0],
    ['2026-04-01T16:00:00.000Z', 0],
    ['2026-04-01T16:00:01.000Z', 1],
    ['2026-04-02T15:59:00.000Z', 1],
    ['2026-04-02T16:00:00.000Z', 2],
  ])('paid %s it is %d days late', (paidAt, days) => {
    expect(daysLate(DUE, paidAt)).toBe(days);
  });

  it('is five ten-thousandths a day where the agreement names no rate, rounded half up once', () => {
    expect(interestFen(26_092_500, 10, policy)).toBe(130_463);
    expect(interestFen(1_000, 1, policy)).toBe(1);
    expect(interestFen(999, 1, policy)).toBe(0);
  });

  it('is the rate of the agreement by the year of 365 days, never below the LPR', () => {
    expect(interestFen(100_000_000, 365, policy, 48_000)).toBe(4_800_000);
    expect(interestFen(100_000_000, 365, policy, 10_000)).toBe(3_000_000);
  });

  it('is exact beyond what a double holds', () => {
    expect(shareOf(9_007_199_254_740_991, 10_000, 10_000)).toBe(9_007_199_254_740_991);
  });
});

const part = fc.constantFrom('fixed' as const, 'performance' as const);
const anAct = fc.oneof(
  fc.record({ act: fc.constant('dispute' as const), part, amountFen: fc.integer({ min: -1, max: 800 }) }),
  fc.record({
    act: fc.constant('settle' as const),
    nth: fc.integer({ min: 1, max: 4 }),
    payFen: fc.integer({ min: 0, max: 800 }),
  }),
  fc.record({ act: fc.constant('score' as const), cents: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({ act: fc.constantFrom('order' as const, 'pay' as const, 'back' as const) }),
);
type Act = typeof anAct extends fc.Arbitrary<infer T> ? T : never;

const replaceLast = (facts: PaymentFacts, state: PayOrder['state']): PaymentFacts => ({
  ...facts,
  orders: facts.orders.map((one) => (one.state === 'open' ? { ...one, state } : one)),
});

function after(facts: PaymentFacts, act: Act): PaymentFacts {
  switch (act.act) {
    case 'dispute': {
      const form = { part: act.part, amountFen: act.amountFen, reason: '未交付' };
      if (disputeRefusal(form, facts, policy)) return facts;
      const id = `d${facts.disputes.length + 1}`;
      return { ...facts, disputes: [...facts.disputes, { id, ...form, by: 'p', at: '' }] };
    }
    case 'settle': {
      const form = { disputeId: `d${act.nth}`, payFen: act.payFen, documentNo: 'x' };
      if (settleDisputeRefusal(form, facts)) return facts;
      const settled = { payFen: form.payFen, documentNo: 'x', by: 'p', at: '' };
      return {
        ...facts,
        disputes: facts.disputes.map((one) => (one.id === form.disputeId ? { ...one, settled } : one)),
      };
    }
    case 'score':
      return facts.score ? facts : { ...facts, score: { cents: act.cents, resultNo: 'x', at: '' } };
    case 'order': {
      const now = payableNow(facts, policy);
      if (totalOf(now) === 0 || facts.orders.some(({ state }) => state === 'open')) return facts;
      expect(amountRefusal(now, facts, policy)).toBeUndefined();
      const no = facts.orders.length + 1;
      const order: PayOrder = { ...now, id: `o${no}`, no, state: 'open', startAt: '', dueAt: '', by: 'p' };
      return { ...facts, orders: [...facts.orders, order] };
    }
    case 'pay':
      return replaceLast(facts, 'paid');
    case 'back':
      return replaceLast(facts, 'void');
  }
}

describe('whatever happens to a payment', () => {
  it('never more than the milestone is ordered, the fixed part is never cut, and nothing is forgotten', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 40 }), (acts) => {
        let facts = aPayment();
        for (const act of acts) {
          facts = after(facts, act);
          const live = facts.orders.filter(({ state }) => state !== 'void');
          const fixed = live.reduce((sum, one) => sum + one.fixedFen, 0);
          const performance = live.reduce((sum, one) => sum + one.performanceFen, 0);
          expect(fixed).toBeLessThanOrEqual(facts.fixedFen);
          expect(performance).toBeLessThanOrEqual(earnedFen(facts, policy) ?? 0);
          expect(contestableFen(facts, 'fixed', policy)).toBeGreaterThanOrEqual(0);
          if (!isSettled(facts, policy)) continue;
          const waived = facts.disputes.reduce((sum, { part: of, amountFen, settled }) => {
            return of === 'fixed' ? sum + amountFen - (settled?.payFen ?? 0) : sum;
          }, 0);
          expect(fixed + waived).toBe(facts.fixedFen);
        }
      }),
      { numRuns: 400 },
    );
  });
});

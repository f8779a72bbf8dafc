import fc from 'fast-check';
import type { BudgetFacts } from './facts';
import {
  claimed,
  claimedFen,
  encumberRefusal,
  freeFen,
  givenUp,
  isGranted,
  released,
  settled,
  spentFen,
} from './money';

type Line = Pick<BudgetFacts, 'amountFen' | 'encumbrances'>;

const fen = fc.integer({ min: -5, max: 200 });
const nth = fc.integer({ min: 0, max: 3 });
const order = fc.constantFrom('o1', 'o2', 'o3', 'o4');

/** Any act on a line, with ids and amounts that may or may not make sense. */
const anAct = fc.oneof(
  fc.record({ act: fc.constant('encumber' as const), agreement: nth, amountFen: fen }),
  fc.record({ act: fc.constant('claim' as const), nth, orderId: order, amountFen: fen }),
  fc.record({ act: fc.constantFrom('settle' as const, 'giveUp' as const), nth, orderId: order }),
  fc.record({ act: fc.constant('release' as const), nth }),
);
type Act = typeof anAct extends fc.Arbitrary<infer T> ? T : never;

function after(line: Line, act: Act): Line {
  if (act.act === 'encumber') {
    const form = { agreement: `a${act.agreement}`, agreementNo: 'n', payee: 'u', amountFen: act.amountFen };
    if (encumberRefusal(form, line)) return line;
    const id = `e${line.encumbrances.length}`;
    return {
      ...line,
      encumbrances: [...line.encumbrances, { id, ...form, paidFen: 0, claims: [], by: 'p', at: '' }],
    };
  }
  const encumbranceId = `e${act.nth}`;
  if (act.act === 'release') return { ...line, encumbrances: released(line, encumbranceId) };
  const { orderId } = act;
  if (act.act === 'claim') {
    const verdict = claimed(line, { encumbranceId, orderId, amountFen: act.amountFen });
    return isGranted(verdict) ? { ...line, encumbrances: verdict } : line;
  }
  const move = act.act === 'settle' ? settled : givenUp;
  return { ...line, encumbrances: move(line, { encumbranceId, orderId }) };
}

describe('the money of a line', () => {
  it('is never paid or claimed beyond its encumbrance, nor held beyond the line, whatever the schedule', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.array(anAct, { maxLength: 60 }), (amountFen, acts) => {
        let line: Line = { amountFen, encumbrances: [] };
        for (const act of acts) {
          const before = spentFen(line);
          line = after(line, act);
          for (const one of line.encumbrances) {
            expect(one.paidFen + claimedFen(one)).toBeLessThanOrEqual(one.amountFen);
          }
          expect(freeFen(line)).toBeGreaterThanOrEqual(0);
          expect(spentFen(line)).toBeLessThanOrEqual(line.amountFen);
          // What is spent stays spent.
          expect(spentFen(line)).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is claimed once for an order that asks twice, and spent once when it is told twice', () => {
    let line: Line = { amountFen: 100, encumbrances: [] };
    line = after(line, { act: 'encumber', agreement: 1, amountFen: 100 });
    for (let n = 0; n < 2; n += 1) line = after(line, { act: 'claim', nth: 0, orderId: 'o1', amountFen: 60 });
    expect(line.encumbrances[0]?.claims).toHaveLength(1);
    for (let n = 0; n < 2; n += 1) line = after(line, { act: 'settle', nth: 0, orderId: 'o1' });
    expect(spentFen(line)).toBe(60);
  });
});

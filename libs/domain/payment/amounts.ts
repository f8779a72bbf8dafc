import type { Instant } from '../case/json';
import { toMs } from '../deadline/day';
import { PolicyFormatError, type PolicySnapshot, valueOf } from '../policy';
import type { Part, PaymentFacts, PayOrder } from './facts';
import { daysLate, interestFen, shareOf } from './interest';

const WHOLE_BP = 10_000;
const CENTS = 100;
const FACTORS = 'pay.scoreFactor';

export type Amounts = { readonly fixedFen: number; readonly performanceFen: number };

/** The share of the performance part that a score earns, in basis points (policy `pay.scoreFactor`, best step first). */
export function scoreFactorBp(policy: PolicySnapshot, cents: number): number {
  const steps = valueOf(policy, FACTORS) as readonly { readonly from: number; readonly bp: number }[];
  const step = steps.find(({ from }) => cents >= from * CENTS);
  if (!step) throw new PolicyFormatError(FACTORS, '由高到低、到零分为止的分档');
  return step.bp;
}

/** Whether the performance part still waits for the result: only an agreement with the clause makes it wait (T7). */
export const waitsForScore = ({ agreement, performanceFen, score }: PaymentFacts): boolean =>
  performanceFen > 0 && agreement.feeClause.trim() !== '' && score === undefined;

/** What the appraisal leaves of the performance part; undefined while the result is not there. */
export function earnedFen(facts: PaymentFacts, policy: PolicySnapshot): number | undefined {
  if (waitsForScore(facts)) return undefined;
  if (facts.score === undefined || facts.agreement.feeClause.trim() === '') return facts.performanceFen;
  return shareOf(facts.performanceFen, scoreFactorBp(policy, facts.score.cents), WHOLE_BP);
}

const amountOf = (order: PayOrder, part: Part): number =>
  part === 'fixed' ? order.fixedFen : order.performanceFen;

export const totalOf = ({ fixedFen, performanceFen }: Amounts): number => fixedFen + performanceFen;

/** The order under way; at most one. */
export const presentOrder = ({ orders }: Pick<PaymentFacts, 'orders'>): PayOrder | undefined =>
  orders.find(({ state }) => state === 'open' || state === 'claimed');

const paidOrders = ({ orders }: Pick<PaymentFacts, 'orders'>): readonly PayOrder[] =>
  orders.filter(({ state }) => state === 'paid');

export const paidFen = (facts: Pick<PaymentFacts, 'orders'>): number =>
  paidOrders(facts).reduce((sum, order) => sum + totalOf(order), 0);

/** What is contested of a part: the whole of an open dispute, of a settled one what need not be paid. */
function withheldFen({ disputes }: PaymentFacts, part: Part): number {
  return disputes
    .filter((one) => one.part === part)
    .reduce((sum, { amountFen, settled }) => sum + amountFen - (settled?.payFen ?? 0), 0);
}

const orderedFen = ({ orders }: PaymentFacts, part: Part): number =>
  orders.filter(({ state }) => state !== 'void').reduce((sum, order) => sum + amountOf(order, part), 0);

/** What of a part may still be contested: determined, not ordered, not contested yet. */
export function contestableFen(facts: PaymentFacts, part: Part, policy: PolicySnapshot): number {
  const owed = part === 'fixed' ? facts.fixedFen : (earnedFen(facts, policy) ?? facts.performanceFen);
  return Math.max(0, owed - orderedFen(facts, part) - withheldFen(facts, part));
}

/** What can be ordered now: what is determined, undisputed and not ordered yet. */
export function payableNow(facts: PaymentFacts, policy: PolicySnapshot): Amounts {
  return {
    fixedFen: contestableFen(facts, 'fixed', policy),
    performanceFen: waitsForScore(facts) ? 0 : contestableFen(facts, 'performance', policy),
  };
}

export const hasOpenDispute = ({ disputes }: Pick<PaymentFacts, 'disputes'>): boolean =>
  disputes.some(({ settled }) => settled === undefined);

/** Everything is determined, undisputed and paid. */
export const isSettled = (facts: PaymentFacts, policy: PolicySnapshot): boolean =>
  !waitsForScore(facts) &&
  !hasOpenDispute(facts) &&
  presentOrder(facts) === undefined &&
  totalOf(payableNow(facts, policy)) === 0;

/** From when the term of the next order runs: the acceptance, or what last made its amount payable. */
export function termStart(facts: PaymentFacts): Instant {
  if (paidOrders(facts).length === 0) return facts.acceptance.at;
  const instants = [
    facts.acceptance.at,
    ...(facts.score === undefined ? [] : [facts.score.at]),
    ...facts.disputes.flatMap(({ settled }) => (settled === undefined ? [] : [settled.at])),
  ];
  return instants.reduce((latest, at) => (toMs(at) > toMs(latest) ? at : latest));
}

/** Interest on arrears of an order paid at that instant, in fen. */
export const orderInterestFen = (
  { agreement }: Pick<PaymentFacts, 'agreement'>,
  order: PayOrder,
  at: Instant,
  policy: PolicySnapshot,
): number =>
  interestFen(totalOf(order), daysLate(order.dueAt, order.paidAt ?? at), policy, agreement.interestPpm);

/** Interest that orders paid late have made, less what of it was paid, in fen. */
export const interestOwedFen = (facts: Pick<PaymentFacts, 'orders' | 'interestPaidFen'>): number =>
  paidOrders(facts).reduce((sum, order) => sum + (order.interestFen ?? 0), 0) - facts.interestPaidFen;

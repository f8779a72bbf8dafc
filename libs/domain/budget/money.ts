import { isRefusal, refuse, type Refusal } from '../case/refusal';
import { yuan } from '../case/money';
import type { BudgetFacts, Encumbrance } from './facts';
import type { ClaimForm, EncumberForm, SettleForm } from './forms';

type Line = Pick<BudgetFacts, 'amountFen' | 'encumbrances'>;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

/** Money that is claimed by orders under way. */
export const claimedFen = ({ claims }: Pick<Encumbrance, 'claims'>): number =>
  sum(claims.map(({ amountFen }) => amountFen));

/** What may still be claimed of an encumbrance. */
const openFen = (one: Encumbrance): number => one.amountFen - one.paidFen - claimedFen(one);

/** 可用预算: what is not yet held for any agreement. */
export const freeFen = ({ amountFen, encumbrances }: Line): number =>
  amountFen - sum(encumbrances.map((one) => one.amountFen));

export const spentFen = ({ encumbrances }: Line): number => sum(encumbrances.map(({ paidFen }) => paidFen));

export const isMoney = (fen: number): boolean => Number.isSafeInteger(fen) && fen > 0;

/** Nothing is held that is not free (R35): a whole amount in fen, once for each agreement. */
export function encumberRefusal(form: EncumberForm, line: Line): Refusal | undefined {
  if (!isMoney(form.amountFen)) return refuse('FORM_INVALID', '占用金额应大于零');
  if (line.encumbrances.some(({ agreement }) => agreement === form.agreement)) {
    return refuse('FORM_INVALID', '该协议已占用本预算指标，不能重复占用');
  }
  const free = freeFen(line);
  return form.amountFen > free
    ? refuse('FORM_INVALID', `占用金额 ${yuan(form.amountFen)} 元超过可用预算 ${yuan(free)} 元`)
    : undefined;
}

export function releaseRefusal(encumbranceId: string, line: Line): Refusal | undefined {
  const found = line.encumbrances.find(({ id }) => id === encumbranceId);
  if (!found) return refuse('FORM_INVALID', '没有这一笔预算占用');
  return openFen(found) === 0 ? refuse('FORM_INVALID', '该笔占用没有可以释放的余额') : undefined;
}

const replaced = (line: Line, next: Encumbrance): readonly Encumbrance[] =>
  line.encumbrances.map((one) => (one.id === next.id ? next : one));

/** What is not paid and not claimed of an encumbrance becomes free again. */
export function released(line: Line, encumbranceId: string): readonly Encumbrance[] {
  const found = line.encumbrances.find(({ id }) => id === encumbranceId);
  return found
    ? replaced(line, { ...found, amountFen: found.amountFen - openFen(found) })
    : line.encumbrances;
}

/**
 * Holds money for one order, or says why not: never more than the encumbrance has left. The same order asked again is
 * answered again and held once.
 */
export function claimed(
  line: Line,
  { encumbranceId, orderId, amountFen }: Omit<ClaimForm, 'answerTo'>,
): readonly Encumbrance[] | Refusal {
  const found = line.encumbrances.find(({ id }) => id === encumbranceId);
  if (!found) return refuse('FORM_INVALID', '没有这一笔预算占用');
  const known = found.claims.find((one) => one.orderId === orderId);
  if (known) {
    return known.amountFen === amountFen ? line.encumbrances : refuse('FORM_INVALID', '同一付款单金额不一致');
  }
  if (!isMoney(amountFen)) return refuse('FORM_INVALID', '付款金额应大于零');
  const open = openFen(found);
  return amountFen > open
    ? refuse('FORM_INVALID', `付款金额 ${yuan(amountFen)} 元超过预算占用余额 ${yuan(open)} 元`)
    : replaced(line, { ...found, claims: [...found.claims, { orderId, amountFen }] });
}

/** A claim becomes spending; an order that holds no claim changes nothing, so that a second telling does no harm. */
export function settled(line: Line, { encumbranceId, orderId }: SettleForm): readonly Encumbrance[] {
  const found = line.encumbrances.find(({ id }) => id === encumbranceId);
  const claim = found?.claims.find((one) => one.orderId === orderId);
  if (!found || !claim) return line.encumbrances;
  const paidFen = found.paidFen + claim.amountFen;
  return replaced(line, { ...found, paidFen, claims: found.claims.filter((one) => one !== claim) });
}

/** A claim is given up: the order is not paid. */
export function givenUp(line: Line, { encumbranceId, orderId }: SettleForm): readonly Encumbrance[] {
  const found = line.encumbrances.find(({ id }) => id === encumbranceId);
  if (!found) return line.encumbrances;
  return replaced(line, { ...found, claims: found.claims.filter((one) => one.orderId !== orderId) });
}

/** @public Whether a claim was granted, for tests and callers that hold both shapes. */
export const isGranted = (verdict: readonly Encumbrance[] | Refusal): verdict is readonly Encumbrance[] =>
  !isRefusal(verdict);

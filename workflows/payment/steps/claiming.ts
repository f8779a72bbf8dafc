import type { JsonObject } from '#domain/case';
import { presentOrder, totalOf } from '#domain/payment';
import { ask, type PaymentCase, seat } from '../asking';
import { setOrder } from './present-order';

/** The line of the budget holds the money of the order, or says why it does not; nothing is paid before. */
export async function claiming(c: PaymentCase): Promise<string> {
  c.stage('claiming');
  while (!(await granted(c))) {
    await c.ask<{ retry: JsonObject }>(ask(c, 'shortage', seat(c, 'finance', 'financeClerk')));
  }
  setOrder(c, { state: 'claimed' });
  return 'check';
}

async function granted(c: PaymentCase): Promise<boolean> {
  const { fund } = c.facts;
  const order = presentOrder(c.facts);
  if (!fund || !order) throw new Error('an order is claimed after its fund is known');
  c.set({ funds: { orderId: '', granted: false } });
  c.tellCase('budget', fund.budgetCaseId, 'claim', {
    ...{ encumbranceId: fund.encumbranceId, orderId: order.id, amountFen: totalOf(order), answerTo: c.id },
  });
  await c.holds(() => c.facts.funds?.orderId === order.id);
  return c.facts.funds?.granted === true;
}

/** An order that held money and is not paid gives it back. */
export function giveUp(c: PaymentCase): void {
  const { fund } = c.facts;
  const order = presentOrder(c.facts);
  if (!fund || order?.state !== 'claimed') return;
  c.tellCase('budget', fund.budgetCaseId, 'giveUp', { encumbranceId: fund.encumbranceId, orderId: order.id });
}

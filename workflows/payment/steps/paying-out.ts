import {
  type CheckForm,
  checkRefusal,
  orderInterestFen,
  type PayForm,
  payRefusal,
  presentOrder,
} from '#domain/payment';
import { ask, overlay, type PaymentCase, seat } from '../asking';
import { setOrder } from './present-order';

/** 财政审核: another hand than all before it. */
export async function checked(c: PaymentCase): Promise<string> {
  c.stage('checking');
  await c.ask<{ pass: CheckForm }>(
    ask(c, 'check', seat(c, 'finance', 'financeClerk'), { guard: (m) => checkRefusal(m.form, c.facts) }),
  );
  return 'pay';
}

/** 拨付: the order becomes spending of the line; late money makes interest. */
export async function paidOut(c: PaymentCase): Promise<undefined> {
  c.stage('paying');
  const { form, at } = await c.ask<{ paid: PayForm }>(
    ask(c, 'pay', seat(c, 'finance', 'financeHead'), { guard: (m) => payRefusal(m.form, c.facts) }),
  );
  const { fund } = c.facts;
  const order = presentOrder(c.facts);
  if (!fund || !order) throw new Error('an order is paid after its money is held');
  setOrder(c, {
    ...{ state: 'paid', voucherNo: form.voucherNo, paidAt: at },
    interestFen: orderInterestFen(c.facts, { ...order, paidAt: at }, at, c.policy),
  });
  c.tellCase('budget', fund.budgetCaseId, 'settle', { encumbranceId: fund.encumbranceId, orderId: order.id });
  overlay(c, 'overdue', false);
}

import type { JsonObject } from '#domain/case';
import {
  amountRefusal,
  type AmountForm,
  invoiceRefusal,
  type InvoiceForm,
  payableNow,
  type PayOrder,
  termStart,
  totalOf,
} from '#domain/payment';
import { endOfDay, toInstant } from '#domain/deadline';
import type { RouteStep } from '#domain/authority';
import { PAYMENT_ROUTE_READER } from '#contracts';
import { ask, clockOf, type PaymentCase, seat } from '../asking';
import { claiming, giveUp } from './claiming';
import { checked, paidOut } from './paying-out';
import { setOrder } from './present-order';

/** One order from its amount to the money; each node may return to an earlier one. False when the head refuses it. */
export async function ordered(c: PaymentCase): Promise<boolean> {
  let isRefused = false;
  await c.route('amount', {
    amount: () => amount(c),
    invoice: () => invoice(c),
    handle: () => approved(c, 'handle', 'lead'),
    lead: () => approved(c, 'lead', 'head'),
    head: async () => {
      isRefused = await refused(c);
      return isRefused ? undefined : 'claim';
    },
    claim: () => claiming(c),
    check: () => checked(c),
    pay: () => paidOut(c),
  });
  return !isRefused;
}

async function amount(c: PaymentCase): Promise<string | undefined> {
  // Back from a later node: the order of before is void, and what it held is free again.
  giveUp(c);
  setOrder(c, { state: 'void' });
  c.stage('amount');
  const asked = c.ask<{ confirm: AmountForm }>(
    ask(c, 'amount', seat(c, 'buyer', 'bureauBuyer'), {
      returnable: false,
      guard: (m) => amountRefusal(m.form, c.facts, c.policy),
    }),
  );
  const given = await Promise.race([asked, c.holds(() => totalOf(payableNow(c.facts, c.policy)) === 0)]);
  if (given === undefined) {
    // All of it came to be contested before it was confirmed.
    asked.withdraw('contested');
    return undefined;
  }
  const { form, actor } = given;
  const { startAt, dueOn } = clockOf(c);
  const no = c.facts.orders.length + 1;
  const dueAt = dueOn === undefined ? await c.termEnd('pay.due', startAt) : toInstant(endOfDay(dueOn));
  const route = await c.gather<readonly RouteStep[]>(PAYMENT_ROUTE_READER, {
    ...{ units: c.facts.units, acceptance: c.facts.acceptance, starter: actor.personId },
  });
  const order: PayOrder = {
    ...{ id: `${c.id}/${no}`, no, state: 'open', by: actor.personId, startAt: termStart(c.facts), dueAt },
    ...{ fixedFen: form.fixedFen, performanceFen: form.performanceFen },
  };
  c.set({ orders: [...c.facts.orders, order], route });
  return 'invoice';
}

async function invoice(c: PaymentCase): Promise<string> {
  c.stage('invoicing');
  const { form } = await c.ask<{ submit: InvoiceForm }>(
    ask(c, 'invoice', seat(c, 'agency', 'agencyAdmin'), {
      guard: (m) => invoiceRefusal(m.form, c.facts),
    }),
  );
  setOrder(c, { invoice: { ...form, number: form.number.trim() } });
  return 'handle';
}

const POSTS = { handle: 'bureauOfficer', lead: 'departmentHead', head: 'bureauHead' } as const;

/** The post that the route, as it was shown, gives the step. */
const stepSeat = (c: PaymentCase, node: keyof typeof POSTS) =>
  c.facts.route.find((one) => one.node === node)?.seat ?? seat(c, 'buyer', POSTS[node]);

async function approved(c: PaymentCase, node: 'handle' | 'lead', next: string): Promise<string> {
  c.stage('approving');
  await c.ask<{ agree: JsonObject }>(ask(c, node, stepSeat(c, node)));
  return next;
}

async function refused(c: PaymentCase): Promise<boolean> {
  c.stage('approving');
  const { outcome } = await c.ask<{ approve: JsonObject; reject: JsonObject }>(
    ask(c, 'head', stepSeat(c, 'head')),
  );
  if (outcome === 'reject') setOrder(c, { state: 'void' });
  return outcome === 'reject';
}

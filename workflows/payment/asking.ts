import type { Role, Seat } from '#domain/authority';
import {
  PAYMENT_NODES,
  type PaymentFacts,
  type PaymentNode,
  type PaymentOverlay,
  presentOrder,
  termStart,
} from '#domain/payment';
import { dayOf, addDays } from '#domain/deadline';
import { numberOf } from '#domain/policy';
import { type AskMore, type AskSpec, askAt, type Case, type Outcomes } from '../kernel';

export type PaymentCase = Case<PaymentFacts>;

type Part = keyof PaymentFacts['units'];
export const seat = ({ facts }: PaymentCase, part: Part, role: Role): Seat => ({
  unitId: facts.units[part],
  role,
});

/** The term of what is paid now: from the acceptance, or from what made the rest payable. */
export function clockOf(c: PaymentCase): { startAt: string; dueOn?: string } {
  const startAt = presentOrder(c.facts)?.startAt ?? termStart(c.facts);
  const { payDays } = c.facts.agreement;
  if (payDays === undefined) return { startAt };
  return { startAt, dueOn: addDays(dayOf(startAt), Math.min(payDays, numberOf(c.policy, 'pay.max'))) };
}

/** A question as the node table has it, on the one clock of the payment. */
export const ask = <O extends Outcomes>(
  c: PaymentCase,
  node: PaymentNode,
  to: Seat,
  more: AskMore<O> = {},
): AskSpec<O> => askAt<O>(PAYMENT_NODES, node, to, { ...clockOf(c), ...more });

export const overlay = (c: PaymentCase, name: PaymentOverlay, on: boolean): void => c.overlay(name, on);

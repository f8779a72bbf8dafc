import type { Seat } from '#domain/authority';
import {
  regimeKey,
  TENDER_NODES,
  type TenderFacts,
  type TenderNode,
  type TenderOverlay,
} from '#domain/tender';
import { askAt, type AskMore, type AskSpec, type Case, type Outcomes } from '../kernel';

export type TenderCase = Case<TenderFacts>;

/** Seats of the process, by the units in the facts. */
export const seats = {
  buyer: (f: TenderFacts): Seat => ({ unitId: f.units.buyer, role: 'bureauBuyer' }),
  head: (f: TenderFacts): Seat => ({ unitId: f.units.buyer, role: 'bureauHead' }),
  financeHead: (f: TenderFacts): Seat => ({ unitId: f.units.finance, role: 'financeHead' }),
  financeClerk: (f: TenderFacts): Seat => ({ unitId: f.units.finance, role: 'financeClerk' }),
} as const;

export type SeatName = keyof typeof seats;

export const supplierSeat = (unitId: string): Seat => ({ unitId, role: 'supplier' });

/** The key of a term as the tender's regime has it. */
export const key = (c: TenderCase, name: string): string => regimeKey(c.policy, c.facts.regime, name);

/** A question as the node table has it, with the term of the tender's regime. */
export function ask<O extends Outcomes>(
  c: TenderCase,
  node: TenderNode,
  seat: SeatName | Seat,
  more: AskMore<O> = {},
): AskSpec<O> {
  const row = TENDER_NODES[node];
  const to = typeof seat === 'string' ? seats[seat](c.facts) : seat;
  const term = 'term' in row ? { term: key(c, row.term) } : {};
  return askAt<O>(TENDER_NODES, node, to, { ...term, ...more });
}

/** Sets or clears a side state in the facts and in the timeline. */
export function overlay(c: TenderCase, name: TenderOverlay, on: boolean): void {
  if (c.facts.overlays.includes(name) !== on) {
    const rest = c.facts.overlays.filter((one) => one !== name);
    c.set({ overlays: on ? [...rest, name] : rest });
  }
  c.overlay(name, on);
}

import type { Seat } from '#domain/authority';
import {
  type AllotForm,
  type ApproveBudgetForm,
  BUDGET_NODES,
  type BudgetFacts,
  planRefusal,
  type ReviseBudgetForm,
} from '#domain/budget';
import type { JsonObject } from '#domain/case';
import { askAt, type Case } from '../../kernel';

/** From the draft to the allotment; each node may return to an earlier one. False when the government rejects it. */
export async function preparation(c: Case<BudgetFacts>): Promise<boolean> {
  let isApproved = false;
  await c.route(
    'review',
    {
      revise: () => revise(c),
      review: () => review(c),
      approve: async () => {
        isApproved = await approve(c);
        return isApproved ? 'allot' : undefined;
      },
      allot: () => allot(c),
    },
    ['revise'],
  );
  return isApproved;
}

const financeClerk = ({ units }: BudgetFacts): Seat => ({ unitId: units.finance, role: 'financeClerk' });

async function revise(c: Case<BudgetFacts>): Promise<string> {
  c.stage('planned');
  const { form } = await c.ask<{ resubmit: ReviseBudgetForm }>(
    askAt(BUDGET_NODES, 'revise', financeClerk(c.facts), {
      returnable: false,
      tag: 'drafter',
      guard: (m) => planRefusal({ ...c.facts, ...m.form }, c.policy),
    }),
  );
  c.set({ amountFen: form.amountFen });
  return 'review';
}

async function review(c: Case<BudgetFacts>): Promise<string> {
  c.stage('planned');
  const seat: Seat = { unitId: c.facts.units.finance, role: 'financeHead' };
  await c.ask<{ agree: JsonObject }>(askAt(BUDGET_NODES, 'review', seat));
  return 'approve';
}

async function approve(c: Case<BudgetFacts>): Promise<boolean> {
  const seat: Seat = { unitId: c.facts.units.government, role: 'districtLeader' };
  const { outcome, form, actor, at } = await c.ask<{ approve: ApproveBudgetForm; reject: JsonObject }>(
    askAt(BUDGET_NODES, 'approve', seat, {
      guard: (m) => (m.outcome === 'approve' ? planRefusal(c.facts, c.policy) : undefined),
    }),
  );
  if (outcome === 'reject') return false;
  c.set({ approval: { documentNo: form.documentNo, by: actor.personId, at } });
  c.stage('approved');
  return true;
}

async function allot(c: Case<BudgetFacts>): Promise<undefined> {
  const { form, actor, at } = await c.ask<{ allot: AllotForm }>(
    askAt(BUDGET_NODES, 'allot', financeClerk(c.facts), { returnable: false }),
  );
  c.set({ allotment: { documentNo: form.documentNo, by: actor.personId, at } });
}

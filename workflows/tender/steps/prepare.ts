import {
  budgetRefusal,
  type BudgetForm,
  type DraftForm,
  type Empty,
  needRefusal,
  type RouteStep,
} from '#domain/tender';
import { ask, type TenderCase } from '../asking';

/** The approval chain of need and tender document, as it was shown before submission; each may return to an earlier one. */
export async function prepare(c: TenderCase): Promise<void> {
  await c.route('draft', {
    draft: () => draft(c),
    countersign: () => countersign(c),
    approve: () => approve(c),
    confirmBudget: () => confirmBudget(c),
  });
}

async function draft(c: TenderCase): Promise<string> {
  c.stage('draft');
  const { form } = await c.ask<{ submit: DraftForm }>(
    ask(c, 'draft', 'buyer', {
      returnable: false,
      guard: (decision) => needRefusal({ ...c.facts, ...decision.form }, c.policy),
    }),
  );
  c.set(form);
  return 'countersign';
}

const COUNTERSIGN = 'countersign.';
const isCountersign = (step: RouteStep): boolean => step.node.startsWith(COUNTERSIGN);

async function countersign(c: TenderCase): Promise<string> {
  c.stage('approving');
  await c.askAll<{ agree: Empty }>(
    c.facts.route
      .filter(isCountersign)
      .map(({ node, seat }) => ask(c, 'countersign', seat, { qualifier: node.slice(COUNTERSIGN.length) })),
  );
  return 'approve';
}

async function approve(c: TenderCase): Promise<string | undefined> {
  const step = c.facts.route.find((one) => one.node === 'approve');
  await c.ask<{ approve: Empty }>(ask(c, 'approve', step?.seat ?? 'head'));
  // A re-tender keeps the budget that was confirmed for the tender before it.
  return c.facts.budget === undefined ? 'confirmBudget' : undefined;
}

/** The budget must be there before the notice (R35). */
async function confirmBudget(c: TenderCase): Promise<undefined> {
  c.stage('budgeting');
  const { form, actor, at } = await c.ask<{ confirm: BudgetForm }>(
    ask(c, 'confirmBudget', 'financeHead', { guard: (m) => budgetRefusal(m.form, c.facts) }),
  );
  c.set({ budget: { ...form, by: actor.personId, at } });
}

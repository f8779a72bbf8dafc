import { BUDGET_TRANSITIONS, type BudgetFacts } from '#domain/budget';
import { type Case, defineCase } from '../kernel';
import { preparation } from './steps/preparation';
import { spending } from './steps/spending';

/** 预算指标 (P8): drawn up, reviewed, approved, allotted; then held for agreements and spent until the year is closed. */
async function budgetLine(c: Case<BudgetFacts>): Promise<string> {
  c.tag('drafter', [c.facts.drafter]);
  if (!(await preparation(c))) {
    c.stage('rejected');
    return 'rejected';
  }
  c.stage('available');
  await spending(c);
  c.stage('closed');
  return 'closed';
}

export const budgetCase = defineCase<BudgetFacts>('budget', { v1: budgetLine }, BUDGET_TRANSITIONS);

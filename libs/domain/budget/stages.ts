/** Stages of a line of the budget (P8): planned, approved, available, held for agreements, spent. */
export const BUDGET_TRANSITIONS = {
  planned: ['approved', 'rejected'],
  approved: ['available'],
  available: ['encumbered', 'closed'],
  encumbered: ['available', 'spent', 'closed'],
  spent: ['closed'],
  closed: [],
  rejected: [],
} as const satisfies Record<string, readonly string[]>;

export type BudgetStage = keyof typeof BUDGET_TRANSITIONS;

export const BUDGET_STAGE_TITLES: Readonly<Record<BudgetStage, string>> = {
  planned: '编制',
  approved: '已批准',
  available: '可用',
  encumbered: '已占用',
  spent: '已支完',
  closed: '年终结清',
  rejected: '未批准',
};

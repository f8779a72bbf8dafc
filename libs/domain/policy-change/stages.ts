/** Stages of a change. The table is the type; a test walks it. */
export const POLICY_CHANGE_TRANSITIONS = {
  submitted: ['returned', 'approved', 'rejected', 'withdrawn'],
  returned: ['submitted', 'withdrawn'],
  approved: ['published'],
  published: ['effective'],
  effective: [],
  rejected: [],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>;

export type PolicyChangeStage = keyof typeof POLICY_CHANGE_TRANSITIONS;

export const POLICY_CHANGE_STAGE_TITLES: Readonly<Record<PolicyChangeStage, string>> = {
  submitted: '待批准',
  returned: '退回修改',
  approved: '已批准（发布中）',
  published: '已发布（待施行）',
  effective: '已施行',
  rejected: '不予批准',
  withdrawn: '已撤回',
};

/**
 * Stages of a hazard (隐患闭环, P3). The table is the type; a test walks it for unreachable and dead states, and the
 * case page draws it. Side states (挂牌, 停产停业, 异议, 逾期) are overlays, not stages.
 */
export const HAZARD_TRANSITIONS = {
  reported: ['filed', 'voided', 'merged'],
  filed: ['classified', 'reported', 'voided', 'merged'],
  classified: ['notified', 'claimed', 'filed', 'reported', 'voided', 'merged'],
  notified: ['ordered', 'classified', 'filed', 'reported', 'voided', 'merged'],
  ordered: ['rectifying', 'voided', 'merged'],
  // A review that starts by itself on the due day may pass without a claim.
  rectifying: ['claimed', 'reviewing', 'passed', 'voided', 'merged'],
  claimed: ['reviewing', 'rectifying', 'voided', 'merged'],
  reviewing: ['passed', 'rectifying', 'voided', 'merged'],
  passed: ['reportIn', 'closed', 'rectifying', 'reviewing', 'voided', 'merged'],
  reportIn: ['passed', 'closed', 'rectifying', 'voided', 'merged'],
  closed: [],
  voided: [],
  merged: [],
} as const satisfies Record<string, readonly string[]>;

export type HazardStage = keyof typeof HAZARD_TRANSITIONS;

export const HAZARD_STAGE_TITLES: Readonly<Record<HazardStage, string>> = {
  reported: '已报告（待备案）',
  filed: '已备案（待分类）',
  classified: '已分类（待告知）',
  notified: '已告知（待签收处置）',
  ordered: '已交办',
  rectifying: '整改中',
  claimed: '申请复查',
  reviewing: '复查中',
  passed: '复查通过（待销号）',
  reportIn: '销号报告',
  closed: '已销号',
  voided: '已撤销',
  merged: '已合并',
};

export const HAZARD_FINAL_STAGES = ['closed', 'voided', 'merged'] as const satisfies readonly HazardStage[];

/** Side states that lie over the stage. */
export const OVERLAY_TITLES = {
  overdue: '逾期',
  listed: '挂牌督办',
  suspended: '停产停业',
  disputed: '异议中',
  extensionAsked: '申请延期',
  closureProposed: '提请关闭',
  transferring: '移送中',
  recurred: '复发',
} as const;
export type Overlay = keyof typeof OVERLAY_TITLES;

/**
 * Stages of a tender (招标到合同, P1). The table is the type; a test walks it for unreachable and dead states.
 */
export const TENDER_TRANSITIONS = {
  draft: ['approving', 'cancelled'],
  approving: ['draft', 'budgeting', 'noticing', 'cancelled'],
  budgeting: ['approving', 'draft', 'intent', 'cancelled'],
  intent: ['noticing', 'cancelled'],
  noticing: ['announced', 'cancelled'],
  announced: ['opened', 'failed', 'cancelled'],
  opened: ['evaluating', 'failed', 'cancelled'],
  evaluating: ['deciding', 'failed', 'cancelled'],
  deciding: ['publishing', 'failed', 'cancelled'],
  publishing: ['signing', 'deciding', 'failed', 'cancelled'],
  signing: ['signed', 'deciding', 'failed', 'cancelled'],
  signed: ['filed'],
  filed: [],
  failed: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>;

export type TenderStage = keyof typeof TENDER_TRANSITIONS;

export const TENDER_STAGE_TITLES: Readonly<Record<TenderStage, string>> = {
  draft: '需求编制',
  approving: '需求和招标文件审批',
  budgeting: '预算落实',
  intent: '采购意向公开',
  noticing: '待发招标公告',
  announced: '公告中（接收投标）',
  opened: '已开标（资格审查）',
  evaluating: '评标',
  deciding: '定标',
  publishing: '公告结果',
  signing: '待签约',
  signed: '已签约（公开备案）',
  filed: '已备案',
  failed: '废标',
  cancelled: '终止采购',
};

export const TENDER_FINAL_STAGES = ['filed', 'failed', 'cancelled'] as const satisfies readonly TenderStage[];

/** Stages in which the sealed box is open for bids. */
export const takesBids = (stage: string): boolean => stage === 'announced';

/** Stages of an agreement (P1, from the signature on): 签约 → 公开备案 → 待生效 → 履行 → 终止. */
export const CONTRACT_TRANSITIONS = {
  confirming: ['filing', 'withdrawn'],
  filing: ['signed'],
  signed: ['active', 'terminated'],
  active: ['accepted', 'terminated'],
  accepted: ['closed', 'terminated'],
  closed: [],
  withdrawn: [],
  terminated: [],
} as const satisfies Record<string, readonly string[]>;

export type ContractStage = keyof typeof CONTRACT_TRANSITIONS;

/** @public */
export const CONTRACT_STAGE_TITLES: Readonly<Record<ContractStage, string>> = {
  confirming: '补录确认',
  filing: '公开备案',
  signed: '已签约（待生效）',
  active: '履行中',
  accepted: '已全部验收',
  closed: '履行完毕',
  withdrawn: '补录退回',
  terminated: '已解除',
};

import { NOTHING_YET } from './retender';
import type { OpenedBid, TenderFacts } from './facts';
import type { Criterion } from './need';

export const CRITERIA: readonly Criterion[] = [
  { id: 'price', name: '价格', kind: 'price', max: 20, standard: '低价优先法' },
  { id: 'plan', name: '服务方案', kind: 'points', max: 40, standard: '完整可行' },
  { id: 'team', name: '专家队伍', kind: 'points', max: 40, standard: '专业覆盖' },
];

export const bidOf = (name: string, priceFen: number, over: Partial<OpenedBid> = {}): OpenedBid => ({
  bidId: `bid-${name}`,
  supplier: `unit-${name}`,
  priceFen,
  experts: [],
  submittedAt: '2026-09-20T02:00:00.000Z',
  cipherSha256: 'a'.repeat(64),
  plainSha256: 'b'.repeat(64),
  valid: true,
  ...over,
});

/** A tender whose need may be submitted; override what the rule is about. */
export const tenderFacts = (over: Partial<TenderFacts> = {}): TenderFacts => ({
  ...NOTHING_YET,
  regime: 'GOV_PROCUREMENT',
  units: {
    buyer: 'unit-bureau',
    finance: 'unit-finance',
    committeeOffice: 'unit-office',
    government: 'unit-gov',
  },
  scope: { hash: 'c'.repeat(64), enterprises: 620, visits: 1_420 },
  round: 1,
  route: [],
  title: '2026年度隐患排查技术服务',
  need: '隐患排查技术服务',
  budgetFen: 149_100_000,
  capFen: 149_100_000,
  complex: false,
  qualification: '不限注册地',
  criteria: CRITERIA,
  feeAppraisal: '考核不足60分的，绩效部分不予支付',
  split: { fixedBp: 7_000, performanceBp: 3_000 },
  milestones: [{ name: '全年', dueOn: '2027-12-31', shareBp: 10_000 }],
  termFrom: '2027-01-01',
  termTo: '2027-12-31',
  publicOpinion: '无异议',
  exclusionClause: '第二章第6条',
  consulted: [],
  ...over,
});

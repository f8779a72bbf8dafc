import type { ContractFacts } from './facts';
import { enteredContract } from './opening';

/** An agreement of a year with two milestones. */
export const aContract = (over: Partial<ContractFacts> = {}): ContractFacts => ({
  ...enteredContract({
    title: '2026年度隐患排查技术服务',
    contractNo: '西应急采合〔2026〕1号',
    units: {
      buyer: 'unit-bureau',
      finance: 'unit-finance',
      agency: 'unit-agency-hengzhan',
      committeeOffice: 'unit-committee-office',
      government: 'unit-government',
    },
    priceFen: 149_100_000,
    scope: { hash: 'c'.repeat(64), enterprises: 620, visits: 1_420 },
    feeAppraisal: '考核不足60分的，绩效部分不予支付',
    tenderClause: '招标文件第三章第8条',
    split: { fixedBp: 7_000, performanceBp: 3_000 },
    termFrom: '2026-01-01',
    termTo: '2026-12-31',
    signedOn: '2025-12-20',
    expertsNamed: ['expert-1', 'expert-2', 'expert-3'],
    milestones: [
      { name: '上半年', dueOn: '2026-06-30', shareBp: 3_333 },
      { name: '全年', dueOn: '2026-12-31', shareBp: 6_667 },
    ],
  }),
  ...over,
});

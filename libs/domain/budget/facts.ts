import type { Instant } from '../case/json';

/** What a line of the budget is for. */
export const BUDGET_KIND_TITLES = {
  service: '安全技术服务费',
  reward: '奖励专项资金',
  work: '隐患治理工作经费',
} as const;
export type BudgetKind = keyof typeof BUDGET_KIND_TITLES;

/** Who brings the money (R38: 先期由区政府投入为主). */
export const BUDGET_SOURCE_TITLES = {
  district: '区级财政',
  subdistrict: '办事处',
  enterprise: '企业',
} as const;
export type BudgetSource = keyof typeof BUDGET_SOURCE_TITLES;

/** Money claimed by an order of payment that is on its way; it counts against the encumbrance until paid or given up. */
export type Claim = { readonly orderId: string; readonly amountFen: number };

/** 预算占用: money of the line held for one agreement. Every amount is integer fen. */
export type Encumbrance = {
  /** Unique in the district: line and running number. */
  readonly id: string;
  /** The agreement or decision that the money is held for. */
  readonly agreement: string;
  readonly agreementNo: string;
  /** Unit that is paid. */
  readonly payee: string;
  readonly amountFen: number;
  readonly paidFen: number;
  readonly claims: readonly Claim[];
  readonly by: string;
  readonly at: Instant;
};

/** 预算指标 (P8): one line of one fiscal year with all that is held and spent of it. */
export type BudgetFacts = {
  readonly units: {
    readonly finance: string;
    readonly government: string;
    /** The unit that spends it. */
    readonly owner: string;
  };
  readonly fiscalYear: number;
  readonly title: string;
  readonly kind: BudgetKind;
  readonly source: BudgetSource;
  readonly amountFen: number;
  /** 责任人 of the line (R34): alerts of arrears go to this person. */
  readonly responsible: string;
  readonly drafter: string;
  readonly approval?: { readonly documentNo: string; readonly by: string; readonly at: Instant };
  /** 指标下达. */
  readonly allotment?: { readonly documentNo: string; readonly by: string; readonly at: Instant };
  readonly encumbrances: readonly Encumbrance[];
  /** End of the year: what was not spent goes back; nothing is carried over by itself (R78). */
  readonly closed?: { readonly unspentFen: number; readonly by: string; readonly at: Instant };
};

import type { RouteStep } from '../authority/approval-route';
import type { Instant, IsoDay } from '../case/json';

/** The two parts of a price (pay.split): by progress, and by performance; only the latter can be cut (R89, T7). */
export const PART_TITLES = { fixed: '固定部分', performance: '绩效部分' } as const;
export type Part = keyof typeof PART_TITLES;

/** The agreement a payment rests on. */
export type PaidAgreement = {
  readonly caseId: string;
  readonly number: string;
  /** Clause of the tender document on payment: the second leg of the three-way match (R36). */
  readonly tenderClause: string;
  /** Clause by which the appraisal touches the fee; empty: the agreement has none, and nothing can be cut (T7). */
  readonly feeClause: string;
  /** Payment term of the agreement in days, when it has one; never above policy `pay.max`. */
  readonly payDays?: number;
  /** Yearly interest on arrears the agreement names, in millionths. */
  readonly interestPpm?: number;
};

/**
 * What opens a payment: a milestone that was accepted, with the agreed amounts in fen. A process that accepts work
 * opens the payment with these facts and `NOTHING_PAID`.
 */
export type PaymentOpening = {
  readonly units: {
    readonly buyer: string;
    readonly finance: string;
    readonly agency: string;
    readonly committeeOffice: string;
    readonly government: string;
  };
  readonly agreement: PaidAgreement;
  readonly milestone: { readonly no: number; readonly name: string };
  readonly fixedFen: number;
  readonly performanceFen: number;
  readonly acceptance: {
    /** Number of the acceptance document (验收书号). */
    readonly number: string;
    readonly at: Instant;
    /** Who accepted; none of them approves or pays (separation of duties). */
    readonly by: readonly string[];
  };
};

/** 预算占用 behind the payment. */
export type Fund = {
  readonly budgetCaseId: string;
  readonly encumbranceId: string;
  readonly lineNo: string;
  /** The named responsible officer of the line (R34). */
  readonly responsible: string;
};

export type Invoice = { readonly number: string; readonly issuedOn: IsoDay; readonly amountFen: number };

/** 付款单: what is paid at once. A payment has several when a part waits for the score or is disputed. */
export type PayOrder = {
  readonly id: string;
  readonly no: number;
  readonly fixedFen: number;
  readonly performanceFen: number;
  readonly state: 'open' | 'claimed' | 'paid' | 'void';
  /** From when its term runs: acceptance, or what decided its amount later. */
  readonly startAt: Instant;
  readonly dueAt: Instant;
  readonly by: string;
  readonly invoice?: Invoice;
  readonly voucherNo?: string;
  readonly paidAt?: Instant;
  readonly interestFen?: number;
};

/** 争议: a part of the amount that is contested; the rest is paid on time (支付条例 15). */
export type Dispute = {
  readonly id: string;
  readonly part: Part;
  readonly amountFen: number;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  readonly settled?: {
    readonly payFen: number;
    readonly documentNo: string;
    readonly by: string;
    readonly at: Instant;
  };
};

/** 付款 (P8), from the accepted milestone to the last fen. Every amount is integer fen. */
export type PaymentFacts = PaymentOpening & {
  readonly fund?: Fund;
  readonly match?: {
    readonly agreementClause: string;
    readonly tenderClause: string;
    readonly acceptanceNo: string;
    readonly by: string;
    readonly at: Instant;
  };
  /** Result of the appraisal, in hundredths of a point. */
  readonly score?: { readonly cents: number; readonly resultNo: string; readonly at: Instant };
  readonly orders: readonly PayOrder[];
  readonly disputes: readonly Dispute[];
  /** Approval route of the present order, as it was shown. */
  readonly route: readonly RouteStep[];
  /** Answer of the budget line to the present order. */
  readonly funds?: { readonly orderId: string; readonly granted: boolean; readonly reason?: string };
  /** Interest on arrears that was paid, from other money than the encumbrance. */
  readonly interestPaidFen: number;
  readonly overdueSince?: Instant;
};

export const NOTHING_PAID = {
  orders: [],
  disputes: [],
  route: [],
  interestPaidFen: 0,
} as const satisfies Partial<PaymentFacts>;

export const PAYMENT_OVERLAY_TITLES = {
  overdue: '逾期',
  disputed: '部分争议',
  scorePending: '绩效部分待考核结果',
} as const;
export type PaymentOverlay = keyof typeof PAYMENT_OVERLAY_TITLES;

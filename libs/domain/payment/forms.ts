import type { IsoDay } from '../case/json';
import type { Part } from './facts';

/** 三方核对: agreement, tender clause, acceptance. */
export type MatchForm = {
  readonly agreementNo: string;
  readonly agreementClause: string;
  readonly tenderClause: string;
  readonly acceptanceNo: string;
};
/** 金额核定: what the officer confirms must be what the rule makes of the facts. Amounts in fen. */
export type AmountForm = { readonly fixedFen: number; readonly performanceFen: number };
export type InvoiceForm = {
  readonly number: string;
  readonly issuedOn: IsoDay;
  readonly amountFen: number;
};
/** 财政审核: the budget line and the account are right. */
export type CheckForm = { readonly lineNo: string };
/** 拨付. */
export type PayForm = { readonly voucherNo: string };
/** 考核结果, in hundredths of a point. */
export type ScoreForm = { readonly scoreCents: number; readonly resultNo: string };
export type DisputeForm = { readonly part: Part; readonly amountFen: number; readonly reason: string };
export type SettleDisputeForm = {
  readonly disputeId: string;
  readonly payFen: number;
  readonly documentNo: string;
};
export type InterestForm = { readonly amountFen: number; readonly voucherNo: string };
export type DebtForm = { readonly confirmedFen: number };

/** 批准预算. */
export type ApproveBudgetForm = { readonly documentNo: string };
/** 下达指标. */
export type AllotForm = { readonly documentNo: string };
/** 修改预算草案 after a return. */
export type ReviseBudgetForm = { readonly amountFen: number };

/** 占用预算 for an agreement; amounts in fen. */
export type EncumberForm = {
  readonly agreement: string;
  readonly agreementNo: string;
  readonly payee: string;
  readonly amountFen: number;
};
export type ReleaseForm = { readonly encumbranceId: string };

/** What a payment asks of the line: money for one order. `answerTo` is the case that hears the answer. */
export type ClaimForm = {
  readonly encumbranceId: string;
  readonly orderId: string;
  readonly amountFen: number;
  readonly answerTo: string;
};
/** The answer, told to the payment as `fundsAnswered`. */
export type FundsAnswer = {
  readonly orderId: string;
  readonly granted: boolean;
  /** Why not, in Chinese. */
  readonly reason?: string;
};
/** The order was paid, or is given up. */
export type SettleForm = { readonly encumbranceId: string; readonly orderId: string };

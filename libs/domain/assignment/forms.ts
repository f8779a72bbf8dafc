import type { IsoDay } from '../case/json';

export type Nothing = Readonly<Record<string, never>>;
export type IssueForm = { readonly documentNo: string };
export type RedraftForm = { readonly text: string; readonly dueOn: IsoDay };
export type FeedbackForm = { readonly text: string };
export type RecheckForm = { readonly finding: string; readonly dueOn?: IsoDay };
export type InterviewRecordForm = { readonly record: string };
export type ExtendForm = { readonly to: IsoDay; readonly reason: string };
export type WithdrawForm = { readonly reason: string };

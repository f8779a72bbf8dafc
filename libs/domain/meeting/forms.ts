import type { IsoDay, JsonObject } from '../case/json';
import type { AgendaLine, Attendance, MeetingDecision } from './facts';

export type Nothing = Readonly<Record<string, never>>;
/** `earliestOn` and `reportsDueOn` are counted by the server from the notice terms and the calendar. */
export type ConveneForm = {
  readonly meetsOn: IsoDay;
  readonly place: string;
  readonly topics?: string;
  readonly earliestOn: IsoDay;
  readonly reportsDueOn: IsoDay;
};
export type SkipForm = { readonly reason: string };
/** `figures` are drafted by the server from the ledger. */
export type ReportForm = { readonly text: string; readonly problems: string; readonly figures: JsonObject };
/** Lines a clerk adds; what the data says is there already. */
export type PackForm = { readonly extra: readonly Pick<AgendaLine, 'title' | 'text'>[] };
export type HoldForm = {
  readonly analysis: string;
  readonly attendance: readonly Attendance[];
  readonly decisions: readonly Omit<MeetingDecision, 'no' | 'assignmentCaseId' | 'doneAt'>[];
};
export type MinutesForm = { readonly text: string };
export type IssueMinutesForm = { readonly number: string };
export type PostponeForm = Omit<ConveneForm, 'topics'> & { readonly reason: string };
export type DecisionDoneForm = { readonly decision: number; readonly assignment: string };

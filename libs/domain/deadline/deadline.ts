import type { Instant, IsoDay } from '../case/json';
import type { Term } from './term';
import type { Calendar, CalendarStatus } from './calendar';
import type { InstantLike } from './day';

/** The clock stands still from `from` to `to`; without `to` it still stands and takes effect once it runs again. */
export interface Pause {
  readonly from: Instant;
  readonly to?: Instant;
  readonly reason: string;
  readonly document?: string;
}

/** A later due day granted by a document. The new day is ordered: it does not roll and no pause moves it. */
export interface Extension {
  readonly dueOn: IsoDay;
  readonly document: string;
  readonly at: Instant;
}

/** What a deadline is resolved from; a pure value, so that worker, API and browser agree. */
export interface DeadlineInput {
  /** The triggering moment; its day is not counted (民法典201). */
  readonly startAt: InstantLike;
  readonly term: Term;
  readonly policyKey: string;
  readonly source: string;
  readonly calendar: Calendar;
  /** A natural-day or month end on a rest day moves to the next working day (民法典203). */
  readonly rolls: boolean;
  readonly pauses?: readonly Pause[];
  /** A day fixed by a safety order: it stands whatever day it is, and neither rest days nor pauses move it. */
  readonly dueOn?: IsoDay;
  /** In the order in which they were granted. */
  readonly extensions?: readonly Extension[];
}

/** Consecutive counted days, both ends included. */
export interface CountedRun {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly days: number;
}

export interface DayReason {
  readonly day: IsoDay;
  readonly why: string;
}

/** Plain JSON from which a person can check the deadline by hand. */
export interface Working {
  readonly policyKey: string;
  readonly source: string;
  readonly term: Term;
  /** `term`: counted from the policy's term; `ordered`: the day was fixed by an order. */
  readonly basis: 'term' | 'ordered';
  readonly startAt: Instant;
  readonly startDay: IsoDay;
  /** First day that counts; absent for hours, and when an ordered day is not after the start day. */
  readonly firstCountedDay?: IsoDay;
  readonly counted: readonly CountedRun[];
  /** Days inside the term that do not count, each with its reason. */
  readonly skipped: readonly DayReason[];
  /** Weekend days that count because they are worked (调休). */
  readonly makeUpDays: readonly DayReason[];
  /** The move from a rest day to the next working day, with every day passed over. */
  readonly roll?: { readonly from: IsoDay; readonly to: IsoDay; readonly passed: readonly DayReason[] };
  /** `added`: whole days skipped for this pause, or hours for a term in hours. */
  readonly pauses: readonly (Pause & { readonly added: number; readonly unit: 'ND' | 'WD' | 'H' })[];
  readonly extensions: readonly {
    readonly from: IsoDay;
    readonly to: IsoDay;
    readonly document: string;
    readonly at: Instant;
  }[];
  /** Calendar years asked for, with what is known about each. */
  readonly calendar: readonly { readonly year: number; readonly status: CalendarStatus }[];
}

export interface Deadline {
  /** First instant that is overdue: 24:00 Asia/Shanghai of the due day, or the exact instant for hours. */
  readonly dueAt: Instant;
  readonly dueDay: IsoDay;
  /** A day of a year without official arrangement was used. */
  readonly provisional: boolean;
  readonly working: Working;
}

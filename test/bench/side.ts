/** One case that a round drives: its acts in order, each resolving with the reply, and its end. */
export interface BenchCase {
  readonly id: string;
  readonly acts: readonly (() => Promise<unknown>)[];
  /** Resolves when the workflow has closed. */
  closed(): Promise<unknown>;
  /** Events of its history so far, for the account of costs. */
  history(): Promise<History>;
}

/** What is measured: a way to open cases and to see that their opening is committed. */
export interface Side {
  readonly name: 'kernel' | 'minimal';
  open(): Promise<BenchCase>;
  /** Resolves when the opening of all these cases can be read by SQL. */
  readable(ids: readonly string[]): Promise<void>;
  /** Seconds spent and runs so far in the activity that commits, where the worker counts them. */
  commits?(): Promise<{ readonly seconds: number; readonly count: number }>;
}

/** The events of a workflow run, as far as the account of costs reads them. */
export interface History {
  readonly events: readonly HistoryEvent[];
}

export interface HistoryEvent {
  readonly type: string;
  readonly atMs: number;
  /** Bytes of the activity's argument, for an activity that was scheduled. */
  readonly inputBytes: number;
}

import type { HazardFacts } from '#domain/hazard';
import type { LedgerCell, Severity } from '#domain/ledger';
import type { RowEntry } from './row-entry';

/** A sentence about one row: what was found wrong or had to be decided, naming the row. */
export interface RowProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** `alreadyThere`: an earlier import, of this file or another, brought the same hazard. */
export type PlannedStatus = 'importable' | 'failed' | 'skipped' | 'alreadyThere';

/** One hazard of a ledger, or a row that yields none, before anything is written. */
export interface PlannedRow {
  /** From 1, in the order of the file. */
  readonly position: number;
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly row: number;
  /** From 1 where one cell holds several hazards; 0 otherwise. */
  readonly item: number;
  readonly status: PlannedStatus;
  readonly kind: RowEntry | null;
  readonly problems: readonly RowProblem[];
  readonly cells: readonly LedgerCell[];
  readonly facts: HazardFacts | null;
  readonly digest: string | null;
}

/** Collects the sentences about one row. */
export class Remarks {
  readonly list: RowProblem[];

  constructor(
    private readonly row: number,
    given: readonly RowProblem[],
  ) {
    this.list = [...given];
  }

  note(code: string, sentence: string): void {
    this.list.push({ code, severity: 'note', message: `第${this.row}行：${sentence}` });
  }

  fail(code: string, sentence: string): void {
    this.list.push({ code, severity: 'fail', message: `第${this.row}行：${sentence}` });
  }
}

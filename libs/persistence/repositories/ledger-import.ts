import type { Instant } from '#domain/case';
import type { HazardEntry, HazardFacts } from '#domain/hazard';
import type { LedgerCell, LedgerReading, Severity, SheetMapping } from '#domain/ledger';

/**
 * Where an import stands. `dryRun`: read, nothing written but the reading; `committed`: its rows are being started;
 * `finished`: every row has its outcome; `refused`: the file cannot be read.
 */
export type LedgerImportStatus = 'dryRun' | 'refused' | 'committed' | 'finished';

/** Where a row of a ledger enters: a marked history without a procedure, or one of the procedure's entries (C12). */
export type RowEntry = 'history' | Exclude<HazardEntry, 'reported'>;

/** What a person corrected of a reading: columns by sheet, and the unit of a ledger that names none. */
export interface ReadingChoices {
  readonly mapping?: Readonly<Record<string, SheetMapping>>;
  readonly unit?: string;
}

/** The reading of a file without its rows, which have a table of their own, and what the person chose. */
export interface KeptReading extends Omit<LedgerReading, 'rows' | 'skipped'> {
  readonly choices: ReadingChoices;
}

/** Rows of the ledger; recognised = importable + failed + skipped, always. */
export interface LedgerRowCounts {
  readonly recognised: number;
  readonly importable: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A sentence about one row: what was found wrong or had to be decided, naming the row. */
export interface RowProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** One hazard of a ledger, or a row that yields none, before anything is written. */
export interface PlannedRow {
  /** From 1, in the order of the file. */
  readonly position: number;
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly row: number;
  /** From 1 where one cell holds several hazards; 0 otherwise. */
  readonly item: number;
  /** `alreadyThere`: an earlier import, of this file or another, brought the same hazard. */
  readonly status: 'importable' | 'failed' | 'skipped' | 'alreadyThere';
  readonly kind: RowEntry | null;
  readonly problems: readonly RowProblem[];
  readonly cells: readonly LedgerCell[];
  readonly facts: HazardFacts | null;
  readonly digest: string | null;
}

/** A file that was read and whose rows were planned; of its hazards nothing is written. */
export interface DryRun {
  readonly id: string;
  readonly fileName: string;
  /** Also the name of the stored file. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly uploadedBy: string;
  readonly unitId: string;
  readonly at: Instant;
  readonly status: 'dryRun' | 'refused';
  readonly counts: LedgerRowCounts;
  readonly reading: KeptReading;
  readonly rows: readonly PlannedRow[];
}

export interface LedgerImport extends Omit<DryRun, 'rows' | 'status'> {
  readonly status: LedgerImportStatus;
  readonly committedAt?: Instant;
  readonly finishedAt?: Instant;
}

/**
 * What became of a hazard of a file. `importable`: planned; `starting`: committed, its turn has not come; `imported`:
 * its case runs, or it is stored as history; `alreadyThere`: an earlier import brought the same hazard; `error`: an
 * operator has to look.
 */
export type RowOutcome =
  'importable' | 'failed' | 'skipped' | 'starting' | 'imported' | 'alreadyThere' | 'error';

export interface LedgerImportRow extends Omit<PlannedRow, 'status'> {
  readonly status: RowOutcome;
  readonly caseId?: string;
  /** Number of the hazard the row led to, or that was there before. */
  readonly number?: string;
  readonly error?: string;
}

export interface LedgerImportProgress {
  readonly status: LedgerImportStatus;
  readonly byStatus: Readonly<Partial<Record<RowOutcome, number>>>;
  readonly committedAt?: Instant;
  readonly finishedAt?: Instant;
}

import type { Actor, Role } from '#domain/authority';
import type { Instant, IsoDay } from '#domain/case';
import type { LedgerReading } from '#domain/ledger';
import type { PlannedRow } from './plan/planned-row';
import type { PostHolder, RegisteredEnterprise, RegisteredUnit } from './plan/register';
import type { ReadingChoices } from './reading-choices';

/**
 * Where an import stands. `dryRun`: read, nothing written but the reading; `committed`: its rows are being started;
 * `finished`: every row has its outcome; `refused`: the file cannot be read.
 */
export type ImportStatus = 'dryRun' | 'refused' | 'committed' | 'finished';

/** The reading of a file without its rows, which have a table of their own, and what the person chose. */
export interface KeptReading extends Omit<LedgerReading, 'rows' | 'skipped'> {
  readonly choices: ReadingChoices;
}

export interface ImportCounts {
  readonly recognised: number;
  readonly importable: number;
  readonly failed: number;
  readonly skipped: number;
}

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
  /** Rows of the ledger; recognised = importable + failed + skipped, always. */
  readonly counts: ImportCounts;
  readonly reading: KeptReading;
  readonly rows: readonly PlannedRow[];
}

export interface ImportBatch extends Omit<DryRun, 'rows' | 'status'> {
  readonly status: ImportStatus;
  readonly committedAt?: Instant;
  readonly finishedAt?: Instant;
}

/**
 * What became of a hazard of a file. `importable`: planned; `starting`: committed, its turn has not come; `imported`:
 * its case runs, or it is stored as history; `alreadyThere`: an earlier import brought the same hazard; `error`: an
 * operator has to look.
 */
export type RowStatus =
  'importable' | 'failed' | 'skipped' | 'starting' | 'imported' | 'alreadyThere' | 'error';

export interface ImportRow extends Omit<PlannedRow, 'status'> {
  readonly status: RowStatus;
  readonly caseId?: string;
  /** Number of the hazard the row led to, or that was there before. */
  readonly number?: string;
  readonly error?: string;
}

export interface ImportProgress {
  readonly status: ImportStatus;
  readonly byStatus: Readonly<Partial<Record<RowStatus, number>>>;
  readonly committedAt?: Instant;
  readonly finishedAt?: Instant;
}

/** Imports as the API stores and reads them. */
export abstract class ImportsPort {
  /** Writes a dry run; an earlier one of the same id is replaced, unless it was committed. Returns whether it was written. */
  abstract save(run: DryRun): Promise<boolean>;
  /** Which of these digests lead to hazards that are there, or on their way. */
  abstract known(digests: readonly string[]): Promise<ReadonlySet<string>>;
  abstract find(id: string): Promise<ImportBatch | undefined>;
  /** Rows after a position, in their order. */
  abstract rows(
    id: string,
    page: { readonly after: number; readonly limit: number; readonly status?: RowStatus },
  ): Promise<readonly ImportRow[]>;
  /**
   * One transaction: the batch is committed, each importable row is starting or already there, and each starting row
   * has one outbox message under its digest. Repeated, it does nothing. Returns whether it was committed just now.
   */
  abstract commit(id: string, by: Actor, at: Instant): Promise<boolean>;
  abstract progress(id: string): Promise<ImportProgress | undefined>;
}

/** What an import asks of the register of units, enterprises and posts. */
export abstract class ImportRegisterPort {
  abstract enterprises(): Promise<readonly RegisteredEnterprise[]>;
  abstract unitsOf(kind: 'agency' | 'committeeOffice' | 'government'): Promise<readonly RegisteredUnit[]>;
  abstract holdersOf(roles: readonly Role[], day: IsoDay): Promise<readonly PostHolder[]>;
}

import type { Instant } from '#domain/case';
import type {
  KeptReading,
  LedgerImport,
  LedgerImportRow,
  LedgerImportStatus,
  LedgerRowCounts,
  PlannedRow,
  RowOutcome,
} from './ledger-import';

/**
 * How outcomes lie in the table. A row that was left out while reading has no digest; one whose hazard was there
 * already, or whose case could not be started, has one.
 */
const STORED_STATUS: Readonly<Record<RowOutcome, { readonly status: string; readonly digested?: boolean }>> =
  {
    importable: { status: 'ready' },
    failed: { status: 'failed', digested: false },
    skipped: { status: 'skipped', digested: false },
    starting: { status: 'starting' },
    imported: { status: 'imported' },
    alreadyThere: { status: 'skipped', digested: true },
    error: { status: 'failed', digested: true },
  };

export const storedStatus = (outcome: RowOutcome) => STORED_STATUS[outcome];

/** @throws Error for a status nobody writes */
export function outcomeOf(stored: string, isDigested: boolean): RowOutcome {
  const found = Object.entries(STORED_STATUS).find(
    ([, { status, digested }]) => status === stored && (digested === undefined || digested === isDigested),
  );
  if (found === undefined) throw new Error(`import row of unknown status ${stored}`);
  return found[0] as RowOutcome;
}

/** The id of the case a digest leads to: the same in every process and at every attempt (RFC 9562, version 8). */
export function caseIdOf(digest: string): string {
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

export const storedRow = ({ status, digest, ...row }: PlannedRow) => ({
  ...row,
  digest,
  status: STORED_STATUS[status].status,
  caseId: digest === null ? null : caseIdOf(digest),
});

export interface BatchRecord {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly status: string;
  readonly uploadedBy: string;
  readonly unitId: string;
  readonly reading: KeptReading & { readonly counts: LedgerRowCounts };
  readonly createdAt: Instant;
  readonly committedAt: Instant | null;
  readonly finishedAt: Instant | null;
}

const STATUSES: Readonly<Record<string, LedgerImportStatus>> = {
  checked: 'dryRun',
  refused: 'refused',
  committing: 'committed',
  done: 'finished',
};

export function batchOf(record: BatchRecord): LedgerImport {
  const { createdAt, committedAt, finishedAt, status, ...rest } = record;
  return {
    ...rest,
    at: createdAt,
    status: STATUSES[status] ?? 'refused',
    counts: record.reading.counts,
    ...(committedAt === null ? {} : { committedAt }),
    ...(finishedAt === null ? {} : { finishedAt }),
  };
}

export interface RowRecord extends Omit<PlannedRow, 'status'> {
  readonly status: string;
  readonly caseId: string | null;
  readonly number: string | null;
  readonly error: string | null;
}

export function rowOf({ status, caseId, number, error, ...row }: RowRecord): LedgerImportRow {
  const outcome = outcomeOf(status, row.digest !== null);
  const hasCase = outcome === 'imported' || outcome === 'alreadyThere';
  return {
    ...row,
    status: outcome,
    ...(caseId === null || !hasCase ? {} : { caseId }),
    ...(number === null ? {} : { number }),
    ...(error === null ? {} : { error }),
  };
}

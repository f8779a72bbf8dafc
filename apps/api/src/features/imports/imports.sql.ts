import type { Instant } from '#domain/case';
import type { HazardFacts } from '#domain/hazard';
import type { ImportBatch, ImportRow, ImportStatus, KeptReading, RowStatus } from './imports.port';
import type { PlannedRow } from './plan/planned-row';
import { caseIdOf } from './plan/row-digest';
import type { RowEntry } from './plan/row-entry';

/**
 * How outcomes lie in the table. A row that was left out while reading has no digest; one whose hazard was there
 * already, or whose case could not be started, has one.
 */
export const STORED_STATUS: Readonly<
  Record<RowStatus, { readonly status: string; readonly digested: boolean | undefined }>
> = {
  importable: { status: 'ready', digested: undefined },
  failed: { status: 'failed', digested: false },
  skipped: { status: 'skipped', digested: false },
  starting: { status: 'starting', digested: undefined },
  imported: { status: 'imported', digested: undefined },
  alreadyThere: { status: 'skipped', digested: true },
  error: { status: 'failed', digested: true },
};

export const SAVE_SQL = {
  batch: `insert into import_batch as b (id, file_name, sha256, "size", status, uploaded_by, unit_id, reading,
            recognised, failed, skipped, created_at)
          values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12)
          on conflict (id) do update set status = excluded.status, reading = excluded.reading,
            recognised = excluded.recognised, failed = excluded.failed, skipped = excluded.skipped
          where b.status in ('checked', 'refused') returning id`,
  clear: 'delete from import_row where import_id = $1',
  rows: `insert into import_row (import_id, "position", sheet, "row", item, status, "kind", problems, cells, facts,
           digest, case_id, updated_at)
         select $1, r."position", r.sheet, r."row", r.item, r.status, r."kind", r.problems, r.cells, r.facts,
           r.digest, r."caseId", $3
         from jsonb_to_recordset($2::jsonb) as r("position" int, sheet text, "row" int, item int, status text,
           "kind" text, problems jsonb, cells jsonb, facts jsonb, digest text, "caseId" text)`,
} as const;

export const KNOWN_SQL = `select d.digest from unnest($1::text[]) as d(digest)
  where exists (select 1 from import_row o where o.digest = d.digest and o.status in ('starting', 'imported'))
     or exists (select 1 from hazard h where h.origin_digest = d.digest)`;

export const BATCH_SQL = `select id, file_name as "fileName", sha256, "size"::float8 as size, status,
  uploaded_by as "uploadedBy", unit_id as "unitId", reading, created_at as "createdAt",
  committed_at as "committedAt", finished_at as "finishedAt" from import_batch where id = $1`;

/** A row counts as imported when its case can be read: the workflow it started writes it a moment later. */
const READABLE_STATUS = `case when r.status = 'imported' and c.id is null then 'starting' else r.status end`;

export const ROWS_SQL = `select * from (
    select r."position", r.sheet, r."row", r.item, ${READABLE_STATUS} as status, r."kind", r.problems, r.cells,
      nullif(r.facts, 'null'::jsonb) as facts, r.digest, r.case_id as "caseId", r.error, c.number
    from import_row r left join case_file c on c.id = r.case_id and r.status in ('imported', 'skipped')
    where r.import_id = $1 and r."position" > $2) x
  where ($3::text is null or x.status = $3) and ($4::boolean is null or (x.digest is not null) = $4)
  order by x."position" limit $5`;

export const PROGRESS_SQL = `select ${READABLE_STATUS} as status, r.digest is not null as digested, count(*)::int as n
  from import_row r left join case_file c on c.id = r.case_id where r.import_id = $1 group by 1, 2`;

export const COMMIT_SQL = {
  begin: `update import_batch set status = 'committing', committed_at = $2 where id = $1 and status = 'checked'
          returning id`,
  known: `update import_row r set status = 'skipped', updated_at = $2
          where r.import_id = $1 and r.status = 'ready' and (
            exists (select 1 from import_row o where o.digest = r.digest and o.status in ('starting', 'imported'))
            or exists (select 1 from hazard h where h.origin_digest = r.digest))`,
  start: `update import_row set status = 'starting', updated_at = $2 where import_id = $1 and status = 'ready'`,
  // A message of an earlier attempt that ended in failure is sent once more, now for this row.
  messages: `insert into outbox as o (topic, "key", payload, created_at, available_at)
             select $2, digest, jsonb_build_object('importId', import_id, 'position', "position", 'actor', $3::jsonb),
               $4, $4
             from import_row where import_id = $1 and status = 'starting' order by "position"
             on conflict (topic, "key") do update set payload = excluded.payload, done_at = null, taken_at = null,
               attempts = 0, last_error = null, available_at = excluded.available_at`,
  finish: `update import_batch set status = 'done', finished_at = $2
           where id = $1 and not exists (select 1 from import_row where import_id = $1 and status = 'starting')`,
} as const;

export interface BatchRecord {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly status: string;
  readonly uploadedBy: string;
  readonly unitId: string;
  readonly reading: KeptReading;
  readonly createdAt: Instant;
  readonly committedAt: Instant | null;
  readonly finishedAt: Instant | null;
}

const STATUSES: Readonly<Record<string, ImportStatus>> = {
  checked: 'dryRun',
  refused: 'refused',
  committing: 'committed',
  done: 'finished',
};

export function batchOf(record: BatchRecord): ImportBatch {
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

export const storedRow = ({ status, digest, ...row }: PlannedRow) => ({
  ...row,
  digest,
  status: STORED_STATUS[status].status,
  caseId: digest === null ? null : caseIdOf(digest),
});

export interface RowRecord {
  readonly position: number;
  readonly sheet: string;
  readonly row: number;
  readonly item: number;
  readonly status: string;
  readonly kind: RowEntry | null;
  readonly problems: ImportRow['problems'];
  readonly cells: ImportRow['cells'];
  readonly facts: HazardFacts | null;
  readonly digest: string | null;
  readonly caseId: string | null;
  readonly number: string | null;
  readonly error: string | null;
}

export function rowOf({ status, caseId, number, error, ...row }: RowRecord): ImportRow {
  const outcome = statusOf(status, row.digest !== null);
  const hasCase = outcome === 'imported' || outcome === 'alreadyThere';
  return {
    ...row,
    status: outcome,
    ...(caseId === null || !hasCase ? {} : { caseId }),
    ...(number === null ? {} : { number }),
    ...(error === null ? {} : { error }),
  };
}

/** @throws Error for a status nobody writes */
export function statusOf(stored: string, isDigested: boolean): RowStatus {
  const found = Object.entries(STORED_STATUS).find(
    ([, { status, digested }]) => status === stored && (digested === undefined || digested === isDigested),
  );
  if (found === undefined) throw new Error(`import row of unknown status ${stored}`);
  return found[0] as RowStatus;
}

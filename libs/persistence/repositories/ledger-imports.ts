import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#domain/authority';
import type { Instant } from '#domain/case';
import { row, rows, run, type Sql, sql } from '../sql/sql';
import type {
  DryRun,
  LedgerImport,
  LedgerImportProgress,
  LedgerImportRow,
  PlannedRow,
  RowOutcome,
} from './ledger-import';
import {
  batchOf,
  type BatchRecord,
  outcomeOf,
  rowOf,
  type RowRecord,
  storedRow,
  storedStatus,
} from './ledger-import-records';

/** Rows per statement. */
const CHUNK = 500;
/** Any number does, as long as every commit takes the same one. */
const COMMIT_LOCK = 7_203_653;

/** Imports as the person who runs one has them: a batch, its rows, and the messages that start their cases. */
export class LedgerImports {
  constructor(private readonly source: DataSource) {}

  /** Writes a dry run; an earlier one of the same id is replaced, unless it was committed. Returns whether it was written. */
  save(dryRun: DryRun): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      if (!(await did(manager, writeBatch(dryRun)))) return false;
      await run(manager, sql`delete from import_row where import_id = ${dryRun.id}`);
      for (let from = 0; from < dryRun.rows.length; from += CHUNK) {
        await run(manager, writeRows(dryRun, dryRun.rows.slice(from, from + CHUNK)));
      }
      return true;
    });
  }

  /** Which of these digests lead to hazards that are there, or on their way. */
  async known(digests: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await rows<{ digest: string }>(
      this.source.manager,
      sql`select d.digest from unnest(${[...digests]}::text[]) as d(digest) where ${isThere(sql`d.digest`)}`,
    );
    return new Set(found.map((one) => one.digest));
  }

  async find(id: string): Promise<LedgerImport | undefined> {
    const found = await row<BatchRecord>(
      this.source.manager,
      sql`select id, file_name as "fileName", sha256, "size"::float8 as size, status, uploaded_by as "uploadedBy",
            unit_id as "unitId", reading, created_at as "createdAt", committed_at as "committedAt",
            finished_at as "finishedAt" from import_batch where id = ${id}`,
    );
    return found === undefined ? undefined : batchOf(found);
  }

  /** Rows after a position, in their order. */
  async rows(
    id: string,
    page: { readonly after: number; readonly limit: number; readonly status?: RowOutcome },
  ): Promise<readonly LedgerImportRow[]> {
    const stored = page.status === undefined ? undefined : storedStatus(page.status);
    const [status, digested] = [stored?.status ?? null, stored?.digested ?? null];
    const found = await rows<RowRecord>(
      this.source.manager,
      sql`select * from (
            select r."position", r.sheet, r."row", r.item, ${READABLE_STATUS} as status, r."kind", r.problems, r.cells,
              nullif(r.facts, 'null'::jsonb) as facts, r.digest, r.case_id as "caseId", r.error, c.number
            from import_row r left join case_file c on c.id = r.case_id and r.status in ('imported', 'skipped')
            where r.import_id = ${id} and r."position" > ${page.after}) x
          where (${status}::text is null or x.status = ${status})
            and (${digested}::boolean is null or (x.digest is not null) = ${digested})
          order by x."position" limit ${page.limit}`,
    );
    return found.map(rowOf);
  }

  /**
   * One transaction: the batch is committed, each importable row is starting or already there, and each starting row
   * has one outbox message under its digest. Repeated, it does nothing. Returns whether it was committed just now.
   * @param topic of the messages; who starts the cases knows it
   */
  commit(id: string, by: Actor, at: Instant, topic: string): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      // One commit at a time: two files with the same hazard must not both take it for new.
      await run(manager, sql`select pg_advisory_xact_lock(${COMMIT_LOCK})`);
      const begun = sql`update import_batch set status = 'committing', committed_at = ${at}
        where id = ${id} and status = 'checked' returning id`;
      if (!(await did(manager, begun))) return false;
      await run(manager, skipKnown(id, at));
      await run(
        manager,
        sql`update import_row set status = 'starting', updated_at = ${at}
            where import_id = ${id} and status = 'ready'`,
      );
      await run(manager, sendMessages(id, by, at, topic));
      await run(
        manager,
        sql`update import_batch set status = 'done', finished_at = ${at} where id = ${id}
              and not exists (select 1 from import_row where import_id = ${id} and status = 'starting')`,
      );
      return true;
    });
  }

  async progress(id: string): Promise<LedgerImportProgress | undefined> {
    const batch = await this.find(id);
    if (batch === undefined) return undefined;
    const counted = await rows<{ status: string; digested: boolean; n: number }>(
      this.source.manager,
      sql`select ${READABLE_STATUS} as status, r.digest is not null as digested, count(*)::int as n
          from import_row r left join case_file c on c.id = r.case_id where r.import_id = ${id} group by 1, 2`,
    );
    const byStatus: Partial<Record<RowOutcome, number>> = Object.fromEntries(
      counted.map((one) => [outcomeOf(one.status, one.digested), one.n]),
    );
    const { status, committedAt, finishedAt } = batch;
    const isUnderWay = status === 'finished' && (byStatus.starting ?? 0) > 0;
    return {
      status: isUnderWay ? 'committed' : status,
      byStatus,
      ...(committedAt === undefined ? {} : { committedAt }),
      ...(finishedAt === undefined || isUnderWay ? {} : { finishedAt }),
    };
  }
}

/** A row counts as imported when its case can be read: the workflow it started writes it a moment later. */
const READABLE_STATUS: Sql = sql`case when r.status = 'imported' and c.id is null then 'starting' else r.status end`;

/** Whether a digest's hazard is in the ledger, or an import is bringing it. */
const isThere = (digest: Sql): Sql =>
  sql`(exists (select 1 from import_row o where o.digest = ${digest} and o.status in ('starting', 'imported'))
    or exists (select 1 from hazard h where h.origin_digest = ${digest}))`;

/** Whether a statement with `returning` changed a row; the driver tells an update's rows beside their number. */
async function did(manager: EntityManager, statement: Sql): Promise<boolean> {
  const found = await row<{ n: number }>(
    manager,
    sql`with changed as (${statement}) select count(*)::int as n from changed`,
  );
  return (found?.n ?? 0) > 0;
}

const writeBatch = ({ id, fileName, sha256, size, uploadedBy, unitId, at, ...dryRun }: DryRun): Sql => {
  const { recognised, failed, skipped } = dryRun.counts;
  const status = dryRun.status === 'refused' ? 'refused' : 'checked';
  const reading = JSON.stringify({ ...dryRun.reading, counts: dryRun.counts });
  return sql`insert into import_batch as b (id, file_name, sha256, "size", status, uploaded_by, unit_id, reading,
      recognised, failed, skipped, created_at)
    values (${id}, ${fileName}, ${sha256}, ${size}, ${status}, ${uploadedBy}, ${unitId}, ${reading}::jsonb,
      ${recognised}, ${failed}, ${skipped}, ${at})
    on conflict (id) do update set status = excluded.status, reading = excluded.reading,
      recognised = excluded.recognised, failed = excluded.failed, skipped = excluded.skipped
    where b.status in ('checked', 'refused') returning id`;
};

const writeRows = ({ id, at }: DryRun, planned: readonly PlannedRow[]): Sql =>
  sql`insert into import_row (import_id, "position", sheet, "row", item, status, "kind", problems, cells, facts,
        digest, case_id, updated_at)
      select ${id}, r."position", r.sheet, r."row", r.item, r.status, r."kind", r.problems, r.cells, r.facts,
        r.digest, r."caseId", ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(planned.map(storedRow))}::jsonb) as r("position" int, sheet text,
        "row" int, item int, status text, "kind" text, problems jsonb, cells jsonb, facts jsonb, digest text,
        "caseId" text)`;

const skipKnown = (id: string, at: Instant): Sql =>
  sql`update import_row r set status = 'skipped', updated_at = ${at}
      where r.import_id = ${id} and r.status = 'ready' and ${isThere(sql`r.digest`)}`;

/** A message of an earlier attempt that ended in failure is sent once more, now for this row. */
const sendMessages = (id: string, by: Actor, at: Instant, topic: string): Sql =>
  sql`insert into outbox as o (topic, "key", payload, created_at, available_at)
      select ${topic}, digest,
        jsonb_build_object('importId', import_id, 'position', "position", 'actor', ${JSON.stringify(by)}::jsonb),
        ${at}::timestamptz, ${at}::timestamptz
      from import_row where import_id = ${id} and status = 'starting' order by "position"
      on conflict (topic, "key") do update set payload = excluded.payload, done_at = null, taken_at = null,
        attempts = 0, last_error = null, available_at = excluded.available_at`;

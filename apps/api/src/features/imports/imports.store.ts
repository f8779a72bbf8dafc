import { Injectable } from '@nestjs/common';
import { START_HAZARD_TOPIC } from '#contracts';
import type { Actor } from '#domain/authority';
import type { Instant } from '#domain/case';
import { type DataSource, InjectDataSource } from '../../http/persistence/data-source';
import {
  type DryRun,
  type ImportBatch,
  type ImportProgress,
  type ImportRow,
  ImportsPort,
  type RowStatus,
} from './imports.port';
import {
  BATCH_SQL,
  type BatchRecord,
  batchOf,
  COMMIT_SQL,
  KNOWN_SQL,
  PROGRESS_SQL,
  ROWS_SQL,
  type RowRecord,
  rowOf,
  SAVE_SQL,
  statusOf,
  STORED_STATUS,
  storedRow,
} from './imports.sql';

/** Rows per statement. */
const CHUNK = 500;
/** Any number does, as long as every commit takes the same one. */
const COMMIT_LOCK = 7_203_653;

type Manager = Pick<DataSource['manager'], 'query'>;

async function query<Row>(
  manager: Manager,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const found = (await manager.query(text, [...values])) as unknown;
  // The driver answers an UPDATE … RETURNING with its rows and their number.
  const [first, count] = found as readonly unknown[];
  return (Array.isArray(first) && typeof count === 'number' ? first : found) as readonly Row[];
}

/** Imports in the tables of the import: a batch, its rows, and the messages that start their cases. */
@Injectable()
export class ImportsStore extends ImportsPort {
  constructor(@InjectDataSource() private readonly source: DataSource) {
    super();
  }

  override save(run: DryRun): Promise<boolean> {
    const { id, fileName, sha256, size, uploadedBy, unitId, at, status, counts } = run;
    const reading = JSON.stringify({ ...run.reading, counts });
    return this.source.transaction(async (manager) => {
      const written = await query(manager, SAVE_SQL.batch, [
        ...[id, fileName, sha256, size, status === 'refused' ? 'refused' : 'checked', uploadedBy, unitId],
        ...[reading, counts.recognised, counts.failed, counts.skipped, at],
      ]);
      if (written.length === 0) return false;
      await query(manager, SAVE_SQL.clear, [id]);
      for (let from = 0; from < run.rows.length; from += CHUNK) {
        const rows = run.rows.slice(from, from + CHUNK).map(storedRow);
        await query(manager, SAVE_SQL.rows, [id, JSON.stringify(rows), at]);
      }
      return true;
    });
  }

  override async known(digests: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await query<{ digest: string }>(this.source.manager, KNOWN_SQL, [[...digests]]);
    return new Set(found.map((one) => one.digest));
  }

  override async find(id: string): Promise<ImportBatch | undefined> {
    const [found] = await query<BatchRecord>(this.source.manager, BATCH_SQL, [id]);
    return found === undefined ? undefined : batchOf(found);
  }

  override async rows(
    id: string,
    { after, limit, status }: { readonly after: number; readonly limit: number; readonly status?: RowStatus },
  ): Promise<readonly ImportRow[]> {
    const stored = status === undefined ? undefined : STORED_STATUS[status];
    const found = await query<RowRecord>(this.source.manager, ROWS_SQL, [
      ...[id, after, stored?.status ?? null, stored?.digested ?? null, limit],
    ]);
    return found.map(rowOf);
  }

  override commit(id: string, by: Actor, at: Instant): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      // One commit at a time: two files with the same hazard must not both take it for new.
      await query(manager, 'select pg_advisory_xact_lock($1)', [COMMIT_LOCK]);
      const begun = await query(manager, COMMIT_SQL.begin, [id, at]);
      if (begun.length === 0) return false;
      await query(manager, COMMIT_SQL.known, [id, at]);
      await query(manager, COMMIT_SQL.start, [id, at]);
      await query(manager, COMMIT_SQL.messages, [id, START_HAZARD_TOPIC, JSON.stringify(by), at]);
      await query(manager, COMMIT_SQL.finish, [id, at]);
      return true;
    });
  }

  override async progress(id: string): Promise<ImportProgress | undefined> {
    const batch = await this.find(id);
    if (batch === undefined) return undefined;
    const counted = await query<{ status: string; digested: boolean; n: number }>(
      this.source.manager,
      PROGRESS_SQL,
      [id],
    );
    const byStatus: Partial<Record<RowStatus, number>> = Object.fromEntries(
      counted.map((one) => [statusOf(one.status, one.digested), one.n]),
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

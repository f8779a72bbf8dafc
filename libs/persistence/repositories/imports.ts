import type { DataSource } from 'typeorm';
import type { Instant, Json, JsonObject } from '#domain/case';
import { ImportBatchEntity } from '../entities/import-batch.entity';
import { ImportRowEntity } from '../entities/import-row.entity';
import { asJson } from '../ledger/canonical';
import { row, rows, run, type Sql, sql, TRUE } from '../sql/sql';

/** `checked`: dry run done. `committing`: its rows become cases. `done`: every row has an end. */
export type ImportStatus = 'reading' | 'checked' | 'committing' | 'done' | 'refused';

/** `ready`: may become a case. `starting`: its case is on its way. The other three are final. */
export type ImportRowStatus = 'ready' | 'starting' | 'imported' | 'failed' | 'skipped';

export interface ImportView {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly status: ImportStatus;
  readonly uploadedBy: string;
  readonly unitId: string;
  readonly attachmentId: string | null;
  readonly reading: JsonObject | null;
  readonly recognised: number;
  readonly imported: number;
  readonly failed: number;
  readonly skipped: number;
  readonly error: string | null;
  readonly createdAt: Instant;
  readonly committedAt: Instant | null;
  readonly finishedAt: Instant | null;
}

export interface ImportRowView {
  readonly position: number;
  readonly sheet: string;
  readonly row: number;
  /** Several hazards may stand in one cell: which of them, from 0. */
  readonly item: number;
  readonly status: ImportRowStatus;
  readonly kind: string | null;
  readonly problems: Json;
  readonly cells: Json;
  readonly facts: JsonObject | null;
  readonly digest: string | null;
  readonly caseId: string | null;
  readonly error: string | null;
}

export interface ImportCounts {
  readonly recognised: number;
  readonly imported: number;
  readonly failed: number;
  readonly skipped: number;
  /** Not at an end yet. */
  readonly waiting: number;
}

/** Rows per insert, below the limit of parameters of one statement. */
const CHUNK = 500;

/** Imported files and their rows: recognised = imported + failed + skipped, always, once all are at an end. */
export class Imports {
  constructor(private readonly source: DataSource) {}

  async add(
    batch: Omit<ImportView, 'recognised' | 'imported' | 'failed' | 'skipped' | 'committedAt' | 'finishedAt'>,
  ): Promise<void> {
    const { size, reading, createdAt, ...rest } = batch;
    const row = { ...rest, size: String(size), reading, createdAt: new Date(createdAt) };
    await this.source.manager.insert(ImportBatchEntity, row);
  }

  /** An import of the person's own unit; `district` readers see all. */
  byId(id: string, unitId: string | 'district'): Promise<ImportView | undefined> {
    return row(this.source.manager, sql`${BATCH_COLUMNS} where id = ${id} and ${ofUnit(unitId)}`);
  }

  list(unitId: string | 'district', limit: number): Promise<readonly ImportView[]> {
    return rows(
      this.source.manager,
      sql`${BATCH_COLUMNS} where ${ofUnit(unitId)} order by created_at desc, id limit ${limit}`,
    );
  }

  async addRows(importId: string, added: readonly ImportRowView[], at: Instant): Promise<void> {
    for (let from = 0; from < added.length; from += CHUNK) {
      const chunk = added.slice(from, from + CHUNK).map((one) => ({
        ...one,
        importId,
        problems: asJson(one.problems),
        cells: asJson(one.cells),
        facts: one.facts,
        updatedAt: new Date(at),
      }));
      await this.source.manager.insert(ImportRowEntity, chunk);
    }
  }

  rows(
    importId: string,
    afterPosition: number,
    limit: number,
    status?: ImportRowStatus,
  ): Promise<readonly ImportRowView[]> {
    return rows(
      this.source.manager,
      sql`${ROW_COLUMNS} where import_id = ${importId} and position > ${afterPosition}
            and ${status === undefined ? TRUE : sql`status = ${status}`} order by position limit ${limit}`,
    );
  }

  /**
   * Takes a row for starting its case. False when a row of the same digest has been taken before, in this file or any
   * other: then it is skipped, and says so.
   */
  async take(importId: string, position: number, caseId: string, at: Instant): Promise<boolean> {
    const taken = await rows<{ taken: boolean }>(
      this.source.manager,
      sql`with again as (select 1 from import_row me join import_row other
              on other.digest = me.digest and other.status in ('starting', 'imported')
             where me.import_id = ${importId} and me.position = ${position}
               and (other.import_id, other.position) <> (me.import_id, me.position)),
          moved as (update import_row set status = 'starting', case_id = ${caseId}, updated_at = ${at}
             where import_id = ${importId} and position = ${position} and status = 'ready'
               and not exists (select 1 from again) returning 1)
          select exists (select 1 from moved) as taken`,
    );
    return taken[0]?.taken ?? false;
  }

  /** Brings a row to its end. */
  async finishRow(
    importId: string,
    position: number,
    end: { readonly status: 'imported' | 'failed' | 'skipped'; readonly error?: string },
    at: Instant,
  ): Promise<void> {
    await this.source.manager.update(
      ImportRowEntity,
      { importId, position },
      { status: end.status, error: end.error ?? null, updatedAt: new Date(at) },
    );
  }

  async setStatus(id: string, status: ImportStatus, at: Instant, error?: string): Promise<void> {
    await this.source.manager.update(
      ImportBatchEntity,
      { id },
      {
        status,
        error: error ?? null,
        ...(status === 'committing' ? { committedAt: new Date(at) } : {}),
        ...(status === 'done' || status === 'refused' ? { finishedAt: new Date(at) } : {}),
      },
    );
  }

  /** Counts the rows and stores the counts with the batch. */
  async recount(id: string): Promise<ImportCounts> {
    const counted = await row<ImportCounts>(
      this.source.manager,
      sql`select count(*)::int as recognised, count(*) filter (where status = 'imported')::int as imported,
                 count(*) filter (where status = 'failed')::int as failed,
                 count(*) filter (where status = 'skipped')::int as skipped,
                 count(*) filter (where status in ('ready', 'starting'))::int as waiting
          from import_row where import_id = ${id}`,
    );
    const counts = counted ?? { recognised: 0, imported: 0, failed: 0, skipped: 0, waiting: 0 };
    const { recognised, imported, failed, skipped } = counts;
    await run(
      this.source.manager,
      sql`update import_batch set recognised = ${recognised}, imported = ${imported}, failed = ${failed},
            skipped = ${skipped} where id = ${id}`,
    );
    return counts;
  }
}

const ofUnit = (unitId: string): Sql => (unitId === 'district' ? TRUE : sql`unit_id = ${unitId}`);

const BATCH_COLUMNS: Sql = sql`select id, file_name as "fileName", sha256, size::float8 as size, status,
  uploaded_by as "uploadedBy", unit_id as "unitId", attachment_id as "attachmentId", reading, recognised, imported,
  failed, skipped, error, created_at as "createdAt", committed_at as "committedAt", finished_at as "finishedAt"
  from import_batch`;

const ROW_COLUMNS: Sql = sql`select position, sheet, "row", item, status, kind, problems, cells, facts, digest,
  case_id as "caseId", error from import_row`;

import type { DataSource } from 'typeorm';
import type { Instant, Json, JsonObject } from '#domain/case';
import { ImportRowEntity } from '../entities/import-row.entity';
import { rows, run, type Sql, sql, TRUE } from '../sql/sql';

/** `ready`: may become a case. `starting`: its case is on its way. The other three are final. */
export type ImportRowStatus = 'ready' | 'starting' | 'imported' | 'failed' | 'skipped';

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

/**
 * Imported files as those see them who start the cases of their rows: recognised = imported + failed + skipped, always,
 * once all are at an end. What the person sees who imports is `LedgerImports`.
 */
export class Imports {
  constructor(private readonly source: DataSource) {}

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

  /** Every row has its end: the batch is done, and stores how many there are of each. */
  async finish(id: string, at: Instant): Promise<void> {
    await run(
      this.source.manager,
      sql`update import_batch b set status = 'done', finished_at = ${at}, recognised = c.recognised,
            imported = c.imported, failed = c.failed, skipped = c.skipped
          from (select count(*)::int as recognised, count(*) filter (where status = 'imported')::int as imported,
                  count(*) filter (where status = 'failed')::int as failed,
                  count(*) filter (where status = 'skipped')::int as skipped
                from import_row where import_id = ${id}) c
          where b.id = ${id}`,
    );
  }
}

const ROW_COLUMNS: Sql = sql`select position, sheet, "row", item, status, kind, problems, cells, facts, digest,
  case_id as "caseId", error from import_row`;

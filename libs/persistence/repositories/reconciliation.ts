import type { DataSource } from 'typeorm';
import type { Instant, JsonObject } from '#domain/case';
import { raiseIncident } from '../ledger/incidents';
import { row, rows, sql } from '../sql/sql';

export interface OpenCase {
  readonly caseId: string;
  readonly process: string;
  readonly workflowId: string;
}

/** What the reconciler and the figures ask of the database; it finds and reports, it never mends rows. */
export class Reconciliation {
  constructor(private readonly source: DataSource) {}

  /** Cases that SQL shows as open, a page at a time in order of id. */
  openCases(after: string, limit: number): Promise<readonly OpenCase[]> {
    return rows(
      this.source.manager,
      sql`select id as "caseId", process, workflow_id as "workflowId" from case_file
          where status = 'open' and workflow_id is not null and id > ${after} order by id limit ${limit}`,
    );
  }

  /** Cases whose version is not that of their last batch: the projection is apart from itself. */
  async brokenVersions(limit: number): Promise<readonly string[]> {
    const found = await rows<{ id: string }>(
      this.source.manager,
      sql`select f.id from case_file f
          join lateral (select max(version) as version from case_batch b where b.case_id = f.id) last on true
          where f.workflow_id is not null and last.version is distinct from f.version limit ${limit}`,
    );
    return found.map(({ id }) => id);
  }

  /**
   * Open cases with a deadline that was counted on a provisional calendar whose year is arranged by now; their clocks
   * have to be resolved again.
   */
  outdatedClocks(): Promise<readonly (OpenCase & { readonly version: number })[]> {
    return rows(
      this.source.manager,
      sql`select f.id as "caseId", f.process, f.workflow_id as "workflowId", f.version from case_file f
          where f.status = 'open' and f.workflow_id is not null and exists (
            select 1 from task t where t.case_id = f.id and t.provisional
              and t.status in ('ready', 'reserved', 'suspended')
              and not exists (select 1 from calendar_day c where c.status = 'provisional'
                              and extract(year from c."day") = extract(year from t.due_day)))
          order by f.id`,
    );
  }

  /** Years of the calendar that still stand on statutory holidays alone. */
  async provisionalYears(): Promise<readonly number[]> {
    const found = await rows<{ year: number }>(
      this.source.manager,
      sql`select distinct extract(year from "day")::int as year from calendar_day
          where status = 'provisional' order by 1`,
    );
    return found.map(({ year }) => year);
  }

  async openTasks(): Promise<number> {
    const counted = await row<{ count: number }>(
      this.source.manager,
      sql`select count(*)::int as count from task where status in ('ready', 'reserved', 'suspended')`,
    );
    return counted?.count ?? 0;
  }

  raise(caseId: string | undefined, detail: JsonObject, at: Instant): Promise<void> {
    const about = caseId === undefined ? {} : { caseId };
    return raiseIncident(this.source.manager, { kind: 'reconcile', detail, at, ...about });
  }
}

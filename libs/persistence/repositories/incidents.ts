import type { DataSource } from 'typeorm';
import type { Instant, JsonObject } from '#domain/case';
import { type IncidentFact, raiseIncident } from '../ledger/incidents';
import { rows, run, sql } from '../sql/sql';

export interface IncidentView {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly taskId: string | null;
  readonly detail: JsonObject;
  readonly at: Instant;
}

/** What an operator must look at. */
export class Incidents {
  constructor(private readonly source: DataSource) {}

  /** Raised once while one of the same kind, case, task and detail is open. */
  raise(incident: IncidentFact): Promise<void> {
    return raiseIncident(this.source.manager, incident);
  }

  open(limit: number): Promise<readonly IncidentView[]> {
    return rows(
      this.source.manager,
      sql`select id, kind, case_id as "caseId", task_id as "taskId", detail, at
          from incident where resolved_at is null order by at desc, id limit ${limit}`,
    );
  }

  async resolve(id: string, personId: string, at: Instant): Promise<void> {
    await run(
      this.source.manager,
      sql`update incident set resolved_at = ${at}, resolved_by = ${personId} where id = ${id} and resolved_at is null`,
    );
  }

  /** Tasks that wait for a person, for the figures of the process. */
  async openTaskCount(): Promise<number> {
    const [found] = await rows<{ n: number }>(
      this.source.manager,
      sql`select count(*)::int as n from task where status in ('ready', 'reserved', 'suspended')`,
    );
    return found?.n ?? 0;
  }
}

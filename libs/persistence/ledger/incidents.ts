import type { EntityManager } from 'typeorm';
import type { Instant, JsonObject } from '#domain/case';
import { newId } from '#platform';
import { run, type Sql, sql } from '../sql/sql';

export type IncidentKind =
  | 'deadlineMissing' // a task opened without a deadline: policy or calendar lacks a row
  | 'seatEmpty' // nobody holds the wanted post nor any of its fallbacks
  | 'batchConflict' // two different batches claim one version of a case
  | 'versionGap' // a batch came before the one it follows
  | 'case' // raised by the procedure itself
  | 'reconcile'; // the reconciler found SQL and Temporal apart

export interface IncidentFact {
  readonly kind: IncidentKind;
  readonly caseId?: string;
  readonly taskId?: string;
  readonly detail: JsonObject;
  readonly at: Instant;
}

/** Raises an incident once: while one of the same kind for the same task is open, a retry adds no second one. */
export const raiseIncident = (manager: EntityManager, incident: IncidentFact): Promise<void> =>
  run(manager, raising(incident));

/** The statement that raises an incident once. */
export function raising(incident: IncidentFact): Sql {
  const { kind, detail, at } = incident;
  const caseId = incident.caseId ?? null;
  const taskId = incident.taskId ?? null;
  return sql`insert into incident (id, kind, case_id, task_id, detail, at)
    select ${newId()}, ${kind}, ${caseId}, ${taskId}, ${JSON.stringify(detail)}::jsonb, ${at}
    where not exists (select 1 from incident where kind = ${kind} and case_id is not distinct from ${caseId}
      and task_id is not distinct from ${taskId} and detail = ${JSON.stringify(detail)}::jsonb
      and resolved_at is null)`;
}

import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/case';
import { CASE_SCOPE, type Scope, scopeFilter } from '../scope/scope';
import { row, rows, sql } from '../sql/sql';

/** An event as it goes out live; names of persons only where the timeline shows them too. */
export interface LiveEvent {
  /** Position for `Last-Event-ID`. */
  readonly cursor: string;
  readonly caseId: string;
  readonly process: string;
  readonly version: number;
  readonly kind: string;
  readonly name: string | null;
  readonly taskId: string | null;
  readonly node: string | null;
  readonly at: Instant;
  readonly display: string | null;
  readonly caseNumber: string | null;
  readonly stage: string;
}

const CURSOR = /^(\d{1,19})-(\d{1,19})$/;
const BEGINNING = '0-0';

/**
 * Events in the order in which their transactions become visible. A serial number alone skips events: a transaction
 * may take a lower number and commit later. So the position is transaction and number, and events are told only when
 * every earlier transaction has ended.
 */
export class LiveEvents {
  constructor(private readonly source: DataSource) {}

  /** Events after a position, in order; one that is no position counts as the beginning. */
  after(scope: Scope, cursor: string, limit: number): Promise<readonly LiveEvent[]> {
    const [, tx = '0', id = '0'] = CURSOR.exec(cursor) ?? CURSOR.exec(BEGINNING) ?? [];
    return rows(
      this.source.manager,
      sql`select e.tx || '-' || e.id as cursor, e.case_id as "caseId", e.process, e.version, e.kind, e.name,
                 e.task_id as "taskId", e.node, e.at, e.display, c.number as "caseNumber", c.stage
          from case_event e join case_file c on c.id = e.case_id
          where (e.tx, e.id) > (${tx}::bigint, ${id}::bigint)
            and e.tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            and ${scopeFilter(scope, CASE_SCOPE)}
          order by e.tx, e.id limit ${limit}`,
    );
  }

  /** The position of now: a listener who begins here hears what comes next. */
  async latest(): Promise<string> {
    const found = await row<{ cursor: string }>(
      this.source.manager,
      sql`select tx || '-' || id as cursor from case_event
          where tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint order by tx desc, id desc limit 1`,
    );
    return found?.cursor ?? BEGINNING;
  }
}

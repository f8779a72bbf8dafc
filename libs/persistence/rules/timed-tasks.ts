import type { DataSource } from 'typeorm';
import type { Instant, IsoDay } from '#domain/case';
import type { ClockSpec } from '#domain/task';
import { and, rows, type Sql, sql } from '../sql/sql';

/** An open task with a clock, and the version of policy its case is pinned to. */
export interface TimedTask {
  readonly caseId: string;
  readonly taskId: string;
  readonly process: string;
  readonly node: string;
  readonly caseNumber: string | null;
  readonly caseTitle: string;
  readonly termKey: string | null;
  readonly ladderKey: string | null;
  readonly dueAt: Instant | null;
  readonly dueDay: IsoDay | null;
  readonly clock: ClockSpec;
  readonly policySetId: string;
  readonly policyDay: IsoDay;
}

export interface TimedCase {
  readonly caseId: string;
  readonly process: string;
}

const OPEN = sql`t.status in ('ready', 'reserved', 'suspended') and t.clock is not null and f.status = 'open'`;

/** Steps of a ladder lie up to this many days behind a deadline and move with the calendar too. */
const LADDER_DAYS = 31;

const byKeys = (keys: readonly string[]): Sql =>
  sql`(t.term_key = any(${[...keys]}) or t.ladder_key = any(${[...keys]}))`;

/** A clock that runs over one of these days: started before the last, due (ladder included) after the first. */
const over = ({ first, last }: { readonly first: IsoDay; readonly last: IsoDay }): Sql =>
  sql`t.start_at < (${last}::date + 1) and t.due_day >= (${first}::date - ${LADDER_DAYS}::int)`;

/** Open tasks by what times them; for previews, and for those who have to be timed anew. */
export class TimedTasks {
  constructor(private readonly source: DataSource) {}

  /** Tasks whose term or ladder is one of these keys, by due instant. */
  under(keys: readonly string[]): Promise<readonly TimedTask[]> {
    return this.list(byKeys(keys));
  }

  /** Tasks whose clock runs over some of these days, by the version their cases are pinned to. */
  runningOver(days: { readonly first: IsoDay; readonly last: IsoDay }): Promise<readonly TimedTask[]> {
    return this.list(over(days));
  }

  /** Open cases of which a clock runs over some of these days. */
  casesOver(days: { readonly first: IsoDay; readonly last: IsoDay }): Promise<readonly TimedCase[]> {
    return rows(
      this.source.manager,
      sql`select distinct t.case_id as "caseId", t.process from task t join case_file f on f.id = t.case_id
          where ${and([OPEN, over(days)])} and f.workflow_id is not null order by 1`,
    );
  }

  private list(where: Sql): Promise<readonly TimedTask[]> {
    return rows(
      this.source.manager,
      sql`select t.case_id as "caseId", t.task_id as "taskId", t.process, t.node, t.case_number as "caseNumber",
            t.case_title as "caseTitle", t.term_key as "termKey", t.ladder_key as "ladderKey", t.due_at as "dueAt",
            t.due_day as "dueDay", t.clock, f.policy_set_id as "policySetId", f.policy_day as "policyDay"
          from task t join case_file f on f.id = t.case_id
          where ${and([OPEN, where])} order by f.policy_set_id, f.policy_day, t.due_sort, t.id`,
    );
  }
}

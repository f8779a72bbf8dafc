import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/case';
import { CASE_SCOPE, type Scope, scopeFilter } from '../scope/scope';
import { rows, type Sql, sql, TRUE } from '../sql/sql';

/** Stretches of the way by their key, each with the stages that lie in it. */
export type Stretches<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** How long hazards stay in each stretch of the way, as the timeline tells it. */
export class StageStays {
  constructor(private readonly source: DataSource) {}

  /** Median days, to one digit, of the stays that began since an instant and have ended; none where none has. */
  async medians<Key extends string>(
    scope: Scope,
    since: Instant,
    stretches: Stretches<Key>,
  ): Promise<Readonly<Partial<Record<Key, number>>>> {
    const stages = Object.entries<readonly string[]>(stretches).flatMap(([stretch, all]) =>
      all.map((stage) => ({ stage, stretch })),
    );
    const found = await rows<{ stretch: Key; days: number }>(
      this.source.manager,
      sql`with moves as (
            select e.case_id, e.name as stage, e.at, lead(e.at) over (partition by e.case_id order by e.seq) as until
            from case_event e
            where e.kind = 'stage' and e.process = 'hazard' and e.at >= ${since}::timestamptz and ${within(scope)}),
          stays as (
            select m.case_id, s.stretch, sum(extract(epoch from m.until - m.at)) / 86400 as days
            from moves m join jsonb_to_recordset(${JSON.stringify(stages)}::jsonb) as s(stage text, stretch text)
              on s.stage = m.stage
            where m.until is not null group by 1, 2)
          select stretch, round((percentile_cont(0.5) within group (order by days))::numeric, 1)::float8 as days
          from stays group by 1`,
    );
    return Object.fromEntries(found.map(({ stretch, days }) => [stretch, days])) as Partial<
      Record<Key, number>
    >;
  }
}

/** For the whole district the cases need not be looked at: events come from the index alone. */
const within = (scope: Scope): Sql =>
  scope.kind === 'district' && scope.except === undefined
    ? TRUE
    : sql`exists (select 1 from case_file c where c.id = e.case_id and ${scopeFilter(scope, CASE_SCOPE)})`;

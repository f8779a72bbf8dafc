import { Injectable } from '@nestjs/common';
import type { Scope } from '#persistence';
import { type DataSource, InjectDataSource } from '../../http/persistence/data-source';
import { FUNNEL, type FunnelKey } from './board-filter';

export type MedianDays = Readonly<Partial<Record<FunnelKey, number>>>;

/** How long hazards stay in each stretch of the way. */
export abstract class StageStays {
  /** Median days of the stays that began since an instant and have ended. */
  abstract medians(scope: Scope, since: string): Promise<MedianDays>;
}

/** `$1` since, `$2` stage by stretch, `$3` the reader's scope. */
const MEDIANS_SQL = `
  with moves as (
    select e.case_id, e.name as stage, e.at, lead(e.at) over (partition by e.case_id order by e.seq) as until
    from case_event e join case_file c on c.id = e.case_id
    where e.kind = 'stage' and e.process = 'hazard' and e.at >= $1::timestamptz and case $3::jsonb ->> 'kind'
      when 'district' then true
      when 'finder' then c.finders @> array[$3::jsonb ->> 'personId']
      when 'units' then coalesce($3::jsonb -> 'subdistrict' ? c.subdistrict_unit_id, false)
        or coalesce($3::jsonb -> 'department' ? c.department_unit_id, false)
        or coalesce($3::jsonb -> 'agency' ? c.agency_unit_id, false)
        or coalesce($3::jsonb -> 'enterprise' ? c.enterprise_unit_id, false)
      else false end),
  stays as (
    select m.case_id, s.stretch, sum(extract(epoch from m.until - m.at)) / 86400 as days
    from moves m join jsonb_to_recordset($2::jsonb) as s(stage text, stretch text) on s.stage = m.stage
    where m.until is not null group by 1, 2)
  select stretch, round((percentile_cont(0.5) within group (order by days))::numeric, 1)::float8 as days
  from stays group by 1`;

const STRETCHES = JSON.stringify(
  FUNNEL.flatMap(({ key, stages }) => stages.map((stage) => ({ stage, stretch: key }))),
);

@Injectable()
export class TimelineStays extends StageStays {
  constructor(@InjectDataSource() private readonly source: DataSource) {
    super();
  }

  override async medians(scope: Scope, since: string): Promise<MedianDays> {
    const found = await this.source.query<readonly { readonly stretch: FunnelKey; readonly days: number }[]>(
      MEDIANS_SQL,
      [since, STRETCHES, JSON.stringify(scope)],
    );
    return Object.fromEntries(found.map(({ stretch, days }) => [stretch, days]));
  }
}

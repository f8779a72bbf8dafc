import type { DataSource } from 'typeorm';
import type { Scope } from '../scope/scope';
import { join, row, rows, Sql, sql } from '../sql/sql';
import { HAZARD_SOURCE, type HazardFilter, hazardConditions, hazardWhere, isOverdue } from './hazard-filter';

/** What a board may break its figures down by. */
export const OVERVIEW_AXES = {
  subdistrict: { id: sql`h.subdistrict_id`, name: sql`max(h.subdistrict_name)` },
  department: { id: sql`h.department_id`, name: sql`max(h.department_name)` },
  agency: { id: sql`h.agency_id`, name: sql`max(h.agency_name)` },
  enterprise: { id: sql`h.enterprise_id`, name: sql`max(h.enterprise_name)` },
  industry: { id: sql`h.industry`, name: sql`h.industry` },
  level: { id: sql`h.level`, name: sql`h.level` },
  stage: { id: sql`h.stage`, name: sql`h.stage` },
  source: { id: HAZARD_SOURCE, name: HAZARD_SOURCE },
} as const satisfies Record<string, { id: Sql; name: Sql }>;
export type OverviewAxis = keyof typeof OVERVIEW_AXES;

/** The figures of a board; each is the ledger under a filter of its own, laid over the board's filter. */
export const OVERVIEW_FIGURES = {
  all: {},
  open: { open: true },
  overdue: { overdue: true },
  majorOpen: { open: true, levels: ['major', 'listed'] },
  listedOpen: { open: true, levels: ['listed'] },
  majorOverdue: { overdue: true, levels: ['major', 'listed'] },
  reviewing: { open: true, stages: ['claimed', 'reviewing'] },
  closed: { outcomes: ['closed'] },
} as const satisfies Record<string, Partial<Omit<HazardFilter, 'at'>>>;
export type OverviewFigure = keyof typeof OVERVIEW_FIGURES;
export type OverviewCounts = Readonly<Record<OverviewFigure, number>>;

export interface OverviewLine {
  /** Null where the ledger has no value on this axis, e.g. a hazard that has no level yet. */
  readonly id: string | null;
  readonly name: string | null;
  readonly counts: OverviewCounts;
}

/** A value of an axis with how many hazards have it. */
export interface Facet {
  /** Null where the ledger has no value on this axis. */
  readonly id: string | null;
  /** The unit's name where the axis is one of units. */
  readonly name: string | null;
  readonly all: number;
  readonly open: number;
  readonly overdue: number;
}

export interface MonthRate {
  readonly month: string;
  readonly due: number;
  readonly onTime: number;
}

const FIGURES = Object.keys(OVERVIEW_FIGURES) as readonly OverviewFigure[];

/** The filter of the ledger that shows exactly what a figure counts: the board's filter and the figure's own hold both. */
export function filterOfFigure(base: HazardFilter, figure: OverviewFigure): HazardFilter {
  const own: Partial<HazardFilter> = OVERVIEW_FIGURES[figure];
  const contradicts =
    (base.open !== undefined && own.open !== undefined && base.open !== own.open) ||
    (base.overdue !== undefined && own.overdue !== undefined && base.overdue !== own.overdue);
  return {
    ...base,
    ...own,
    ...bothLists(base, own, 'levels'),
    ...bothLists(base, own, 'stages'),
    ...bothLists(base, own, 'outcomes'),
    // A figure of open hazards under a filter for closed ones counts nothing, and shows nothing.
    ...(contradicts ? { stages: [] } : {}),
  };
}

function bothLists(
  base: HazardFilter,
  own: Partial<HazardFilter>,
  key: 'levels' | 'stages' | 'outcomes',
): Partial<HazardFilter> {
  const [a, b] = [base[key], own[key]];
  return a === undefined || b === undefined ? {} : { [key]: a.filter((value) => b.includes(value)) };
}

/** Board figures, counted exactly and by the same conditions as the ledger. */
export class Overview {
  constructor(private readonly source: DataSource) {}

  /** All figures of a board under one filter. */
  async totals(scope: Scope, base: HazardFilter): Promise<OverviewCounts> {
    const found = await row<Record<OverviewFigure, number>>(
      this.source.manager,
      sql`select ${figures(base)} from hazard h where ${hazardWhere(scope, base)}`,
    );
    return found ?? (Object.fromEntries(FIGURES.map((figure) => [figure, 0])) as OverviewCounts);
  }

  /** How many hazards each of the filters lists, in their order, all at one instant of the database. */
  async counts(scope: Scope, filters: readonly HazardFilter[]): Promise<readonly number[]> {
    if (filters.length === 0) return [];
    const counts = filters.map(
      (filter) => sql`(select count(*)::int from hazard h where ${hazardWhere(scope, filter)})`,
    );
    const found = await row<{ counts: readonly number[] }>(
      this.source.manager,
      sql`select array[${join(counts, ', ')}] as counts`,
    );
    return found?.counts ?? [];
  }

  /** Of what comes due in each month (`YYYY-MM`): how many, and how many of them on time; one reading of the ledger. */
  rates(scope: Scope, base: HazardFilter): Promise<readonly MonthRate[]> {
    const onTime = hazardConditions({ at: base.at, onTime: true });
    return rows(
      this.source.manager,
      sql`select to_char(h.due_on, 'YYYY-MM') as month, count(*)::int as due,
                 (count(*) filter (where ${onTime}))::int as "onTime"
          from hazard h where ${hazardWhere(scope, base)} and h.due_on is not null group by 1`,
    );
  }

  /** How many there are of each value of several axes; one reading of the ledger for all of them. */
  async facets(
    scope: Scope,
    base: HazardFilter,
    axes: readonly OverviewAxis[],
  ): Promise<readonly { readonly axis: OverviewAxis; readonly facets: readonly Facet[] }[]> {
    const names = axes.map((_, index) => Sql.of([`a${index}`], []));
    const listed = join(names, ', ');
    const of = axes.map((axis, index) => sql`${OVERVIEW_AXES[axis].id} as ${names[index]}`);
    const found = await rows<Facet & { readonly mask: number }>(
      this.source.manager,
      sql`select f.*, u.name from (
            select grouping(${listed}) as mask, coalesce(${listed}) as id, count(*)::int as "all",
              (count(*) filter (where open))::int as open, (count(*) filter (where overdue))::int as overdue
            from (select ${join(of, ', ')}, h.open, ${isOverdue(base.at)} as overdue
                  from hazard h where ${hazardWhere(scope, base)}) h
            group by grouping sets (${join(
              names.map((name) => sql`(${name})`),
              ', ',
            )})) f
          left join unit u on u.id = f.id order by f.overdue desc, f.open desc, f.id`,
    );
    const whole = 2 ** axes.length - 1;
    return axes.map((axis, index) => {
      // `grouping` has a bit for every axis, the first the highest, and leaves out that of the set's own.
      const mask = whole - 2 ** (axes.length - 1 - index);
      return { axis, facets: found.filter((facet) => facet.mask === mask) };
    });
  }

  /** The figures for each value of an axis, those with most overdue first. */
  async by(scope: Scope, base: HazardFilter, axis: OverviewAxis): Promise<readonly OverviewLine[]> {
    const { id, name } = OVERVIEW_AXES[axis];
    const found = await rows<OverviewCounts & { axisId: string | null; axisName: string | null }>(
      this.source.manager,
      sql`select ${id} as "axisId", ${name} as "axisName", ${figures(base)}
          from hazard h where ${hazardWhere(scope, base)}
          group by ${id} order by "overdue" desc, "open" desc, 1`,
    );
    return found.map(({ axisId, axisName, ...counts }) => ({ id: axisId, name: axisName, counts }));
  }
}

/** A figure lays its own conditions over the board's: both hold, as when a person adds a filter to the ledger. */
const figures = (base: HazardFilter): Sql =>
  join(
    FIGURES.map((figure) => {
      const own: HazardFilter = { at: base.at, ...OVERVIEW_FIGURES[figure] };
      return sql`count(*) filter (where ${hazardConditions(own)})::int as ${ALIASES[figure]}`;
    }),
    ', ',
  );

const ALIASES: Readonly<Record<OverviewFigure, Sql>> = {
  all: sql`"all"`,
  open: sql`"open"`,
  overdue: sql`"overdue"`,
  majorOpen: sql`"majorOpen"`,
  listedOpen: sql`"listedOpen"`,
  majorOverdue: sql`"majorOverdue"`,
  reviewing: sql`"reviewing"`,
  closed: sql`"closed"`,
};

import type { DataSource } from 'typeorm';
import type { Scope } from '../scope/scope';
import { join, row, rows, type Sql, sql } from '../sql/sql';
import { HAZARD_SOURCE, type HazardFilter, hazardConditions, hazardWhere } from './hazard-filter';

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

  async totals(scope: Scope, base: HazardFilter): Promise<OverviewCounts> {
    const found = await row<Record<OverviewFigure, number>>(
      this.source.manager,
      sql`select ${figures(base)} from hazard h where ${hazardWhere(scope, base)}`,
    );
    return found ?? (Object.fromEntries(FIGURES.map((figure) => [figure, 0])) as OverviewCounts);
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

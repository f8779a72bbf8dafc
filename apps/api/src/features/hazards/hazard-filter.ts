import { addDays, isIsoDay, startOfDay, toInstant } from '#domain/deadline';
import type { HazardFilter } from '#persistence';
import { HttpProblem } from '../../http/problem';
import type { HazardQuery } from './dto/hazard-query.dto';

type Lists = Pick<
  HazardFilter,
  | 'subdistricts'
  | 'departments'
  | 'agencies'
  | 'enterprises'
  | 'industries'
  | 'levels'
  | 'stages'
  | 'outcomes'
  | 'sources'
  | 'overlays'
>;

/**
 * What a query asks of the ledger at an instant.
 * @throws HttpProblem REQUEST_INVALID for a day that no calendar has
 */
export function filterOf(query: HazardQuery, at: string): HazardFilter {
  const days = ['foundFrom', 'foundTo', 'dueFrom', 'dueTo', 'closedFrom', 'closedTo'] as const;
  for (const name of days) {
    const day = query[name];
    if (day !== undefined && !isIsoDay(day))
      throw new HttpProblem('REQUEST_INVALID', `${day} 不是日历上的日期`);
  }
  const { foundFrom, foundTo, dueFrom, dueTo, closedFrom, closedTo, importId, reportCaseId, q } = query;
  return defined({
    at,
    ...listsOf(query),
    ...flagsOf(query),
    ...{ foundFrom, foundTo, dueFrom, dueTo, importId, reportCaseId },
    closedFrom: closedFrom === undefined ? undefined : toInstant(startOfDay(closedFrom)),
    closedBefore: closedTo === undefined ? undefined : toInstant(startOfDay(addDays(closedTo, 1))),
    text: q,
  });
}

const listsOf = (query: HazardQuery): { readonly [key in keyof Lists]: Lists[key] | undefined } => ({
  subdistricts: query.subdistrict,
  departments: query.department,
  agencies: query.agency,
  enterprises: query.enterprise,
  industries: query.industry,
  levels: query.level,
  stages: query.stage,
  outcomes: query.outcome,
  sources: query.source,
  overlays: query.overlay,
});

function flagsOf({ open, overdue, onTime, history }: HazardQuery) {
  const yes = (value: 'true' | 'false' | undefined): boolean | undefined =>
    value === undefined ? undefined : value === 'true';
  return { open: yes(open), overdue: yes(overdue), onTime: yes(onTime), history: yes(history) };
}

/** Without the names whose value is absent. */
function defined(given: {
  readonly [key in keyof HazardFilter]: HazardFilter[key] | undefined;
}): HazardFilter {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as unknown as HazardFilter;
}

import type { Instant, IsoDay } from '#domain/case';
import { HAZARD_SCOPE, oneOf, type Scope, scopeFilter } from '../scope/scope';
import { and, type Sql, sql } from '../sql/sql';
import { searchText } from '../projection/search-text';

/** Where a hazard came from: an inspection, an imported ledger, or a ledger's row that was closed before it came (补录). */
export const HAZARD_SOURCES = ['report', 'import', 'history'] as const;
export type HazardSource = (typeof HAZARD_SOURCES)[number];

/** What one may ask of the hazard ledger. Lists: any of the values; an empty list matches nothing. */
export interface HazardFilter {
  /** Now; what is overdue is told by it. */
  readonly at: Instant;
  readonly subdistricts?: readonly string[];
  readonly departments?: readonly string[];
  readonly agencies?: readonly string[];
  readonly enterprises?: readonly string[];
  readonly industries?: readonly string[];
  readonly levels?: readonly string[];
  readonly stages?: readonly string[];
  readonly outcomes?: readonly string[];
  readonly sources?: readonly HazardSource[];
  /** Side states; all of them must lie over the hazard. */
  readonly overlays?: readonly string[];
  readonly open?: boolean;
  /** Its rectification is open and its due instant has come. */
  readonly overdue?: boolean;
  /** Its claim that stands, or its closing, came by its due day, extensions included. */
  readonly onTime?: boolean;
  /** Marked history (补录). */
  readonly history?: boolean;
  readonly foundFrom?: IsoDay;
  readonly foundTo?: IsoDay;
  readonly dueFrom?: IsoDay;
  readonly dueTo?: IsoDay;
  readonly closedFrom?: Instant;
  /** Exclusive. */
  readonly closedBefore?: Instant;
  readonly importId?: string;
  readonly reportCaseId?: string;
  /** Words, all of which must occur in number, enterprise, description, place or class. */
  readonly text?: string;
}

/** The one builder behind ledger, counts, export and board, so that their figures cannot differ. */
export const hazardConditions = (filter: HazardFilter): Sql =>
  and([
    ...oneOf(sql`h.subdistrict_id`, filter.subdistricts),
    ...oneOf(sql`h.department_id`, filter.departments),
    ...oneOf(sql`h.agency_id`, filter.agencies),
    ...oneOf(sql`h.enterprise_id`, filter.enterprises),
    ...oneOf(sql`h.industry`, filter.industries),
    ...oneOf(sql`h.level`, filter.levels),
    ...oneOf(sql`h.stage`, filter.stages),
    ...oneOf(sql`h.outcome`, filter.outcomes),
    ...oneOf(HAZARD_SOURCE, filter.sources),
    ...flags(filter),
    ...days(filter),
    ...(filter.importId === undefined ? [] : [sql`h.origin_import_id = ${filter.importId}`]),
    ...(filter.reportCaseId === undefined ? [] : [sql`h.report_case_id = ${filter.reportCaseId}`]),
    ...words(filter.text),
  ]);

export const hazardWhere = (scope: Scope, filter: HazardFilter): Sql =>
  and([scopeFilter(scope, HAZARD_SCOPE), hazardConditions(filter)]);

/** Whether a hazard is overdue at an instant; the same words for a column and for a filter. */
export const isOverdue = (at: Instant): Sql =>
  sql`(h.open and h.due_at is not null and h.due_at <= ${at}::timestamptz)`;

/** The same words for a filter and for what a board is broken down by. */
export const HAZARD_SOURCE: Sql = sql`(case when h.history then 'history'
  when h.origin_import_id is not null then 'import' else 'report' end)`;

/** 24:00 in Shanghai of the due day as it is now, every extension granted included. */
const DUE_END: Sql = sql`((h.due_on + 1)::timestamp at time zone 'Asia/Shanghai')`;

/**
 * 按期整改: the latest claim came by the due day and stands (no review has sent it back), or the hazard was closed by
 * then. A round that a review opened anew waits for a claim of its own.
 */
const ON_TIME: Sql = sql`(h.due_on is not null and (
  coalesce(h.outcome = 'closed' and h.closed_at < ${DUE_END}, false)
  or (h.stage <> 'rectifying' and coalesce(
    (select r."round" >= h.review_round and r.at < ${DUE_END} from rectification r
     where r.case_id = h.case_id and r.kind = 'claim' order by r."position" desc limit 1), false))))`;

function flags({ open, overdue, onTime, history, overlays, at }: HazardFilter): readonly Sql[] {
  return [
    ...(open === undefined ? [] : [open ? sql`h.open` : sql`not h.open`]),
    ...(overdue === undefined ? [] : [overdue ? isOverdue(at) : sql`not ${isOverdue(at)}`]),
    ...(onTime === undefined ? [] : [onTime ? ON_TIME : sql`not ${ON_TIME}`]),
    ...(history === undefined ? [] : [history ? sql`h.history` : sql`not h.history`]),
    ...(overlays === undefined ? [] : [sql`h.overlays @> ${[...overlays]}::text[]`]),
  ];
}

function days(filter: HazardFilter): readonly Sql[] {
  const { foundFrom, foundTo, dueFrom, dueTo, closedFrom, closedBefore } = filter;
  return [
    ...(foundFrom === undefined ? [] : [sql`h.found_on >= ${foundFrom}`]),
    ...(foundTo === undefined ? [] : [sql`h.found_on <= ${foundTo}`]),
    ...(dueFrom === undefined ? [] : [sql`h.due_on >= ${dueFrom}`]),
    ...(dueTo === undefined ? [] : [sql`h.due_on <= ${dueTo}`]),
    ...(closedFrom === undefined ? [] : [sql`h.closed_at >= ${closedFrom}`]),
    ...(closedBefore === undefined ? [] : [sql`h.closed_at < ${closedBefore}`]),
  ];
}

/** A single character has no bigram: it is sought by reading, within what the other conditions leave. */
function words(text: string | undefined): readonly Sql[] {
  const sought = searchText([text])
    .split(/\s+/)
    .filter((word) => word !== '');
  return sought.flatMap((word) => [
    ...([...word].length > 1 ? [sql`bigrams(h.search) @> bigrams(${word})`] : []),
    sql`strpos(h.search, ${word}) > 0`,
  ]);
}

import {
  HAZARD_FINAL_STAGES,
  HAZARD_STAGE_TITLES,
  type HazardStage,
  LEVELS,
  type Overlay,
  OVERLAY_TITLES,
} from '#domain/hazard';
import type { HazardsListData } from '../../api';

type AskedOfApi = Required<NonNullable<HazardsListData['query']>>;

/** Conditions that take several values. */
export const LISTS = [
  'subdistrict',
  'department',
  'industry',
  'level',
  'stage',
  'enterprise',
  'agency',
  'overlay',
  'outcome',
] as const satisfies readonly (keyof AskedOfApi)[];
export type ListName = (typeof LISTS)[number];

export const FLAGS = [
  'open',
  'overdue',
  'onTime',
  'history',
] as const satisfies readonly (keyof AskedOfApi)[];
export type FlagName = (typeof FLAGS)[number];

const DAYS = [
  'foundFrom',
  'foundTo',
  'dueFrom',
  'dueTo',
  'closedFrom',
  'closedTo',
] as const satisfies readonly (keyof AskedOfApi)[];
type DayName = (typeof DAYS)[number];

/** Pairs of days, as one asks for them. */
export const SPANS = {
  found: ['foundFrom', 'foundTo'],
  due: ['dueFrom', 'dueTo'],
  closed: ['closedFrom', 'closedTo'],
} as const satisfies Record<string, readonly [DayName, DayName]>;
export type SpanName = keyof typeof SPANS;

const WORDS = ['q', 'importId', 'reportCaseId'] as const satisfies readonly (keyof AskedOfApi)[];
type WordName = (typeof WORDS)[number];

export const SORTS = ['newest', 'due'] as const satisfies readonly AskedOfApi['sort'][];
export type Sort = (typeof SORTS)[number];

export const STAGES = Object.keys(HAZARD_STAGE_TITLES) as readonly HazardStage[];
export const OVERLAYS = Object.keys(OVERLAY_TITLES) as readonly Overlay[];

/** What the ledger is asked for; the names are those of the API and of the address bar. */
export type LedgerQuery = {
  readonly [K in ListName]?: readonly string[];
} & { readonly [K in FlagName]?: 'true' | 'false' } & { readonly [K in DayName | WordName]?: string } & {
  readonly sort?: Sort;
};

const CLOSED_LISTS: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  level: LEVELS,
  stage: STAGES,
  outcome: HAZARD_FINAL_STAGES,
  overlay: OVERLAYS,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isSort = (value: string | null): value is Sort => SORTS.some((sort) => sort === value);
const isYesNo = (value: string | null): value is 'true' | 'false' => value === 'true' || value === 'false';

/** The query in an address; what the API would not understand is left out. */
export function queryIn(search: URLSearchParams): LedgerQuery {
  const found: Record<string, readonly string[] | string> = {};
  for (const name of LISTS) {
    const allowed = CLOSED_LISTS[name];
    const values = search
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter((value) => value !== '' && (allowed === undefined || allowed.includes(value)));
    if (values.length > 0) found[name] = [...new Set(values)];
  }
  for (const name of FLAGS) {
    const value = search.get(name);
    if (isYesNo(value)) found[name] = value;
  }
  for (const name of DAYS) {
    const value = search.get(name);
    if (value !== null && DAY.test(value)) found[name] = value;
  }
  for (const name of WORDS) {
    const value = search.get(name)?.trim();
    if (value) found[name] = value;
  }
  const sort = search.get('sort');
  if (isSort(sort)) found['sort'] = sort;
  return found;
}

/** The address of a query: the same conditions always read the same. */
export function searchOf(query: LedgerQuery): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of LISTS) {
    const values = query[name];
    if (values !== undefined && values.length > 0) search.set(name, values.join(','));
  }
  for (const name of [...FLAGS, ...DAYS, ...WORDS, 'sort'] as const) {
    const value = query[name];
    if (value !== undefined && value !== '') search.set(name, value);
  }
  return search;
}

/** A query with some conditions changed; `undefined` lifts a condition. */
export function changed(
  query: LedgerQuery,
  change: { readonly [K in keyof LedgerQuery]?: LedgerQuery[K] | undefined },
): LedgerQuery {
  return queryIn(searchOf({ ...query, ...change } as LedgerQuery));
}

/** Without or with one more value of a list. */
export function toggled(query: LedgerQuery, name: ListName, value: string): LedgerQuery {
  const now = query[name] ?? [];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return changed(query, { [name]: next });
}

/** How many conditions narrow the ledger; the order of the rows is none. */
export const conditionsIn = ({ sort: _sort, ...query }: LedgerQuery): number => Object.keys(query).length;

/** The conditions as the routes that count and export take them. */
export const conditionsOf = ({ sort: _sort, ...query }: LedgerQuery): LedgerQuery => query;

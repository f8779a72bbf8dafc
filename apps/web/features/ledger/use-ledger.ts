import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  directoryEnterprises,
  type FacetsView,
  hazardsFacets,
  type HazardsFacetsData,
  hazardsList,
  type HazardPageView,
  type HazardsListData,
  type HazardView,
} from '../../api';
import { answerOf } from '../../transport/client';
import { conditionsOf, type LedgerQuery, searchOf } from './ledger-query';

const PAGE_ROWS = 100;
/** A list somebody comes back to within this time is where they left it; later it is read anew. */
const KEPT_MS = 60_000;
/** Names and figures beside the filters need not be of this very second. */
const FIGURES_MS = 60_000;

const LEDGER = 'ledger';

/**
 * The rows under a query, page by page. A ledger of thousands of rows does not move under the reader's eyes: it says of
 * when it is, and `asked` (a number that grows) reads it anew.
 */
export function useLedger(query: LedgerQuery, asked: number) {
  const found = useInfiniteQuery({
    queryKey: [LEDGER, searchOf(query).toString(), asked],
    queryFn: ({ pageParam, signal }) => pageAt(query, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: together,
    staleTime: 'static',
    gcTime: KEPT_MS,
    placeholderData: keepPreviousData,
  });
  return found;
}

function pageAt(
  query: LedgerQuery,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<HazardPageView> {
  const asked = { ...query, limit: PAGE_ROWS, ...(cursor === undefined ? {} : { cursor }) };
  return answerOf(hazardsList({ query: asked as NonNullable<HazardsListData['query']>, signal }));
}

interface LedgerSoFar {
  readonly rows: readonly HazardView[];
  readonly count: string;
  readonly asOf: string | undefined;
}

/** All rows read so far; count and instant are those of the first page, as is the filter's moment. */
function together({ pages }: InfiniteData<HazardPageView, unknown>): LedgerSoFar {
  const [first] = pages;
  return { rows: pages.flatMap(({ items }) => items), count: first?.count ?? '0', asOf: first?.asOf };
}

/** Values of each condition under a query with how many rows they have. */
export const useFacets = (query: LedgerQuery, isWanted = true) =>
  useQuery({
    queryKey: [LEDGER, 'facets', searchOf(conditionsOf(query)).toString()],
    queryFn: ({ signal }): Promise<FacetsView> =>
      answerOf(
        hazardsFacets({ query: conditionsOf(query) as NonNullable<HazardsFacetsData['query']>, signal }),
      ),
    staleTime: FIGURES_MS,
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });

const ENTERPRISES = 50;

/** Enterprises whose name, former name or credit code has these words. */
export const useEnterprises = (text: string) =>
  useQuery({
    queryKey: [LEDGER, 'enterprises', text],
    queryFn: ({ signal }) =>
      answerOf(
        directoryEnterprises({ query: { limit: ENTERPRISES, ...(text === '' ? {} : { text }) }, signal }),
      ),
    staleTime: FIGURES_MS,
    placeholderData: keepPreviousData,
  });

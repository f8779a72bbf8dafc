import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type InboxItemView, tasksCounts, tasksList } from '../../api';
import { answerOf } from '../../transport/client';
import { dayIn } from '../../ui/time';
import { type InboxState, lastDayOf, mayHoldMore, queryOf, searchOf, shown, stateOf } from './inbox-url';

const PAGE = 30;
const NONE: readonly InboxItemView[] = [];

/** The view in the address, and the way to another. */
export function useInboxState() {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => stateOf(search), [search]);
  /** Another item is no step back; another view is. */
  const go = (next: InboxState, options: { readonly replace?: boolean } = {}): void =>
    setSearch(searchOf(next), options);
  return { state, go };
}

export type Go = ReturnType<typeof useInboxState>['go'];

/** The items of a view, page after page. */
export function useInbox(state: InboxState) {
  const { item: _item, ...wanted } = state;
  const query = queryOf(wanted);
  const list = useInfiniteQuery({
    queryKey: ['tasks', 'list', query],
    queryFn: ({ pageParam }) =>
      answerOf(
        tasksList({ query: { ...query, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const read = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? NONE, [list.data]);
  const today = dayIn(new Date());
  const more = list.hasNextPage && mayHoldMore(read, wanted, today);
  // A view of a few days reads on by itself until it has them all.
  const readsOn = more && lastDayOf(wanted, today) !== undefined && !list.isFetching;
  const { fetchNextPage } = list;
  useEffect(() => {
    if (readsOn) void fetchNextPage();
  }, [readsOn, fetchNextPage]);
  return { ...list, items: shown(read, wanted, today), more };
}

export const useCounts = () =>
  useQuery({ queryKey: ['tasks', 'counts'], queryFn: () => answerOf(tasksCounts()) });

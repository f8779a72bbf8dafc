import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type InboxItemView, tasksCounts, tasksList } from '../../api';
import { answerOf } from '../../transport/client';
import { type InboxState, narrowingOf, queryOf, searchOf, stateOf } from './inbox-url';

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
  const query = queryOf(state);
  const list = useInfiniteQuery({
    queryKey: ['tasks', 'list', query],
    queryFn: ({ pageParam }) =>
      answerOf(
        tasksList({ query: { ...query, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) } }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const items = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? NONE, [list.data]);
  return { ...list, items, more: list.hasNextPage };
}

/** How many stand in each view, under what narrows them. */
export function useCounts(state: InboxState = { view: 'todo' }) {
  const query = narrowingOf(state);
  return useQuery({
    queryKey: ['tasks', 'counts', query],
    queryFn: () => answerOf(tasksCounts({ query })),
  });
}

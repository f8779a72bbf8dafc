import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { casesEvents, casesPage } from '../../api';
import { answerOf } from '../../transport/client';

const PAGE = 100;

export const useCase = (id: string) =>
  useQuery({ queryKey: ['case', id, 'page'], queryFn: () => answerOf(casesPage({ path: { id } })) });

/** The record of a case from its beginning, page after page. */
export const useTimeline = (id: string) =>
  useInfiniteQuery({
    queryKey: ['case', id, 'timeline'],
    queryFn: ({ pageParam }) =>
      answerOf(casesEvents({ path: { id }, query: { limit: PAGE, after: pageParam } })),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });

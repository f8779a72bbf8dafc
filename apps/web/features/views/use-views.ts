import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeepViewBody, viewsKeep, viewsList, viewsRemove } from '../../api';
import { answerOf } from '../../transport/client';

type ViewList = KeepViewBody['list'];

export interface SavedViewsProps {
  readonly list: ViewList;
  /** Where the list is. */
  readonly path: string;
  /** What the list shows now, as its address has it. */
  readonly search: string;
}

const keyOf = (list: ViewList) => ['saved-views', list] as const;

/** Views of a list: one's own and those the unit shares. */
export const useViews = (list: ViewList) =>
  useQuery({ queryKey: keyOf(list), queryFn: () => answerOf(viewsList({ query: { list } })) });

export function useKeep(list: ViewList, onKept: (name: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: KeepViewBody) => answerOf(viewsKeep({ body })),
    onSuccess: ({ name }) => {
      onKept(name);
      void queries.invalidateQueries({ queryKey: keyOf(list) });
    },
  });
}

export function useRemove(list: ViewList, onRemoved: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answerOf(viewsRemove({ path: { id } })),
    onSuccess: () => {
      onRemoved();
      void queries.invalidateQueries({ queryKey: keyOf(list) });
    },
  });
}

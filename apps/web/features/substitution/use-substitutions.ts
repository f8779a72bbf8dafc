import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  directoryAdd,
  directoryList,
  directoryPersons,
  directoryRevoke,
  type SubstitutionBody,
} from '../../api';
import { answerOf } from '../../transport/client';

const KEY = ['substitutions'] as const;

export const useSubstitutions = () => useQuery({ queryKey: KEY, queryFn: () => answerOf(directoryList()) });

/** Who is in post today in a unit. */
export const usePersons = (unit: string | undefined) =>
  useQuery({
    queryKey: ['persons', unit],
    queryFn: () => answerOf(directoryPersons({ query: { unit: unit ?? '' } })),
    enabled: unit !== undefined,
  });

export function useAdd() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SubstitutionBody) => answerOf(directoryAdd({ body })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useRevoke() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answerOf(directoryRevoke({ path: { id } })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: KEY }),
  });
}

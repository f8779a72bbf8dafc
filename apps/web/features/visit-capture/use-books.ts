import { useQuery } from '@tanstack/react-query';
import { catalogueCatalogue, catalogueChecklists, directoryEnterprises, directoryPersons } from '../../api';
import { answerOf } from '../../transport/client';
import type { Who } from '../../transport/who';
import { kept } from './capture';

const ENTERPRISES = 100;
const HOUR_MS = 3_600_000;

/** Registers and books change seldom; without network the last reading serves. */
const offlineToo = { networkMode: 'always', staleTime: HOUR_MS } as const;

export const useEnterprises = (who: Who) =>
  useQuery({
    queryKey: ['capture', 'enterprises', who.personId],
    queryFn: () =>
      kept(`enterprises ${who.personId}`, () =>
        answerOf(directoryEnterprises({ query: { limit: ENTERPRISES } })),
      ),
    ...offlineToo,
  });

export const useColleagues = ({ agencyId }: Who) =>
  useQuery({
    queryKey: ['capture', 'colleagues', agencyId],
    queryFn: () =>
      kept(`colleagues ${agencyId}`, () =>
        answerOf(directoryPersons({ query: { unit: agencyId, role: 'expert' } })),
      ),
    ...offlineToo,
  });

export const useSheets = () =>
  useQuery({
    queryKey: ['capture', 'sheets'],
    queryFn: () => kept('sheets', () => answerOf(catalogueChecklists())),
    ...offlineToo,
  });

export const useCatalogue = () =>
  useQuery({
    queryKey: ['capture', 'catalogue'],
    queryFn: () => kept('catalogue', () => answerOf(catalogueCatalogue())),
    ...offlineToo,
  });

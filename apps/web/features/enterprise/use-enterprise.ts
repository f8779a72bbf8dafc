import { useQuery } from '@tanstack/react-query';
import { hazardsList, type HazardView, type InboxItemView, tasksList } from '../../api';
import { answerOf } from '../../transport/client';
import { useMe } from '../sign-in';

const ENTERPRISE_ROLES: readonly string[] = ['enterpriseHead', 'enterpriseSafetyManager'];

/** An enterprise rarely has more hazards on its hands than this; the ledger lists the rest. */
const ROWS = 200;

/** The enterprise the signed-in person acts for; nobody else has this page. */
export function useOwnEnterprise(): string | undefined {
  return useMe().posts.find(({ role }) => ENTERPRISE_ROLES.includes(role))?.unitName;
}

export const useOwnHazards = () =>
  useQuery({
    queryKey: ['tasks', 'ownHazards'],
    queryFn: async ({ signal }) => {
      const page = await answerOf(hazardsList({ query: { limit: ROWS, sort: 'due' }, signal }));
      return page.items;
    },
  });

export const useOwnTasks = () =>
  useQuery({
    queryKey: ['tasks', 'ownTasks'],
    queryFn: ({ signal }) => answerOf(tasksList({ query: { view: 'todo', limit: 100 }, signal })),
  });

/** Hazards by what the enterprise has to do about them. */
export interface Parted {
  /** Something is to be done by the enterprise itself. */
  readonly todo: readonly HazardView[];
  /** Under way in other hands. */
  readonly waiting: readonly HazardView[];
  readonly ended: readonly HazardView[];
}

/** Earliest deadline first; a hazard without one waits for somebody to set it. */
export function parted(rows: readonly HazardView[], tasks: readonly Pick<InboxItemView, 'caseId'>[]): Parted {
  const mine = new Set(tasks.map(({ caseId }) => caseId));
  const isMine = ({ caseId }: HazardView): boolean => mine.has(caseId);
  const open = rows.filter((row) => row.open).toSorted(byDue);
  return {
    todo: open.filter(isMine),
    waiting: open.filter((row) => !isMine(row)),
    ended: rows.filter((row) => !row.open),
  };
}

const LATEST = '9999-12-31';
const byDue = (a: HazardView, b: HazardView): number => (a.dueOn ?? LATEST).localeCompare(b.dueOn ?? LATEST);

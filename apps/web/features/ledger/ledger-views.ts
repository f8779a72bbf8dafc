import { changed, type LedgerQuery, searchOf } from './ledger-query';

/** Ready-made views of the ledger by state; one may narrow them further. */
export const VIEWS = ['all', 'open', 'overdue', 'dueToday', 'major', 'review', 'closed', 'history'] as const;
type ViewName = (typeof VIEWS)[number];

/** What a view speaks of; choosing another view sets all of these anew and leaves every other condition. */
const SPOKEN_OF = ['open', 'overdue', 'history', 'level', 'stage', 'outcome', 'dueFrom', 'dueTo'] as const;
const NOTHING = Object.fromEntries(SPOKEN_OF.map((name) => [name, undefined]));

const MAJOR = ['major', 'listed'];

/** Conditions of a view on a day (`YYYY-MM-DD`); those of the wall's figures read the same. */
function conditions(view: ViewName, today: string): LedgerQuery {
  switch (view) {
    case 'all':
      return {};
    case 'open':
      return { open: 'true' };
    case 'overdue':
      return { overdue: 'true' };
    case 'dueToday':
      return { open: 'true', stage: ['rectifying'], dueFrom: today, dueTo: today };
    case 'major':
      return { open: 'true', level: MAJOR };
    case 'review':
      return { stage: ['claimed', 'reviewing'] };
    case 'closed':
      return { outcome: ['closed'], history: 'false' };
    case 'history':
      return { history: 'true' };
  }
}

export const withView = (query: LedgerQuery, view: ViewName, today: string): LedgerQuery =>
  changed(query, { ...NOTHING, ...conditions(view, today) });

/** The view a query shows; none when it asks for a state of its own. */
export function viewOf(query: LedgerQuery, today: string): ViewName | undefined {
  const text = searchOf(query).toString();
  return VIEWS.find((view) => searchOf(withView(query, view, today)).toString() === text);
}

import { HAZARD_NODES, type HazardNode, type Level, LEVELS } from '#domain/hazard';
import type { TasksCountsData, TasksListData } from '../../api';

export const VIEWS = ['todo', 'overdue', 'today', 'soon', 'mine', 'done', 'cc', 'substitute'] as const;
export type View = (typeof VIEWS)[number];

/** What an inbox shows; all of it stands in the address, so that a view can be kept and passed on. */
export interface InboxState {
  readonly view: View;
  readonly node?: HazardNode;
  readonly level?: Level;
  readonly text?: string;
  /** The item whose details are open. */
  readonly item?: string;
}

type Query = NonNullable<TasksListData['query']>;

/** A view is one of the server's lists, here and there of those alone that are due by a time. */
const LISTS: Readonly<Record<View, Pick<Query, 'view' | 'due'>>> = {
  todo: { view: 'todo' },
  overdue: { view: 'todo', due: 'overdue' },
  today: { view: 'todo', due: 'today' },
  soon: { view: 'todo', due: 'soon' },
  mine: { view: 'mine' },
  done: { view: 'done' },
  cc: { view: 'cc' },
  substitute: { view: 'substitute' },
};

const isView = (text: string | null): text is View => VIEWS.some((view) => view === text);
const isNode = (text: string | null): text is HazardNode =>
  text !== null && Object.hasOwn(HAZARD_NODES, text);
const isLevel = (text: string | null): text is Level => LEVELS.some((level) => level === text);

/** Reads a view from the address; what it does not know it leaves out. */
export function stateOf(search: URLSearchParams): InboxState {
  const [view, node, level] = [search.get('view'), search.get('node'), search.get('level')];
  const [text, item] = [search.get('text') ?? '', search.get('item') ?? ''];
  return {
    view: isView(view) ? view : 'todo',
    ...(isNode(node) ? { node } : {}),
    ...(isLevel(level) ? { level } : {}),
    ...(text === '' ? {} : { text }),
    ...(item === '' ? {} : { item }),
  };
}

/** The address of a view. */
export function searchOf(state: InboxState): URLSearchParams {
  const entries = Object.entries(state).filter(([name, value]) => !(name === 'view' && value === 'todo'));
  return new URLSearchParams(entries);
}

export const isFiltered = ({ node, level, text }: InboxState): boolean =>
  [node, level, text].some((one) => one !== undefined);

/** What narrows the view; the counts of all views take the same. */
export const narrowingOf = ({ node, level, text }: InboxState): NonNullable<TasksCountsData['query']> => ({
  ...(node ? { node } : {}),
  ...(level ? { level } : {}),
  ...(text === undefined ? {} : { text }),
});

/** What is asked of the server for a view. */
export const queryOf = (state: InboxState): Query => ({ ...LISTS[state.view], ...narrowingOf(state) });

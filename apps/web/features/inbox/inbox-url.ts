import { addDays } from '#domain/deadline';
import { HAZARD_NODES, type HazardNode, type Level, LEVELS } from '#domain/hazard';
import type { InboxItemView, TasksListData } from '../../api';

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

/** A view is one of the server's lists, here and there without what is not due yet. */
const LISTS: Readonly<
  Record<View, { readonly view: NonNullable<Query['view']>; readonly overdue?: 'true' }>
> = {
  todo: { view: 'todo' },
  overdue: { view: 'todo', overdue: 'true' },
  today: { view: 'todo' },
  soon: { view: 'todo' },
  mine: { view: 'mine' },
  done: { view: 'done' },
  cc: { view: 'cc' },
  substitute: { view: 'substitute' },
};

/** Days ahead that a view shows: 「今日到期」 none, 「三日内」 three. */
const AHEAD: Partial<Readonly<Record<View, number>>> = { today: 0, soon: 3 };

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

/** What is asked of the server for a view. */
export const queryOf = ({ view, node, level, text }: InboxState): Query => ({
  ...LISTS[view],
  ...(node ? { node } : {}),
  ...(level ? { level } : {}),
  ...(text === undefined ? {} : { text }),
});

/** The last due day a view shows, if it has one. */
export function lastDayOf({ view }: InboxState, today: string): string | undefined {
  const ahead = AHEAD[view];
  return ahead === undefined ? undefined : addDays(today, ahead);
}

/** Items of the view among those read. Lists are in order of their deadline, so what is due sooner comes first. */
export function shown(
  items: readonly InboxItemView[],
  state: InboxState,
  today: string,
): readonly InboxItemView[] {
  const last = lastDayOf(state, today);
  if (last === undefined) return items;
  return items.filter(({ dueDay }) => dueDay !== undefined && dueDay >= today && dueDay <= last);
}

/** Whether a page that comes later may hold an item of the view. */
export function mayHoldMore(items: readonly InboxItemView[], state: InboxState, today: string): boolean {
  const last = lastDayOf(state, today);
  const dueDay = items.at(-1)?.dueDay;
  return last === undefined || dueDay === undefined || dueDay <= last;
}

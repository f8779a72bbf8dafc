import type { ActWords, NodeWords } from '../case/process-words';
import { HANDLING_TITLES, isHandlingAct } from '../task/handling';
import { wordsOf } from './catalogue';

const RETURN_TITLE = '退回';
const MOTION_NODE = 'case';

type Table<T> = Readonly<Record<string, T>>;

/** Own members only: a name may come from outside and be called like a member of every object. */
const named = <T>(table: Table<T> | undefined, name: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * The row of a task's node; a qualifier after the dot tells seats of one node apart.
 * @public a door of the catalogue
 */
export const nodeWords = (process: string, node: string): NodeWords | undefined =>
  named(wordsOf(process)?.nodes, node.split('.')[0] ?? node);

export const processTitle = (process: string): string => wordsOf(process)?.title ?? process;

export const nodeTitle = (process: string, node: string): string => nodeWords(process, node)?.title ?? node;

export const stageTitle = (process: string, stage: string): string =>
  named(wordsOf(process)?.stages, stage) ?? stage;

export const overlayTitle = (process: string, overlay: string): string =>
  named(wordsOf(process)?.overlays, overlay) ?? overlay;

/** Words for a level; none where the process has no levels or the case has none yet. */
export const levelTitle = (process: string, level: string | null): string | undefined =>
  level === null ? undefined : named(wordsOf(process)?.levels, level);

/** What a process says of an outcome of its node, or of a motion at `case`, beyond the title; none for short words. */
export function actWords(process: string, node: string, act: string): ActWords | undefined {
  const words = wordOf(process, node, act);
  return typeof words === 'object' ? words : undefined;
}

function wordOf(process: string, node: string | undefined, act: string): string | ActWords | undefined {
  const outcomes =
    node === undefined || node === MOTION_NODE ? undefined : nodeWords(process, node)?.outcomes;
  return named(outcomes, act) ?? named(wordsOf(process)?.motions, act);
}

/** Words for an act as it is offered or was performed: an outcome of its node, a handling act, or a motion. */
export function actTitle(process: string, node: string | null | undefined, act: string): string {
  const words = wordOf(process, node ?? undefined, act);
  if (words !== undefined) return typeof words === 'string' ? words : words.title;
  if (isHandlingAct(act)) return HANDLING_TITLES[act];
  return act === 'return' ? RETURN_TITLE : act;
}

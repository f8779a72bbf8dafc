import type { Hands } from '#domain/authority';
import type { TaskState, TaskStatus } from '#domain/task';
import type { TaskDetail, TimelineEvent } from '#persistence';

/** A task as the rules know it, from its row: so that the page asks the very rules the workflow will ask. */
export const taskStateOf = (task: TaskDetail): TaskState => ({
  id: task.taskId,
  node: task.node,
  round: task.round,
  wanted: task.wanted,
  seat: task.seat,
  // Written from `TaskState.status`.
  status: task.status as TaskStatus,
  outcomes: task.outcomes,
  notBy: task.notBy,
  nonDelegable: task.nonDelegable,
  returnTo: task.returnTo,
  hops: task.hops,
  signers: task.signers,
  openedAt: task.openedAt,
  ...(task.holder ? { holder: task.holder } : {}),
  ...(task.delegation ? { delegation: task.delegation } : {}),
  ...(task.held ? { held: task.held } : {}),
  ...(task.urgedAt ? { urgedAt: task.urgedAt } : {}),
});

/** What a line of the timeline says about whose hands were in what. */
type HandsLine = Pick<TimelineEvent, 'kind' | 'name' | 'node' | 'personId' | 'onBehalfOfPersonId' | 'via'>;

/** Acts by which a person's hands get into a node or motion: a decision, a signature, a motion. */
function tagOf({ kind, name, node }: HandsLine): string | undefined {
  if (kind === 'motion') return name ?? undefined;
  const isSignature = kind === 'handled' && name === 'sign';
  return kind === 'decided' || isSignature ? (node ?? '').split('.')[0] : undefined;
}

/** Who did what in the case so far, read from its timeline; the finders are named by its head. */
export function handsOf(events: readonly HandsLine[], finders: readonly string[]): Hands {
  const hands: Record<string, string[]> = { finder: [...finders] };
  for (const event of events) {
    const tag = tagOf(event);
    if (tag === undefined || tag === '' || event.via === 'system') continue;
    const persons = [event.personId, event.onBehalfOfPersonId].filter((id): id is string => id !== null);
    hands[tag] = [...new Set([...(hands[tag] ?? []), ...persons])];
  }
  return hands;
}

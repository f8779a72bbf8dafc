import type { Actor } from '#domain/authority';
import type { Refusal } from '#domain/case';
import { hasPolicy, listOf, type PolicySnapshot } from '#domain/policy';
import type { TaskDetail } from '#persistence';
import { actorFor } from '../../http/acting';
import type { Identity } from '../../http/request';
import { personsOf } from './task-access';

const NON_DELEGABLE = 'substitution.nonDelegable';

/** Policy names acts by the key of their term (`closeout.approve`); the node itself may say so too. */
function mayNotBeDelegated(task: TaskDetail, policy: PolicySnapshot | undefined): boolean {
  const named = policy && hasPolicy(policy, NON_DELEGABLE) ? listOf(policy, NON_DELEGABLE) : [];
  return task.nonDelegable || (task.clock !== null && named.includes(task.clock.term));
}

/** In which post a person acts on a task, or why in none. */
export const actorOn = (
  task: TaskDetail,
  act: string,
  identity: Identity,
  policy: PolicySnapshot | undefined,
): Actor | Refusal =>
  actorFor(identity, {
    act,
    node: task.node,
    seats: [task.seat],
    persons: personsOf(task),
    nonDelegable: mayNotBeDelegated(task, policy),
  });

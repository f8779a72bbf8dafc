import {
  type Actor,
  type Assignee,
  type Hands,
  personsBehind,
  sameSeat,
  separationBreach,
} from '../authority';
import type { Instant } from '../case/json';
import { type Refusal, refuse } from '../case/refusal';
import type { HeldDecision, TaskState } from './task';

/** What the rules of handling need to know beside the task; limits come from policy. */
export interface TaskContext {
  readonly now: Instant;
  readonly hands: Hands;
  readonly rules: TaskRules;
}

/** Policy values of task handling: `task.maxHops`, `urge.minInterval` (hours). */
export interface TaskRules {
  readonly maxHops: number;
  readonly urgeIntervalHours: number;
}

/** The task after an act; `counts` is the decision that has become effective with it. */
export interface TaskChange {
  readonly refused: false;
  readonly task: TaskState;
  readonly counts?: HeldDecision;
}

export type TaskVerdict = Refusal | TaskChange;

export const changed = (task: TaskState, counts?: HeldDecision): TaskChange => ({
  refused: false,
  task,
  ...(counts ? { counts } : {}),
});

const actsFor = (actor: Actor, person: Assignee): boolean => personsBehind(actor).includes(person.personId);

export const isHolder = (task: TaskState, actor: Actor): boolean =>
  task.holder !== undefined && actsFor(actor, task.holder);

/** The one resolver of separation of duties for acts on a task. */
export function separation(task: TaskState, actor: Actor, ctx: TaskContext): Refusal | undefined {
  if (actor.onBehalfOf && task.nonDelegable) {
    return refuse('NON_DELEGABLE', undefined, [{ personId: actor.onBehalfOf.personId }]);
  }
  const breach = separationBreach(actor, task.notBy, ctx.hands);
  return breach
    ? refuse('SEPARATION_OF_DUTIES', `已办理环节：${breach.tag}`, [{ seat: task.seat }])
    : undefined;
}

/** Whether a person could hold or sign this task; used for targets of transfer, delegation and added signers. */
export function targetRefusal(task: TaskState, target: Assignee, ctx: TaskContext): Refusal | undefined {
  const breach = separationBreach({ ...target, via: 'direct' }, task.notBy, ctx.hands);
  return breach
    ? refuse('TARGET_NOT_ELIGIBLE', `所选人员已办理过相关环节（${breach.tag}），职责须分离`)
    : undefined;
}

/** Whether the actor may work on the task now: seat or holder, open, not waiting for advice, duties separated. */
export function workRefusal(task: TaskState, actor: Actor, ctx: TaskContext): Refusal | undefined {
  if (task.status === 'completed' || task.status === 'obsolete') return refuse('TASK_NOT_OPEN');
  if (task.status === 'suspended') return refuse('TASK_SUSPENDED');
  if (!isHolder(task, actor)) {
    if (!sameSeat(actor, task.seat)) return refuse('NOT_IN_SEAT', undefined, [{ seat: task.seat }]);
    if (task.holder) {
      return refuse('TASK_HELD_BY_OTHER', undefined, [{ personId: task.holder.personId }]);
    }
  }
  if (task.delegation) {
    return refuse('TASK_DELEGATED', undefined, [{ personId: task.delegation.to.personId }]);
  }
  return separation(task, actor, ctx);
}

const spoken = (task: TaskState, mode: 'before' | 'with'): boolean =>
  task.signers.every((signer) => signer.mode !== mode || signer.verdict !== undefined);

/** Names the signers a decision waits for. */
const waitingFor = (task: TaskState): { personId: string }[] =>
  task.signers.filter((signer) => !signer.verdict).map((signer) => ({ personId: signer.assignee.personId }));

export const completed = (task: TaskState, decision: HeldDecision): TaskChange => {
  const { held: _held, ...rest } = task;
  return changed(
    { ...rest, status: 'completed', outcome: decision.outcome, closedAt: decision.at },
    decision,
  );
};

/**
 * Decides a task. With signers still to speak the decision is held and counts when the last has spoken; `cosigners`
 * are persons the form itself names, e.g. the second reviewer of a review (two persons each authority, R56).
 */
export function decide(
  task: TaskState,
  decision: HeldDecision,
  ctx: TaskContext,
  cosigners: readonly Assignee[] = [],
): TaskVerdict {
  const refusal = workRefusal(task, decision.actor, ctx);
  if (refusal) return refusal;
  if (task.held) return refuse('SIGNERS_PENDING', '您的意见已提交，等待会签', waitingFor(task));
  const known =
    decision.outcome === 'return' ? task.returnTo.length > 0 : task.outcomes.includes(decision.outcome);
  if (!known) return refuse('UNKNOWN_ACT', `可选办理方式：${task.outcomes.join('、')}`);
  if (!spoken(task, 'before')) return refuse('SIGNERS_PENDING', undefined, waitingFor(task));
  for (const target of cosigners) {
    const reason = cosignerRefusal(task, decision.actor, target, ctx);
    if (reason) return reason;
  }
  // A person the form names speaks on this very decision, even if they have spoken on an earlier one.
  const named = new Set(cosigners.map((target) => target.personId));
  const signers = [
    ...task.signers.filter((signer) => !named.has(signer.assignee.personId)),
    ...cosigners.map((assignee) => ({
      assignee,
      mode: 'with' as const,
      addedBy: decision.actor.personId,
      required: true,
    })),
  ];
  const next: TaskState = { ...task, signers };
  if (spoken(next, 'with')) return completed(next, decision);
  return changed({
    ...next,
    status: 'reserved',
    holder: task.holder ?? principal(decision.actor),
    held: decision,
  });
}

function cosignerRefusal(
  task: TaskState,
  actor: Actor,
  target: Assignee,
  ctx: TaskContext,
): Refusal | undefined {
  if (personsBehind(actor).includes(target.personId)) return refuse('TARGET_IS_SELF', '共同办理人须为他人');
  return targetRefusal(task, target, ctx);
}

/** The post's holder an act belongs to: the principal for a substitute, else the person who acts. */
export const principal = (actor: Actor): Assignee => ({
  personId: actor.onBehalfOf?.personId ?? actor.personId,
  postId: actor.postId,
  unitId: actor.unitId,
  role: actor.role,
});

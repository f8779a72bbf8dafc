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
import type { HeldDecision, Signer, TaskState } from './task';

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

/** Whether an act is this person's: their own, or their substitute's in the very post the substitution is for. */
export const actsFor = (actor: Actor, person: Assignee): boolean =>
  actor.personId === person.personId ||
  (actor.onBehalfOf?.personId === person.personId && sameSeat(actor, person));

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

/** Whether the task can be handled at all: neither ended nor suspended. */
export function closedRefusal(task: TaskState): Refusal | undefined {
  if (task.status === 'completed' || task.status === 'obsolete') return refuse('TASK_NOT_OPEN');
  return task.status === 'suspended' ? refuse('TASK_SUSPENDED') : undefined;
}

/** Whether the actor may work on the task now: seat or holder, open, not waiting for advice, duties separated. */
export function workRefusal(task: TaskState, actor: Actor, ctx: TaskContext): Refusal | undefined {
  const closed = closedRefusal(task);
  if (closed) return closed;
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

/** An act that has to wait for the signers of a decision already given. */
export const heldRefusal = (task: TaskState): Refusal | undefined =>
  task.held ? refuse('SIGNERS_PENDING', '意见已提交，等待会签', waitingFor(task)) : undefined;

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
  const refusal =
    workRefusal(task, decision.actor, ctx) ??
    heldRefusal(task) ??
    outcomeRefusal(task, decision) ??
    signatureRefusal(task, decision.actor) ??
    cosignersRefusal(task, decision.actor, cosigners, ctx);
  if (refusal) return refusal;
  const next: TaskState = { ...task, signers: signersOf(task, decision, cosigners) };
  if (spoken(next, 'with')) return completed(next, decision);
  return changed({
    ...next,
    status: 'reserved',
    holder: task.holder ?? principal(decision.actor),
    held: decision,
  });
}

function outcomeRefusal(task: TaskState, { outcome }: HeldDecision): Refusal | undefined {
  const known = outcome === 'return' ? task.returnTo.length > 0 : task.outcomes.includes(outcome);
  return known ? undefined : refuse('UNKNOWN_ACT', `可选办理方式：${task.outcomes.join('、')}`);
}

/** Who was asked to sign before has to have spoken, and nobody decides what they have still to sign themselves. */
function signatureRefusal(task: TaskState, actor: Actor): Refusal | undefined {
  if (!spoken(task, 'before')) return refuse('SIGNERS_PENDING', undefined, waitingFor(task));
  const own = task.signers.find(
    (signer) =>
      !signer.verdict && !signer.required && personsBehind(actor).includes(signer.assignee.personId),
  );
  return own
    ? refuse('SIGNERS_PENDING', '您在会签名单中，请先签署意见', [{ personId: own.assignee.personId }])
    : undefined;
}

function cosignersRefusal(
  task: TaskState,
  actor: Actor,
  cosigners: readonly Assignee[],
  ctx: TaskContext,
): Refusal | undefined {
  const named = new Set<string>();
  for (const target of cosigners) {
    if (personsBehind(actor).includes(target.personId)) return refuse('TARGET_IS_SELF', '共同办理人须为他人');
    if (named.has(target.personId)) return refuse('SIGNER_EXISTS', '共同办理人不得重复');
    named.add(target.personId);
    // Two persons of each authority (R56): somebody of another unit is no second pair of this unit's eyes.
    if (target.unitId !== task.seat.unitId) {
      return refuse('TARGET_NOT_ELIGIBLE', '共同办理人须为承办单位人员', [{ seat: task.seat }]);
    }
    const reason = targetRefusal(task, target, ctx);
    if (reason) return reason;
  }
  return undefined;
}

/**
 * The signers of a decision. Persons its form names speak on this very decision, even if they have spoken before;
 * those an earlier decision named that did not come to count are asked no more.
 */
function signersOf(
  task: TaskState,
  decision: HeldDecision,
  cosigners: readonly Assignee[],
): readonly Signer[] {
  const named = new Set(cosigners.map((target) => target.personId));
  return [
    ...task.signers.filter((signer) => !signer.required && !named.has(signer.assignee.personId)),
    ...cosigners.map((assignee) => ({
      assignee,
      mode: 'with' as const,
      addedBy: decision.actor.personId,
      required: true,
    })),
  ];
}

/** The post's holder an act belongs to: the principal for a substitute, else the person who acts. */
export const principal = (actor: Actor): Assignee => ({
  personId: actor.onBehalfOf?.personId ?? actor.personId,
  postId: actor.postId,
  unitId: actor.unitId,
  role: actor.role,
});

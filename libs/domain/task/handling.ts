import { type Actor, type Assignee, personsBehind, sameSeat } from '../authority';
import { refuse } from '../case/refusal';
import { addSigners, dropSigner, sign } from './signing';
import type { TaskState } from './task';
import {
  actsFor,
  changed,
  closedRefusal,
  heldRefusal,
  isHolder,
  principal,
  separation,
  targetRefusal,
  type TaskContext,
  type TaskVerdict,
  workRefusal,
} from './task.machine';

/** Acts that handle a task without ending it; one pure state machine for every process. */
export type Handling =
  | { readonly act: 'claim' }
  | { readonly act: 'release' }
  | { readonly act: 'transfer'; readonly to: Assignee; readonly reason: string }
  | { readonly act: 'delegate'; readonly to: Assignee; readonly question: string }
  | { readonly act: 'resolve'; readonly opinion: string }
  | { readonly act: 'recall' }
  | {
      readonly act: 'addSigner';
      readonly signers: readonly Assignee[];
      readonly mode: 'before' | 'after' | 'parallel';
    }
  | { readonly act: 'dropSigner'; readonly personId: string }
  | { readonly act: 'sign'; readonly verdict: 'agree' | 'disagree'; readonly opinion?: string }
  | { readonly act: 'cc'; readonly to: readonly Assignee[] }
  | { readonly act: 'urge' };

export type HandlingAct = Handling['act'];

/** Words on the buttons of the handling acts. */
export const HANDLING_TITLES: Readonly<Record<HandlingAct, string>> = {
  claim: '认领',
  release: '退回待办池',
  transfer: '转办',
  delegate: '征求意见',
  resolve: '答复意见',
  recall: '拿回',
  addSigner: '加签',
  dropSigner: '减签',
  sign: '签署意见',
  cc: '抄送',
  urge: '催办',
};

export const HANDLING_ACTS = Object.keys(HANDLING_TITLES) as readonly HandlingAct[];

export const isHandlingAct = (act: string): act is HandlingAct => Object.hasOwn(HANDLING_TITLES, act);

const HOUR_MS = 3_600_000;

/** Applies a handling act to a task or explains why not. Pure: the same facts give the same verdict everywhere. */
export function handle(task: TaskState, handling: Handling, actor: Actor, ctx: TaskContext): TaskVerdict {
  switch (handling.act) {
    case 'claim':
      return claim(task, actor, ctx);
    case 'release':
      return release(task, actor);
    case 'transfer':
      return transfer(task, handling, actor, ctx);
    case 'delegate':
      return delegate(task, handling, actor, ctx);
    case 'resolve':
      return resolve(task, handling, actor, ctx);
    case 'recall':
      return recall(task, actor);
    case 'addSigner':
      return addSigners(task, handling, actor, ctx);
    case 'dropSigner':
      return dropSigner(task, handling.personId, actor, ctx);
    case 'sign':
      return sign(task, handling, actor, ctx);
    case 'cc':
      return cc(task, handling.to, actor, ctx);
    case 'urge':
      return urge(task, ctx);
  }
}

function claim(task: TaskState, actor: Actor, ctx: TaskContext): TaskVerdict {
  const refusal = workRefusal(task, actor, ctx);
  if (refusal) return refusal;
  return changed({ ...task, status: 'reserved', holder: task.holder ?? principal(actor) });
}

function release(task: TaskState, actor: Actor): TaskVerdict {
  if (task.status !== 'reserved' || !isHolder(task, actor)) return refuse('TASK_NOT_HELD');
  // Whoever asked for advice has to be there to receive it or to call the question off.
  if (task.delegation) {
    return refuse('TASK_DELEGATED', undefined, [{ personId: task.delegation.to.personId }]);
  }
  const held = heldRefusal(task);
  if (held) return held;
  const { holder: _holder, ...rest } = task;
  return changed({ ...rest, status: 'ready' });
}

function transfer(
  task: TaskState,
  { to, reason }: { to: Assignee; reason: string },
  actor: Actor,
  ctx: TaskContext,
): TaskVerdict {
  const refusal = workRefusal(task, actor, ctx) ?? heldRefusal(task);
  if (refusal) return refusal;
  if (reason.trim() === '') return refuse('OPINION_REQUIRED', '转办须写明理由');
  if (task.hops >= ctx.rules.maxHops) return refuse('HOPS_EXCEEDED', `转办上限 ${ctx.rules.maxHops} 次`);
  if (personsBehind(actor).includes(to.personId)) return refuse('TARGET_IS_SELF');
  if (!sameSeat(to, task.seat)) {
    return refuse('TARGET_NOT_ELIGIBLE', '转办对象须在承办岗位上', [{ seat: task.seat }]);
  }
  return (
    targetRefusal(task, to, ctx) ?? changed({ ...task, status: 'reserved', holder: to, hops: task.hops + 1 })
  );
}

function delegate(
  task: TaskState,
  { to, question }: { to: Assignee; question: string },
  actor: Actor,
  ctx: TaskContext,
): TaskVerdict {
  const refusal = workRefusal(task, actor, ctx) ?? heldRefusal(task);
  if (refusal) return refusal;
  if (question.trim() === '') return refuse('OPINION_REQUIRED', '请写明征求意见的事项');
  if (personsBehind(actor).includes(to.personId)) return refuse('TARGET_IS_SELF');
  const by = task.holder ?? principal(actor);
  return (
    targetRefusal(task, to, ctx) ??
    changed({ ...task, status: 'reserved', holder: by, delegation: { to, by, question } })
  );
}

/** The helper answers: advice, never the decision; the task returns to whoever asked. */
function resolve(
  task: TaskState,
  { opinion }: { opinion: string },
  actor: Actor,
  ctx: TaskContext,
): TaskVerdict {
  const closed = closedRefusal(task);
  if (closed) return closed;
  if (!task.delegation) return refuse('TASK_NOT_DELEGATED');
  if (!actsFor(actor, task.delegation.to)) {
    return refuse('NOT_ASSIGNED', undefined, [{ personId: task.delegation.to.personId }]);
  }
  if (opinion.trim() === '') return refuse('OPINION_REQUIRED', '请填写答复意见');
  return separation(task, actor, ctx) ?? changed(withoutDelegation(task));
}

/** 拿回: the question that is out for advice, or a decision that waits for signers (e.g. one who is away). */
function recall(task: TaskState, actor: Actor): TaskVerdict {
  const closed = closedRefusal(task);
  if (closed) return closed;
  if (!task.delegation && !task.held) return refuse('TASK_NOT_DELEGATED');
  if (!isHolder(task, actor)) {
    return refuse('NOT_ASSIGNED', undefined, task.holder && [{ personId: task.holder.personId }]);
  }
  if (task.delegation) return changed(withoutDelegation(task));
  const { held: _held, ...rest } = task;
  // Whom the decision itself had named goes with it; who was added to the task stays.
  return changed({ ...rest, signers: rest.signers.filter((signer) => !signer.required) });
}

function withoutDelegation(task: TaskState): TaskState {
  const { delegation: _delegation, ...rest } = task;
  return rest;
}

function cc(task: TaskState, to: readonly Assignee[], actor: Actor, ctx: TaskContext): TaskVerdict {
  const refusal = workRefusal(task, actor, ctx);
  if (refusal) return refusal;
  return to.length === 0 ? refuse('FORM_INVALID', '请选择抄送对象') : changed(task);
}

function urge(task: TaskState, ctx: TaskContext): TaskVerdict {
  const closed = closedRefusal(task);
  if (closed) return closed;
  const interval = ctx.rules.urgeIntervalHours * HOUR_MS;
  if (task.urgedAt && Date.parse(ctx.now) - Date.parse(task.urgedAt) < interval) {
    return refuse('URGED_TOO_SOON', `距上次催办不足 ${ctx.rules.urgeIntervalHours} 小时`);
  }
  return changed({ ...task, urgedAt: ctx.now });
}

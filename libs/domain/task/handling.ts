import { type Actor, type Assignee, personsBehind, sameSeat } from '../authority';
import { type Refusal, refuse } from '../case/refusal';
import type { Signer, TaskState } from './task';
import {
  changed,
  completed,
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

export const HANDLING_ACTS = [
  'claim',
  'release',
  'transfer',
  'delegate',
  'resolve',
  'recall',
  'addSigner',
  'dropSigner',
  'sign',
  'cc',
  'urge',
] as const satisfies readonly HandlingAct[];

export const isHandlingAct = (act: string): act is HandlingAct =>
  (HANDLING_ACTS as readonly string[]).includes(act);

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
      return resolve(task, handling.opinion, actor, ctx);
    case 'recall':
      return recall(task, actor);
    case 'addSigner':
      return addSigners(task, handling, actor, ctx);
    case 'dropSigner':
      return dropSigner(task, handling.personId, actor);
    case 'sign':
      return sign(task, handling, actor, ctx);
    case 'cc':
      return workRefusal(task, actor, ctx) ?? changed(task);
    case 'urge':
      return urge(task, ctx);
  }
}

function claim(task: TaskState, actor: Actor, ctx: TaskContext): TaskVerdict {
  const refusal = workRefusal(task, actor, ctx);
  if (refusal) return refusal;
  return changed({ ...task, status: 'reserved', holder: principal(actor) });
}

function release(task: TaskState, actor: Actor): TaskVerdict {
  if (task.status !== 'reserved' || !isHolder(task, actor)) return refuse('TASK_NOT_HELD');
  if (task.held) return refuse('SIGNERS_PENDING');
  const { holder: _holder, ...rest } = task;
  return changed({ ...rest, status: 'ready' });
}

function transfer(
  task: TaskState,
  { to, reason }: { to: Assignee; reason: string },
  actor: Actor,
  ctx: TaskContext,
): TaskVerdict {
  const refusal = workRefusal(task, actor, ctx);
  if (refusal) return refusal;
  if (task.held) return refuse('SIGNERS_PENDING');
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
  const refusal = workRefusal(task, actor, ctx);
  if (refusal) return refusal;
  if (task.held) return refuse('SIGNERS_PENDING');
  if (question.trim() === '') return refuse('OPINION_REQUIRED', '请写明征求意见的事项');
  if (personsBehind(actor).includes(to.personId)) return refuse('TARGET_IS_SELF');
  const by = principal(actor);
  return (
    targetRefusal(task, to, ctx) ??
    changed({ ...task, status: 'reserved', holder: by, delegation: { to, by, question } })
  );
}

/** The helper answers: advice, never the decision; the task returns to whoever asked. */
function resolve(task: TaskState, opinion: string, actor: Actor, ctx: TaskContext): TaskVerdict {
  if (!task.delegation) return refuse('TASK_NOT_DELEGATED');
  if (!personsBehind(actor).includes(task.delegation.to.personId)) {
    return refuse('NOT_ASSIGNED', undefined, [{ personId: task.delegation.to.personId }]);
  }
  if (opinion.trim() === '') return refuse('OPINION_REQUIRED', '请填写答复意见');
  return separation(task, actor, ctx) ?? changed(withoutDelegation(task));
}

function recall(task: TaskState, actor: Actor): TaskVerdict {
  if (!task.delegation) return refuse('TASK_NOT_DELEGATED');
  if (!isHolder(task, actor)) {
    return refuse('NOT_ASSIGNED', undefined, [{ personId: task.delegation.by.personId }]);
  }
  return changed(withoutDelegation(task));
}

function withoutDelegation(task: TaskState): TaskState {
  const { delegation: _delegation, ...rest } = task;
  return rest;
}

function addSigners(
  task: TaskState,
  { signers, mode }: { signers: readonly Assignee[]; mode: 'before' | 'after' | 'parallel' },
  actor: Actor,
  ctx: TaskContext,
): TaskVerdict {
  const refusal = workRefusal(task, actor, ctx) ?? newSignerRefusal(task, signers, actor, ctx);
  if (refusal) return refusal;
  if (task.held && mode === 'before') return refuse('SIGNERS_PENDING', '意见已提交，不能再前加签');
  // "After" and "parallel" are one rule: all signers have spoken before the decision counts.
  const added = signers.map((assignee): Signer => ({
    assignee,
    mode: mode === 'before' ? 'before' : 'with',
    addedBy: principal(actor).personId,
  }));
  return changed({
    ...task,
    status: 'reserved',
    holder: task.holder ?? principal(actor),
    signers: [...task.signers, ...added],
  });
}

function newSignerRefusal(
  task: TaskState,
  signers: readonly Assignee[],
  actor: Actor,
  ctx: TaskContext,
): Refusal | undefined {
  if (signers.length === 0) return refuse('FORM_INVALID', '请选择加签人员');
  const seen = new Set(task.signers.map((signer) => signer.assignee.personId));
  for (const target of signers) {
    if (personsBehind(actor).includes(target.personId)) return refuse('TARGET_IS_SELF');
    if (seen.has(target.personId)) return refuse('SIGNER_EXISTS');
    seen.add(target.personId);
    const reason = targetRefusal(task, target, ctx);
    if (reason) return reason;
  }
  return undefined;
}

function dropSigner(task: TaskState, personId: string, actor: Actor): TaskVerdict {
  const signer = task.signers.find((one) => one.assignee.personId === personId);
  if (!signer) return refuse('SIGNER_NOT_FOUND');
  if (signer.verdict) return refuse('SIGNER_HAS_SPOKEN');
  if (signer.required) return refuse('SIGNER_REQUIRED');
  if (!personsBehind(actor).includes(signer.addedBy)) {
    return refuse('NOT_ASSIGNED', '仅加签发起人可以减签', [{ personId: signer.addedBy }]);
  }
  const next = { ...task, signers: task.signers.filter((one) => one !== signer) };
  const waits = next.signers.some((one) => !one.verdict);
  return next.held && !waits ? completed(next, next.held) : changed(next);
}

function sign(
  task: TaskState,
  { verdict, opinion }: { verdict: 'agree' | 'disagree'; opinion?: string },
  actor: Actor,
  ctx: TaskContext,
): TaskVerdict {
  if (task.status !== 'reserved') return refuse('TASK_NOT_OPEN');
  const index = task.signers.findIndex(
    (one) => personsBehind(actor).includes(one.assignee.personId) && !one.verdict,
  );
  const signer = task.signers[index];
  if (!signer) {
    return refuse(
      'NOT_ASSIGNED',
      undefined,
      task.signers.filter((one) => !one.verdict).map((one) => ({ personId: one.assignee.personId })),
    );
  }
  if (verdict === 'disagree' && (opinion ?? '').trim() === '') return refuse('OPINION_REQUIRED');
  const refusal = separation(task, actor, ctx);
  if (refusal) return refusal;
  const said: Signer = { ...signer, verdict, at: ctx.now, ...(opinion === undefined ? {} : { opinion }) };
  return afterSigning({ ...task, signers: task.signers.with(index, said) }, verdict);
}

/** A signer who disagrees sends the held decision back to the holder; the last who agrees makes it count. */
function afterSigning(task: TaskState, verdict: 'agree' | 'disagree'): TaskVerdict {
  if (!task.held) return changed(task);
  if (verdict === 'disagree') {
    const { held: _held, ...rest } = task;
    return changed(rest);
  }
  return task.signers.some((one) => !one.verdict) ? changed(task) : completed(task, task.held);
}

function urge(task: TaskState, ctx: TaskContext): TaskVerdict {
  if (task.status !== 'ready' && task.status !== 'reserved') return refuse('TASK_NOT_OPEN');
  const interval = ctx.rules.urgeIntervalHours * HOUR_MS;
  if (task.urgedAt && Date.parse(ctx.now) - Date.parse(task.urgedAt) < interval) {
    return refuse('URGED_TOO_SOON', `距上次催办不足 ${ctx.rules.urgeIntervalHours} 小时`);
  }
  return changed({ ...task, urgedAt: ctx.now });
}

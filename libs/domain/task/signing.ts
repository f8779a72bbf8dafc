import { type Actor, type Assignee, personsBehind } from '../authority';
import { type Refusal, refuse } from '../case/refusal';
import type { Signer, TaskState } from './task';
import {
  actsFor,
  changed,
  closedRefusal,
  completed,
  isHolder,
  principal,
  separation,
  targetRefusal,
  type TaskContext,
  type TaskVerdict,
  workRefusal,
} from './task.machine';

/** 加签: somebody else is asked to sign before the decision, or before it counts. */
export function addSigners(
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

/** 减签: only somebody who has not spoken, by who asked them or by the holder, who would have to wait for them. */
export function dropSigner(task: TaskState, personId: string, actor: Actor, ctx: TaskContext): TaskVerdict {
  const closed = closedRefusal(task);
  if (closed) return closed;
  const signer = task.signers.find((one) => one.assignee.personId === personId);
  if (!signer) return refuse('SIGNER_NOT_FOUND');
  if (signer.verdict) return refuse('SIGNER_HAS_SPOKEN');
  if (signer.required) return refuse('SIGNER_REQUIRED');
  if (!personsBehind(actor).includes(signer.addedBy) && !isHolder(task, actor)) {
    return refuse('NOT_ASSIGNED', '仅加签发起人或承办人可以减签', [{ personId: signer.addedBy }]);
  }
  return counted({ ...task, signers: task.signers.filter((one) => one !== signer) }, ctx);
}

/** A signer speaks; disagreeing needs a reason and sends a held decision back to the holder. */
export function sign(
  task: TaskState,
  { verdict, opinion }: { verdict: 'agree' | 'disagree'; opinion?: string },
  actor: Actor,
  ctx: TaskContext,
): TaskVerdict {
  const closed = closedRefusal(task);
  if (closed) return closed;
  const index = task.signers.findIndex((one) => !one.verdict && signsFor(actor, one));
  const signer = task.signers[index];
  if (!signer) {
    const waiting = task.signers.filter((one) => !one.verdict);
    return refuse(
      'NOT_ASSIGNED',
      undefined,
      waiting.map((one) => ({ personId: one.assignee.personId })),
    );
  }
  if (verdict === 'disagree' && (opinion ?? '').trim() === '') return refuse('OPINION_REQUIRED');
  const refusal = separation(task, actor, ctx) ?? secondVoice(task, signer, actor);
  if (refusal) return refusal;
  const said: Signer = {
    ...signer,
    verdict,
    at: ctx.now,
    by: actor,
    ...(opinion === undefined ? {} : { opinion }),
  };
  const next = { ...task, signers: task.signers.with(index, said) };
  return verdict === 'disagree' ? fallen(next) : counted(next, ctx);
}

/** A signature belongs to the person asked; a substitute gives the principal's, never their own in its stead. */
const signsFor = (actor: Actor, { assignee }: Signer): boolean =>
  principal(actor).personId === assignee.personId && actsFor(actor, assignee);

/**
 * One person has one voice on a decision (R56: two persons): who decided does not sign it for somebody else, and
 * nobody stands in for a required co-signer who signs, or has signed, on the same list.
 */
function secondVoice(task: TaskState, signer: Signer, actor: Actor): Refusal | undefined {
  const persons = personsBehind(actor);
  const decided = task.held ? personsBehind(task.held.actor) : [];
  const others = task.signers.filter((one) => one !== signer && one.required);
  const taken = new Set([
    ...decided,
    ...(signer.required
      ? others.flatMap((one) => [one.assignee.personId, ...(one.by ? [one.by.personId] : [])])
      : []),
  ]);
  return persons.some((person) => taken.has(person))
    ? refuse('SEPARATION_OF_DUTIES', '同一人不得兼作决定人与会签人，也不得代多人会签', [
        { personId: signer.assignee.personId },
      ])
    : undefined;
}

/** A signer who disagrees sends the held decision back to the holder. */
function fallen(task: TaskState): TaskVerdict {
  const { held: _held, ...rest } = task;
  return changed(rest);
}

/** The held decision counts, from now, as soon as nobody is left who has to speak. */
function counted(task: TaskState, ctx: TaskContext): TaskVerdict {
  if (!task.held || task.signers.some((one) => !one.verdict)) return changed(task);
  const { task: done, counts } = completed(task, task.held);
  return changed({ ...done, closedAt: ctx.now }, counts);
}

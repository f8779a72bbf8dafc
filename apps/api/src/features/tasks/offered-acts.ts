import type { Actor, Assignee } from '#domain/authority';
import { isRefusal, type Refusal, REFUSALS, refuse } from '#domain/case';
import {
  handle,
  type Handling,
  heldRefusal,
  isHolder,
  type TaskContext,
  type TaskState,
  workRefusal,
} from '#domain/task';

/** An act a person may choose on a task's page, or why it is closed to them now. */
export interface OfferedAct {
  readonly act: string;
  readonly closed?: string;
}

/** Stands where the person has yet to write. */
const TO_BE_WRITTEN = '…';

const reason = ({ detail, code }: Refusal): string => detail ?? REFUSALS[code].title;

const offered = (act: string, verdict: object | undefined): OfferedAct =>
  isRefusal(verdict) ? { act, closed: reason(verdict) } : { act };

/**
 * Every act the task has, each asked of the rules that will decide it. A closed act stays in sight with its reason;
 * acts that have no object (答复 without a question) are left out.
 * @param others persons the task could be handed to
 */
export function offeredActs(
  task: TaskState,
  actor: Actor,
  ctx: TaskContext,
  others: readonly Assignee[],
): readonly OfferedAct[] {
  const work = workRefusal(task, actor, ctx);
  const decision = work ?? heldRefusal(task);
  const outcomes = [...task.outcomes, ...(task.returnTo.length > 0 ? ['return'] : [])];
  return [
    ...outcomes.map((act) => offered(act, decision)),
    ...answers(task, actor, ctx),
    ...handlings(task, actor, ctx, others),
    offered('addSigner', work),
    ...dropping(task, actor),
    offered('cc', work),
    offered('urge', handle(task, { act: 'urge' }, actor, ctx)),
  ];
}

/** What is owed by one person: an answer, a signature. Offered to that person alone. */
function answers(task: TaskState, actor: Actor, ctx: TaskContext): readonly OfferedAct[] {
  const owed: readonly Handling[] = [
    { act: 'resolve', opinion: TO_BE_WRITTEN },
    { act: 'recall' },
    { act: 'sign', verdict: 'agree' },
  ];
  return owed
    .filter((handling) => !isRefusal(handle(task, handling, actor, ctx)))
    .map(({ act }) => ({ act }));
}

function handlings(
  task: TaskState,
  actor: Actor,
  ctx: TaskContext,
  others: readonly Assignee[],
): readonly OfferedAct[] {
  const [to] = others;
  const nobody = refuse('TARGET_NOT_ELIGIBLE', '没有可以转办的人员');
  const transfer = to ? handle(task, { act: 'transfer', to, reason: TO_BE_WRITTEN }, actor, ctx) : nobody;
  return [
    ...(task.status === 'ready' ? [offered('claim', handle(task, { act: 'claim' }, actor, ctx))] : []),
    ...(isHolder(task, actor) ? [offered('release', handle(task, { act: 'release' }, actor, ctx))] : []),
    offered('transfer', workRefusal(task, actor, ctx) ?? transfer),
    offered('delegate', workRefusal(task, actor, ctx) ?? heldRefusal(task)),
  ];
}

function dropping(task: TaskState, actor: Actor): readonly OfferedAct[] {
  const waiting = task.signers.filter((signer) => !signer.verdict && !signer.required);
  const may = isHolder(task, actor) || waiting.some(({ addedBy }) => addedBy === actor.personId);
  return waiting.length > 0 && may ? [{ act: 'dropSigner' }] : [];
}

import { ApplicationFailure } from '@temporalio/workflow';
import { type Assignee, personsBehind } from '#domain/authority';
import { type ActReceipt, isRefusal, type JsonObject, type Refusal, REFUSALS, refuse } from '#domain/case';
import {
  decide,
  handle,
  type Handling,
  type HandlingAct,
  isHandlingAct,
  type HeldDecision,
  type TaskState,
  type TaskVerdict,
} from '#domain/task';
import { type ActCommand, REFUSAL_TYPE } from '#contracts';
import { type CaseFile, now } from './case-file';
import type { Desk } from './desk';
import type { Motions } from './motions';
import { receiptOf } from './recorder';

/** Acts that do not show that the next person has begun to work. */
const SILENT_ACTS: readonly HandlingAct[] = ['urge', 'cc'];

/** The one door: every act of a person is checked by pure rules and, once accepted, recorded before the reply. */
export class Door<F extends JsonObject> {
  constructor(
    private readonly file: CaseFile<F>,
    private readonly desk: Desk<F>,
    private readonly motions: Motions<F>,
  ) {}

  /** The validator of the Update: synchronous, changes nothing, throws what the API can explain. */
  validate(command: ActCommand): void {
    const verdict = this.judge(command);
    if (isRefusal(verdict)) throw failureOf(verdict);
  }

  /** The handler of the Update: the reply comes when the act and the tasks it opens can be read by SQL. */
  async act(command: ActCommand): Promise<ActReceipt> {
    const verdict = this.judge(command);
    // Between the validator and the handler of one Update nothing else runs; a refusal here is still an answer.
    if (isRefusal(verdict)) throw failureOf(verdict);
    const held =
      verdict === 'motion' ? this.move(command) : this.apply(command, verdict.task, verdict.counts);
    return receiptOf(await this.file.recorder.written(), command.act, held);
  }

  private judge(command: ActCommand): TaskVerdict | 'motion' {
    if (this.file.ending) return refuse('CASE_ENDED');
    if (command.on === 'case') return this.motions.refusal(command) ?? 'motion';
    const task = this.file.tasks.get(command.on);
    if (!task) return refuse('TASK_NOT_FOUND');
    if (isHandlingAct(command.act)) {
      const handling = handlingOf(command, command.act);
      return isRefusal(handling) ? handling : this.handled(command, task, handling);
    }
    const decision = decisionOf(command);
    const verdict = decide(task, decision, this.file.context, command.cosigners);
    if (isRefusal(verdict)) return verdict;
    return this.desk.guardOf(task.id, decision, command.cosigners ?? []) ?? verdict;
  }

  /** A held decision meets its guard again when it comes to count: the facts may have moved while it waited. */
  private handled(command: ActCommand, task: TaskState, handling: Handling): TaskVerdict {
    const verdict = handle(task, handling, command.actor, this.file.context);
    if (isRefusal(verdict) || !verdict.counts) return verdict;
    const named = verdict.task.signers.filter((signer) => signer.required);
    const cosigners = named.map((signer) => signer.assignee);
    return this.desk.guardOf(task.id, verdict.counts, cosigners) ?? verdict;
  }

  private move(command: ActCommand): boolean {
    this.motions.start(command);
    return false;
  }

  /** Stores the task's new state; a decision that counts is told to the procedure. Returns whether it is held. */
  private apply(command: ActCommand, task: TaskState, counts: HeldDecision | undefined): boolean {
    const handling = isHandlingAct(command.act);
    if (!handling || !SILENT_ACTS.includes(command.act)) this.file.handledCount += 1;
    if (command.act === 'sign') this.desk.signed(task.id, command.actor);
    const held = task.held !== undefined && !handling;
    const kind = handling ? 'handled' : held ? 'held' : 'decided';
    this.file.put(
      task,
      {
        kind,
        at: now(),
        name: command.act,
        actor: command.actor,
        form: command.form,
        evidence: command.evidence,
        key: command.key,
        ...(command.opinion === undefined ? {} : { opinion: command.opinion }),
      },
      { command: { key: command.key, personId: command.actor.personId, bodyHash: command.bodyHash } },
    );
    if (counts) this.count(task, counts, handling);
    return held;
  }

  private count(task: TaskState, counts: HeldDecision, bySigner: boolean): void {
    if (bySigner) {
      // The signer's own act is the event; that the held decision now counts is a second one, of its author.
      const { outcome, form, actor, evidence, key } = counts;
      this.file.put(task, { kind: 'decided', at: now(), name: outcome, actor, form, evidence, key });
    }
    this.file.lastDeciders = personsBehind(counts.actor);
    this.file.listeners.get(task.id)?.counted(counts);
  }
}

const failureOf = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(refusal.detail ?? REFUSALS[refusal.code].title, REFUSAL_TYPE, refusal);

const decisionOf = (command: ActCommand): HeldDecision => ({
  outcome: command.act,
  form: command.form,
  evidence: command.evidence,
  actor: command.actor,
  at: now(),
  key: command.key,
  ...(command.opinion === undefined ? {} : { opinion: command.opinion }),
});

/** The form of a handling act as the API sends it; persons in it are resolved assignees. */
interface HandlingForm {
  readonly to?: Assignee | readonly Assignee[];
  readonly signers?: readonly Assignee[];
  readonly mode?: 'before' | 'after' | 'parallel';
  readonly personId?: string;
  readonly verdict?: 'agree' | 'disagree';
}

function handlingOf(command: ActCommand, act: HandlingAct): Handling | Refusal {
  const form = (command.form ?? {}) as HandlingForm;
  const opinion = command.opinion ?? '';
  const one = Array.isArray(form.to) ? undefined : (form.to as Assignee | undefined);
  switch (act) {
    case 'transfer':
      return one ? { act, to: one, reason: opinion } : refuse('FORM_INVALID', '请选择转办对象');
    case 'delegate':
      return one ? { act, to: one, question: opinion } : refuse('FORM_INVALID', '请选择征求意见的对象');
    case 'addSigner':
      return { act, signers: form.signers ?? [], mode: form.mode ?? 'parallel' };
    case 'dropSigner':
      return form.personId ? { act, personId: form.personId } : refuse('FORM_INVALID', '请选择减签人员');
    case 'sign':
      return form.verdict
        ? { act, verdict: form.verdict, opinion }
        : refuse('FORM_INVALID', '请选择同意或不同意');
    case 'cc':
      return { act, to: Array.isArray(form.to) ? (form.to as readonly Assignee[]) : [] };
    case 'resolve':
      return { act, opinion };
    case 'claim':
    case 'release':
    case 'recall':
    case 'urge':
      return { act };
  }
}

import type { Actor, Assignee } from '#domain/authority';
import { type JsonObject, type Refusal, refuse } from '#domain/case';
import {
  type Ballot,
  type ClockSpec,
  type HeldDecision,
  isHandlingAct,
  isOpen,
  type Signer,
  tally,
  taskId,
  type TaskState,
  voteRuleOf,
} from '#domain/task';
import { type CaseFile, now } from './case-file';
import { Jump, Pending } from './pending';
import type { AskSpec, Decision, Outcomes, VoteOutcomes } from './spec';

/** How a running route bounds a task: what it may be returned to, and how a jump reaches whoever awaits. */
export interface Bounds {
  readonly returnTo: readonly string[];
  readonly opened: (taskId: string, leave: (jump: Jump) => void) => void;
}

type Guard = (decision: HeldDecision, cosigners: readonly Assignee[]) => Refusal | undefined;

/** Opens tasks and turns what people decide on them into answers for the procedure. */
export class Desk<F extends JsonObject> {
  private bounds: Bounds | undefined;
  private readonly tags = new Map<string, string>();
  private readonly guards = new Map<string, Guard>();

  constructor(private readonly file: CaseFile<F>) {}

  /** Tasks opened while `run` has not settled belong to these bounds. */
  within(bounds: Bounds | undefined): void {
    this.bounds = bounds;
  }

  ask<O extends Outcomes>(spec: AskSpec<O>): Pending<O> {
    const task = this.newTask(spec);
    const pending = new Pending<O>(task.id, {
      open: () => isOpen(this.file.tasks.get(task.id) as TaskState),
      resolving: () => this.file.resolving.has(task.id),
      mark: (name) => this.file.tasks.get(task.id)?.resolved?.marks[name],
      withdraw: (why) => this.file.withdraw(task.id, why),
      postpone: ({ dueOn, document }) => this.extend(task.id, dueOn, document),
    });
    this.listen(spec, task, pending);
    this.file.put(task, { kind: 'opened', at: now(), name: task.node }, { resolves: true });
    if (!spec.beside) this.bounds?.opened(task.id, (jump) => pending.left(jump));
    return pending;
  }

  /** 会签: all must decide. The rest is withdrawn as soon as `stops` says that one answer settles the matter. */
  async askAll<O extends Outcomes>(
    specs: readonly AskSpec<O>[],
    stops: (decision: Decision<O>) => boolean = () => false,
  ): Promise<readonly Decision<O>[]> {
    const pendings = specs.map((spec) => this.ask(spec));
    const given: Decision<O>[] = [];
    await new Promise<void>((resolve, reject) => {
      for (const pending of pendings) {
        pending.then((decision) => {
          given.push(decision);
          // Every decision is shown to `stops`, the last one too: a ballot counts it.
          const settled = stops(decision);
          if (settled || given.length === pendings.length) resolve();
        }, reject);
      }
    });
    for (const pending of pendings) pending.withdraw('settled');
    return given;
  }

  /** 或签: the first who decides settles it; the others are withdrawn. */
  async askAny<O extends Outcomes>(specs: readonly AskSpec<O>[]): Promise<Decision<O>> {
    const [first] = await this.askAll(specs, () => true);
    return first as Decision<O>;
  }

  /** 票签: decided when the ballots so far settle it under the policy's rule; ballots still open are then withdrawn. */
  async vote(specs: readonly AskSpec<VoteOutcomes>[], ruleKey: string): Promise<'passed' | 'rejected'> {
    const rule = voteRuleOf(this.file.input.policy, ruleKey);
    const voters = specs.map((spec) => spec.seat.role);
    const ballots: Ballot[] = [];
    await this.askAll(specs, ({ actor, outcome }) => {
      ballots.push({ role: actor.role, vote: outcome });
      return tally(ballots, voters, rule) !== 'open';
    });
    return tally(ballots, voters, rule) === 'passed' ? 'passed' : 'rejected';
  }

  /** The guard the step declared for a task's outcomes. */
  guardOf(id: string, decision: HeldDecision, cosigners: readonly Assignee[]): Refusal | undefined {
    return decision.outcome === 'return'
      ? returnRefusal(this.file, id, decision)
      : this.guards.get(id)?.(decision, cosigners);
  }

  private newTask<O extends Outcomes>(spec: AskSpec<O>): TaskState {
    const clash = spec.outcomes.find(isHandlingAct);
    // The door tells outcomes and handling acts apart by name alone.
    if (clash !== undefined)
      throw new Error(`node ${spec.node} names an outcome like the handling act ${clash}`);
    const round = this.file.nextRound(spec.node);
    const clock = clockOf(spec);
    return {
      id: taskId(spec.node, round),
      node: spec.node,
      round,
      wanted: spec.seat,
      seat: spec.seat,
      status: 'ready',
      outcomes: spec.outcomes,
      notBy: spec.notBy ?? [],
      nonDelegable: spec.nonDelegable ?? false,
      returnTo: spec.returnable === false || spec.beside ? [] : (this.bounds?.returnTo ?? []),
      hops: 0,
      signers: [],
      openedAt: now(),
      ...(clock ? { clock } : {}),
    };
  }

  private listen<O extends Outcomes>(spec: AskSpec<O>, task: TaskState, pending: Pending<O>): void {
    const [name = spec.node] = spec.node.split('.');
    const tag = spec.tag ?? name;
    const { guard } = spec;
    this.tags.set(task.id, tag);
    if (guard)
      this.guards.set(task.id, (held, cosigners) => guard(held as unknown as Decision<O>, cosigners));
    this.file.listeners.set(task.id, {
      due: () => pending.reachedDue(),
      counted: (held) => {
        this.file.remember(tag, held.actor);
        const jump = jumpOf(held);
        if (jump) pending.left(jump);
        else pending.decided(this.answer<O>(task.id, held));
      },
    });
  }

  /** The decision as the procedure reads it; outcome and form were checked against the node's declaration. */
  private answer<O extends Outcomes>(id: string, held: HeldDecision): Decision<O> {
    const task = this.file.tasks.get(id);
    const signers = (task?.signers ?? []).filter((one) => one.verdict === 'agree').map(speaker);
    return { ...held, node: task?.node ?? id, signers } as unknown as Decision<O>;
  }

  /** Whoever has spoken as a signer has had their hands in this node, whatever they said and whatever comes of it. */
  signed(id: string, actor: Actor): void {
    const tag = this.tags.get(id);
    if (tag !== undefined) this.file.remember(tag, actor);
  }

  private extend(id: string, dueOn: string, document: string): void {
    const task = this.file.tasks.get(id);
    if (!task?.clock || !isOpen(task)) return;
    const extensions = [...(task.clock.extensions ?? []), { dueOn, document, at: now() }];
    const next = { ...task, clock: { ...task.clock, extensions } };
    this.file.put(
      next,
      { kind: 'clock', at: now(), name: 'extended', detail: { dueOn, document } },
      { resolves: true },
    );
  }
}

/** The person who in fact spoke for a signer. */
const speaker = (signer: Signer): string => signer.by?.personId ?? signer.assignee.personId;

function clockOf<O extends Outcomes>(spec: AskSpec<O>): ClockSpec | undefined {
  if (spec.term === undefined) return undefined;
  return {
    term: spec.term,
    startAt: spec.startAt ?? now(),
    ladder: spec.ladder ?? 'ladder.official',
    ...(spec.dueOn === undefined ? {} : { dueOn: spec.dueOn }),
    ...(spec.safety === undefined ? {} : { safety: spec.safety }),
    ...(spec.factor === undefined ? {} : { factor: spec.factor }),
    ...(spec.marks === undefined ? {} : { marks: spec.marks }),
    ...(spec.windows === undefined ? {} : { windows: spec.windows }),
  };
}

/** Form of the outcome `return`: to which node, and whether the nodes between are walked again. */
type ReturnForm = { readonly to: string; readonly mode: 'redoAll' | 'backToMe'; readonly category: string };

const isReturnForm = (form: unknown): form is ReturnForm =>
  typeof form === 'object' &&
  form !== null &&
  typeof (form as Partial<ReturnForm>).to === 'string' &&
  ['redoAll', 'backToMe'].includes((form as Partial<ReturnForm>).mode ?? '');

function jumpOf(held: HeldDecision): Jump | undefined {
  if (held.outcome !== 'return' || !isReturnForm(held.form)) return undefined;
  return new Jump(held.form.to, held.form.mode);
}

/** 退回: only to a node the case has been through, with a reason in words. */
function returnRefusal<F extends JsonObject>(
  file: CaseFile<F>,
  id: string,
  decision: HeldDecision,
): Refusal | undefined {
  const targets = file.tasks.get(id)?.returnTo ?? [];
  if (!isReturnForm(decision.form)) return refuse('FORM_INVALID', '退回须选择环节和退回方式');
  if (!targets.includes(decision.form.to)) {
    return refuse('RETURN_TARGET_ILLEGAL', `可退回环节：${targets.join('、') || '无'}`);
  }
  return (decision.opinion ?? '').trim() === '' ? refuse('OPINION_REQUIRED', '退回须写明理由') : undefined;
}

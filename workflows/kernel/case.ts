import { condition, ParentClosePolicy, startChild } from '@temporalio/workflow';
import type { Seat } from '#domain/authority';
import { type Instant, type Json, type JsonObject, type Refusal, refuse } from '#domain/case';
import type { PolicySnapshot } from '#domain/policy';
import type { TaskState } from '#domain/task';
import {
  ACT_ON_CASE_TOPIC,
  type CaseInput,
  CURRENT_PROCEDURE,
  DEADLINE_READER,
  type ProcessName,
  START_CASE_TOPIC,
  WORKFLOW_TYPES,
  workflowIdOf,
} from '#contracts';
import type { Fired } from './alarm';
import { type CaseFile, now, OPENING } from './case-file';
import { pauseMotions } from './clock-motions';
import type { Desk } from './desk';
import { gathered } from './gathering';
import type { Motions } from './motions';
import type { Pending } from './pending';
import { Route, type RouteTable } from './route';
import type { AskSpec, Decision, MotionSpec, Outcomes, VoteOutcomes } from './spec';

/** What a procedure sees of its case: facts, tasks, acts on the case, and nothing of how they are kept. */
export class Case<F extends JsonObject> {
  private readonly steps = new Map<string, (fired: Fired) => Promise<void> | void>();

  constructor(
    private readonly file: CaseFile<F>,
    private readonly desk: Desk<F>,
    private readonly motions: Motions<F>,
    private readonly background: (work: Promise<void>) => void,
  ) {}

  get id(): string {
    return this.file.input.caseId;
  }

  get facts(): F {
    return this.file.facts;
  }

  get policy(): PolicySnapshot {
    return this.file.input.policy;
  }

  get now(): string {
    return now();
  }

  set(patch: Partial<F>): void {
    this.file.set(patch);
  }

  /** Every task so far, as it is now; to read, never to change. */
  tasks(): readonly TaskState[] {
    return [...this.file.tasks.values()];
  }

  /** Persons whose hands carry a tag so far. */
  hands(tag: string): readonly string[] {
    return this.file.hands[tag] ?? [];
  }

  /** Marks persons as having had a hand in something before the case began, e.g. the finder of a hazard. */
  tag(tag: string, personIds: readonly string[]): void {
    const merged = new Set([...this.hands(tag), ...personIds]);
    this.file.hands = { ...this.file.hands, [tag]: [...merged] };
  }

  stage(name: string): void {
    const { stage: from, transitions } = this.file;
    if (from === name) return;
    // The table is the rule; a procedure that leaves it is a defect to be seen, but no reason to stop the case.
    if (transitions && from !== OPENING && !transitions[from]?.includes(name)) {
      this.incident('stageNotInTable', { from, to: name });
    }
    this.file.stage = name;
    this.file.push({ kind: 'stage', at: now(), name });
  }

  /** Sets or clears a side state that lies over the stage (挂牌, 停产, 异议, 逾期). */
  overlay(name: string, on: boolean): void {
    this.file.push({ kind: 'overlay', at: now(), name, detail: { on } });
  }

  /** Something an operator has to look at; the case goes on. */
  incident(name: string, detail: JsonObject): void {
    this.file.push({ kind: 'incident', at: now(), name, detail });
  }

  ask<O extends Outcomes>(spec: AskSpec<O>): Pending<O> {
    return this.desk.ask(spec);
  }

  askAll<O extends Outcomes>(
    specs: readonly AskSpec<O>[],
    stops?: (decision: Decision<O>) => boolean,
  ): Promise<readonly Decision<O>[]> {
    return this.desk.askAll(specs, stops);
  }

  askAny<O extends Outcomes>(specs: readonly AskSpec<O>[]): Promise<Decision<O>> {
    return this.desk.askAny(specs);
  }

  vote(specs: readonly AskSpec<VoteOutcomes>[], ruleKey: string): Promise<'passed' | 'rejected'> {
    return this.desk.vote(specs, ruleKey);
  }

  /** Walks an approval chain; `walked` are nodes that lie behind the case before it starts. */
  route(first: string, nodes: RouteTable, walked: readonly string[] = []): Promise<void> {
    const open = <Form extends JsonObject>(name: string, spec: MotionSpec<Form>): (() => void) =>
      this.motions.open(name, spec);
    return new Route(this.file, this.desk, nodes, first, walked).walk(open);
  }

  /** Allows an act on the case while its guard holds; the returned function takes it away. */
  motion<Form extends JsonObject>(name: string, spec: MotionSpec<Form>): () => void {
    return this.motions.open(name, spec);
  }

  /** Hears what another case tells (`tellCase`): an act that only the system may put in. */
  news<Form extends JsonObject>(name: string, then: MotionSpec<Form>['then']): () => void {
    return this.motions.open<Form>(name, {
      seats: () => [],
      when: ({ actor }) =>
        actor.via === 'system' ? undefined : refuse('NOT_ASSIGNED', '仅由关联案卷告知，不由人员提出'),
      then,
    });
  }

  /** Allows 中止计时 and 恢复计时 of tasks to the seats named, where the process permits it. */
  allowPauses(seats: () => readonly Seat[], mayPause: (task: TaskState) => Refusal | undefined): void {
    pauseMotions(this.file, this.motions, seats, mayPause);
  }

  /** What a step of the escalation ladder starts beside the procedure, by what its policy row says it does. */
  onStep(does: string, start: (fired: Fired) => Promise<void> | void): void {
    this.steps.set(does, start);
  }

  /** Runs work beside the procedure; an error in it fails the Workflow Task loudly. */
  beside(work: () => Promise<void>): void {
    this.background(work());
  }

  /** Settles at an instant that the facts name, with no task to carry it; a later or earlier one moves it. */
  async until(at: () => Instant): Promise<void> {
    for (let target = at(); Date.parse(target) > Date.now(); target = at()) {
      const awaited = target;
      await condition(() => at() !== awaited, Date.parse(target) - Date.now());
    }
  }

  /** Settles when a fact holds. */
  holds(fact: () => boolean): Promise<void> {
    return condition(fact);
  }

  /** Asks a reader outside of the case (activities/kernel/gather); it is asked again until it answers. */
  gather<T extends Json>(what: string, args: JsonObject = {}): Promise<T> {
    const { caseId } = this.file.input;
    return gathered<T>({ process: this.file.process, caseId, what, args });
  }

  /** When a term of the pinned policy ends that starts then, 24:00 of its last day, by the calendar as it is now. */
  termEnd(term: string, startAt: Instant): Promise<Instant> {
    return this.gather<string>(DEADLINE_READER, { term, startAt });
  }

  /** Tells a case of another process something; it comes there as a motion of the system, once. */
  tellCase(process: ProcessName, caseId: string, act: string, form: JsonObject): void {
    this.tell(ACT_ON_CASE_TOPIC, { process, caseId, act, form });
  }

  /** Starts a case of another process that has a life, an opener and a pinned policy of its own. */
  openCase(process: ProcessName, caseId: string, facts: JsonObject): void {
    this.tell(START_CASE_TOPIC, { process, caseId, facts, parentCaseId: this.id });
  }

  private tell(topic: string, detail: JsonObject): void {
    this.file.push({ kind: 'told', at: now(), name: topic, detail });
  }

  /** Ends the case with an outcome, whatever the procedure is waiting for. */
  end(outcome: string): void {
    this.file.ending ??= { outcome, at: now() };
  }

  /** Starts a case of another process as a child that outlives this one; same opener, same pinned policy. */
  async startCase<G extends JsonObject>(
    process: ProcessName,
    child: { caseId: string; facts: G },
  ): Promise<void> {
    const { policy, openedBy, caseId: parentCaseId } = this.file.input;
    const input: CaseInput<G> = {
      ...child,
      procedure: CURRENT_PROCEDURE[process],
      policy,
      openedBy,
      parentCaseId,
    };
    await startChild(WORKFLOW_TYPES[process], {
      workflowId: workflowIdOf(process, child.caseId),
      args: [input],
      parentClosePolicy: ParentClosePolicy.ABANDON,
    });
  }

  /** For the kernel: a step of a ladder has come. */
  stepped(fired: Fired): void {
    if (!fired.acts) return;
    const work = this.steps.get(fired.step.does)?.(fired);
    if (work) this.background(work);
  }
}

import { type Actor, type Hands, withHands } from '#domain/authority';
import type { Batch, CaseEvent, CommandTrace, JsonObject } from '#domain/case';
import { numberOf, type PolicySnapshot } from '#domain/policy';
import { type HeldDecision, isOpen, type TaskContext, type TaskRules, type TaskState } from '#domain/task';
import type { CaseInput } from '#contracts';
import { Alarm, type Fired } from './alarm';
import { type Entry, Recorder, type Written } from './recorder';

/** Workflow time as an instant; deterministic under replay. */
export const now = (): string => new Date(Date.now()).toISOString();

/** Before the procedure has named its first stage. */
export const OPENING = 'opening';

/** The stages of a process and where each may lead. */
export type Transitions = Readonly<Record<string, readonly string[]>>;

/** What a process wants to hear about its tasks. */
export interface TaskListener {
  readonly counted: (decision: HeldDecision) => void;
  readonly due: () => void;
}

/** The state of one open case. The workflow is its source of truth; PostgreSQL shows what the recorder writes. */
export class CaseFile<F extends JsonObject> {
  stage: string = OPENING;
  hands: Hands = {};
  ending: { outcome: string; at: string } | undefined;
  /** Acts on tasks so far that show that somebody has begun to work; urging and copies do not. */
  handledCount = 0;
  /** Persons behind the last decision that counted. */
  lastDeciders: readonly string[] = [];
  readonly recorder: Recorder;
  readonly alarm: Alarm;
  readonly rules: TaskRules;
  readonly tasks = new Map<string, TaskState>();
  readonly listeners = new Map<string, TaskListener>();
  /** Tasks whose clock has been asked for and is not answered yet. */
  readonly resolving = new Set<string>();
  private readonly rounds = new Map<string, number>();
  private currentFacts: F;

  constructor(
    readonly input: CaseInput<F>,
    readonly process: string,
    onStep: (fired: Fired) => void,
    readonly transitions?: Transitions,
  ) {
    this.currentFacts = input.facts;
    this.rules = rulesOf(input.policy);
    this.recorder = new Recorder(
      (version, entries) => this.compose(version, entries),
      (written) => this.applyReply(written),
    );
    this.alarm = new Alarm(
      () => [...this.tasks.values()],
      (fired) => {
        this.recordStep(fired);
        onStep(fired);
      },
    );
    this.push({ kind: 'started', at: now(), actor: input.openedBy }, { command: input.command });
  }

  get facts(): F {
    return this.currentFacts;
  }

  set(patch: Partial<F>): void {
    this.currentFacts = { ...this.currentFacts, ...patch };
  }

  get context(): TaskContext {
    return { now: now(), hands: this.hands, rules: this.rules };
  }

  push(
    event: CaseEvent,
    more: { touches?: string; resolves?: boolean; command?: CommandTrace | undefined } = {},
  ): void {
    const { command, ...rest } = more;
    this.recorder.push({ event, ...rest, ...(command ? { command } : {}) });
  }

  remember(tag: string, actor: Actor): void {
    this.hands = withHands(this.hands, tag, actor);
  }

  nextRound(node: string): number {
    const round = (this.rounds.get(node) ?? 0) + 1;
    this.rounds.set(node, round);
    return round;
  }

  /** Stores a task's new state and the event that made it. */
  put(task: TaskState, event: CaseEvent, more: { resolves?: boolean; command?: CommandTrace } = {}): void {
    this.tasks.set(task.id, more.resolves ? withoutSteps(task) : task);
    if (more.resolves) this.resolving.add(task.id);
    this.push({ ...event, taskId: task.id, node: task.node }, { touches: task.id, ...more });
  }

  openTasks(): readonly TaskState[] {
    return [...this.tasks.values()].filter(isOpen);
  }

  withdraw(taskId: string, why: string): void {
    const task = this.tasks.get(taskId);
    if (!task || !isOpen(task)) return;
    const { held: _held, delegation: _delegation, ...rest } = task;
    this.put({ ...rest, status: 'obsolete', closedAt: now() }, { kind: 'withdrawn', at: now(), name: why });
  }

  private recordStep({ task, step, past, acts }: Fired): void {
    const detail = { does: step.does, notify: [...step.notify], plannedAt: step.at, past, acts };
    const kind = step.does === 'overdue' ? 'due' : 'ladder';
    this.push(
      { kind, at: now(), name: step.step, taskId: task.id, node: task.node, detail },
      { touches: task.id },
    );
    if (step.does === 'overdue') this.listeners.get(task.id)?.due();
  }

  private compose(version: number, entries: readonly Entry[]): Batch {
    const touched = new Set(entries.flatMap((entry) => (entry.touches ? [entry.touches] : [])));
    const tasks = [...touched].flatMap((id) => this.tasks.get(id) ?? []);
    const resolve = new Set(
      entries.flatMap((entry) => (entry.resolves && entry.touches ? [entry.touches] : [])),
    );
    const { input } = this;
    return {
      caseId: input.caseId,
      process: this.process,
      procedure: input.procedure,
      policySetId: input.policy.setId,
      version,
      at: now(),
      stage: this.stage,
      facts: this.currentFacts,
      events: entries.map((entry) => entry.event),
      tasks,
      resolve: [...resolve],
      commands: entries.flatMap((entry) => entry.command ?? []),
      ...(version === 1 ? { start: startOf(input) } : {}),
      ...(this.ending ? { end: this.ending } : {}),
    };
  }

  /** Takes the seats and clocks that the projection resolved into the tasks, and arms their ladders. */
  private applyReply({ batch, reply }: Written): void {
    const opened = new Set(
      batch.events.flatMap((event) => (event.kind === 'opened' ? (event.taskId ?? []) : [])),
    );
    // A recomputed clock keeps the steps that have fired; an extended or resumed one starts its ladder again.
    const rearmed = new Set(
      batch.events.flatMap((event) =>
        event.kind === 'clock' && event.name !== 'recomputed' ? (event.taskId ?? []) : [],
      ),
    );
    for (const id of batch.resolve) {
      this.resolving.delete(id);
      const task = this.tasks.get(id);
      if (!task) continue;
      const resolved = reply.clocks[id];
      const next = { ...task, seat: reply.seats[id] ?? task.seat, ...(resolved ? { resolved } : {}) };
      this.tasks.set(id, next);
      if (!isOpen(next)) continue;
      if (opened.has(id)) this.alarm.arm(next, Date.now());
      else if (rearmed.has(id)) this.alarm.rearm(next, Date.now());
    }
  }
}

/** A ladder that is being resolved anew must not fire at its old instants meanwhile. */
const withoutSteps = (task: TaskState): TaskState =>
  task.resolved ? { ...task, resolved: { ...task.resolved, steps: [] } } : task;

const startOf = (input: CaseInput): NonNullable<Batch['start']> => ({
  openedBy: input.openedBy,
  openedAt: now(),
  ...(input.parentCaseId === undefined ? {} : { parentCaseId: input.parentCaseId }),
});

/** Rules of handling in the pinned policy; a missing one is a defect of the policy set and fails loudly. */
const rulesOf = (policy: PolicySnapshot): TaskRules => ({
  maxHops: numberOf(policy, 'task.maxHops'),
  urgeIntervalHours: numberOf(policy, 'urge.minInterval'),
});

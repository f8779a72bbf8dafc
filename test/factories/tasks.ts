import type { Assignee } from '#domain/authority';
import {
  changed,
  decide,
  handle,
  type Handling,
  type HeldDecision,
  type Signer,
  type TaskChange,
  type TaskContext,
  type TaskState,
  type TaskVerdict,
} from '#domain/task';
import { anActor, anAssignee, aSeat } from './actors';

const NOW = '2026-03-06T01:00:00.000Z';

/** A review that waits in the pool of the subdistrict's officers. */
export const aTask = (over: Partial<TaskState> = {}): TaskState => ({
  id: 'review.subdistrict.1',
  node: 'review.subdistrict',
  round: 1,
  wanted: aSeat(),
  seat: aSeat(),
  status: 'ready',
  outcomes: ['pass', 'fail'],
  notBy: [],
  nonDelegable: false,
  returnTo: [],
  hops: 0,
  signers: [],
  openedAt: '2026-03-05T01:00:00.000Z',
  ...over,
});

/** The same task in the hands of one person. */
export const aHeldTask = (holderId = 'zhang', over: Partial<TaskState> = {}): TaskState =>
  aTask({ status: 'reserved', holder: anAssignee(holderId), ...over });

export const aSigner = (personId: string, over: Partial<Signer> = {}): Signer => ({
  assignee: anAssignee(personId),
  mode: 'with',
  addedBy: 'zhang',
  ...over,
});

export const aDecision = (over: Partial<HeldDecision> = {}): HeldDecision => ({
  outcome: 'pass',
  form: { finding: '隐患已消除' },
  evidence: [],
  actor: anActor(),
  at: NOW,
  key: 'key-1',
  ...over,
});

export const aContext = (over: Partial<TaskContext> = {}): TaskContext => ({
  now: NOW,
  hands: {},
  rules: { maxHops: 3, urgeIntervalHours: 4 },
  ...over,
});

/** What a verdict says in one word: the refusal's code, or that the task changed or its decision counts. */
export function saysOf(verdict: TaskVerdict): string {
  if (verdict.refused) return verdict.code;
  return verdict.counts ? 'counts' : 'changed';
}

/** The change, or a failed test that names the refusal. */
function accepted(verdict: TaskVerdict): TaskChange {
  if (verdict.refused) throw new Error(`refused: ${verdict.code} ${verdict.detail ?? ''}`);
  return verdict;
}

/** A task as a row of acts leaves it; every act has to be accepted. */
export class TaskStory {
  constructor(
    private change: TaskChange,
    private readonly ctx: TaskContext,
  ) {}

  static of(task: TaskState, ctx: TaskContext = aContext()): TaskStory {
    return new TaskStory(changed(task), ctx);
  }

  get task(): TaskState {
    return this.change.task;
  }

  get counts(): HeldDecision | undefined {
    return this.change.counts;
  }

  act(handling: Handling, actor = anActor()): this {
    this.change = accepted(this.tries(handling, actor));
    return this;
  }

  decides(decision: HeldDecision = aDecision(), cosigners: readonly Assignee[] = []): this {
    this.change = accepted(decide(this.task, decision, this.ctx, cosigners));
    return this;
  }

  tries(handling: Handling, actor = anActor()): TaskVerdict {
    return handle(this.task, handling, actor, this.ctx);
  }

  triesDeciding(decision: HeldDecision = aDecision(), cosigners: readonly Assignee[] = []): TaskVerdict {
    return decide(this.task, decision, this.ctx, cosigners);
  }
}

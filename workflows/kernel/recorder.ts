import { condition, proxyActivities } from '@temporalio/workflow';
import type { ActReceipt, Batch, CaseEvent, RecordActivities, RecordReply } from '#contracts';
import type { CommandTrace } from '#domain/case';

/** Temporal shows activity ids in its event list; a longer one would be cut there. */
const ACTIVITY_ID_MAX = 200;

/** What one act adds to the next batch. */
export interface Entry {
  readonly event: CaseEvent;
  /** Task touched by the event. */
  readonly touches?: string;
  /** The task's clock must be resolved again. */
  readonly resolves?: boolean;
  readonly command?: CommandTrace;
}

/** A batch that has been written, with what was answered for it. */
export interface Written {
  readonly batch: Batch;
  readonly reply: RecordReply;
}

type Waiter = (written: Written) => void;

/** Everything that changes in one activation leaves as one batch in one `record` activity, first in, first out. */
export class Recorder {
  private entries: Entry[] = [];
  private waiters: Waiter[] = [];
  private version = 0;
  private busy = false;

  /**
   * @param compose Makes the batch of a version out of the entries, with the state of the case as it is then.
   * @param apply Takes the answer back into the case: seats and clocks.
   */
  constructor(
    private readonly compose: (version: number, entries: readonly Entry[]) => Batch,
    private readonly apply: (written: Written) => void,
  ) {}

  push(entry: Entry): void {
    this.entries.push(entry);
  }

  /** Settles when everything pushed in this activation can be read by SQL. */
  written(): Promise<Written> {
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  get idle(): boolean {
    return !this.busy && this.entries.length === 0;
  }

  async run(): Promise<never> {
    for (;;) {
      await condition(() => this.entries.length > 0);
      await settled(() => this.entries.length);
      await this.writeOne();
    }
  }

  private async writeOne(): Promise<void> {
    const entries = this.entries;
    const waiters = this.waiters;
    this.entries = [];
    this.waiters = [];
    this.busy = true;
    this.version += 1;
    const batch = this.compose(this.version, entries);
    const reply = await recordActivity(activityIdOf(batch)).record(batch);
    this.busy = false;
    const written = { batch, reply };
    this.apply(written);
    for (const waiter of waiters) waiter(written);
  }
}

/**
 * A barrier after all microtasks of the activation: the SDK sweeps conditions before microtasks, so a condition that
 * answers no when first asked and yes when asked again lets the procedure run on; repeated until nothing is added.
 */
async function settled(size: () => number): Promise<void> {
  let seen = -1;
  while (seen !== size()) {
    seen = size();
    let asked = false;
    await condition(() => {
      if (asked) return true;
      asked = true;
      return false;
    });
  }
}

/**
 * The activity id says what the batch says: replay compares activity ids but never inputs, so a changed procedure is a
 * clear nondeterminism error, and the history reads like the case.
 */
function activityIdOf(batch: Batch): string {
  const words = batch.events.map((event) =>
    [event.kind, event.name, event.taskId].filter((word) => word !== undefined).join(' '),
  );
  return `${batch.version} ${words.join(', ')}`.slice(0, ACTIVITY_ID_MAX);
}

// Retried for ever and never non-retryable: a database that is down delays people, it ends no case.
const recordActivity = (activityId: string): RecordActivities =>
  proxyActivities<RecordActivities>({
    activityId,
    startToCloseTimeout: '5s',
    retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '30s' },
  });

export function receiptOf(written: Written, act: string, held: boolean): ActReceipt {
  const { batch, reply } = written;
  return {
    caseId: batch.caseId,
    version: batch.version,
    stage: batch.stage,
    act,
    at: batch.at,
    held,
    opened: batch.tasks
      .filter((task) => batch.events.some((event) => event.kind === 'opened' && event.taskId === task.id))
      .map((task) => ({ taskId: task.id, node: task.node, seat: reply.seats[task.id] ?? task.seat })),
  };
}

import { Injectable } from '@nestjs/common';
import { CASE_TASK_QUEUE } from '#contracts';
import { type Clock, type Logger, TemporalClient } from '#platform';
import { DatabasePort } from '../../http/ports';
import { InjectClock, InjectLogger } from '../../http/tokens';

/** A part that must answer before people can act. */
export type Part = 'database' | 'temporal' | 'worker';
export type PartState = 'up' | 'down';
export type Readiness = Readonly<Record<Part, PartState>>;

const CHECK_MS = 2_000;
// A worker's poll lasts up to 60 s and is noted when it begins; a little more and nobody polls.
const POLL_FRESH_MS = 75_000;
/** `TASK_QUEUE_TYPE_WORKFLOW` in the protocol. */
const WORKFLOW_QUEUE = 1;

interface Poller {
  readonly lastAccessTime?: { readonly seconds?: unknown } | null;
}

/** Asks every part at once, each with its own time limit. */
@Injectable()
export class ReadinessCheck {
  private readonly last = new Map<Part, PartState>();

  constructor(
    private readonly database: DatabasePort,
    private readonly temporal: TemporalClient,
    @InjectClock() private readonly clock: Clock,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  async check(): Promise<Readiness> {
    const [database, temporal, worker] = await Promise.all([
      this.state('database', () => withinTime(this.database.ping())),
      this.state('temporal', () => this.reachTemporal()),
      this.state('worker', () => this.findWorker()),
    ]);
    return { database, temporal, worker };
  }

  private async state(part: Part, ask: () => Promise<void>): Promise<PartState> {
    try {
      await ask();
      return this.told(part, 'up');
    } catch (error) {
      return this.told(part, 'down', error instanceof Error ? error.message : String(error));
    }
  }

  /** A supervisor asks every second; only what has changed is worth a line. */
  private told(part: Part, state: PartState, reason?: string): PartState {
    if (this.last.get(part) !== state) {
      const level = state === 'up' ? 'info' : 'warn';
      this.logger[level]({ part, state, reason }, 'readiness changed');
      this.last.set(part, state);
    }
    return state;
  }

  private async reachTemporal(): Promise<void> {
    if (!(await this.temporal.reachable(CHECK_MS))) throw new Error('Temporal does not answer');
  }

  /** Ready means that a worker polls, on whichever machine, not only that its process exists. */
  private async findWorker(): Promise<void> {
    const { pollers } = await this.temporal.withDeadline(CHECK_MS, (client) =>
      client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: CASE_TASK_QUEUE },
        taskQueueType: WORKFLOW_QUEUE,
      }),
    );
    const since = this.clock.now().getTime() - POLL_FRESH_MS;
    if (!(pollers ?? []).some((poller) => lastPollOf(poller) >= since)) throw new Error('no worker polls');
  }
}

/** The wire has seconds as a 64-bit number of the protocol library. */
const lastPollOf = ({ lastAccessTime }: Poller): number => Number(lastAccessTime?.seconds ?? 0) * 1_000;

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${CHECK_MS} ms`)), CHECK_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

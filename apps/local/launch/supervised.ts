import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Background } from '../process/background';

export interface SupervisedOptions {
  readonly title: string;
  readonly start: () => Promise<Background>;
  readonly stopGraceMs: number;
  readonly onRestart: (title: string) => void;
  /** Called when the process ends again and again; nothing is tried any more. */
  readonly onGivenUp: (title: string, log: string) => void;
}

const WINDOW_MS = 60_000;
const MAX_RESTARTS = 5;
const PAUSE_MS = 500;

/** A process that is started again when it ends by itself, a few times a minute at most. */
export class Supervised {
  private current: Background | undefined;
  private stopping = false;
  private restarts: readonly number[] = [];

  constructor(private readonly options: SupervisedOptions) {}

  get running(): Background | undefined {
    return this.current;
  }

  async start(): Promise<void> {
    const started = await this.options.start();
    this.current = started;
    if (this.stopping) await started.stop(this.options.stopGraceMs);
    void started.ended.then(() => this.revive(started));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.current?.stop(this.options.stopGraceMs);
  }

  private async revive(ended: Background): Promise<void> {
    if (this.stopping || this.current !== ended) return;
    const now = performance.now();
    this.restarts = [...this.restarts.filter((at) => now - at < WINDOW_MS), now];
    const { title, onRestart, onGivenUp } = this.options;
    if (this.restarts.length > MAX_RESTARTS) {
      onGivenUp(title, ended.log);
      return;
    }
    onRestart(title);
    await pause(PAUSE_MS);
    // Read anew: a stop may have come during the pause.
    if (this.isStopping()) return;
    await this.start().catch(() => onGivenUp(title, ended.log));
  }

  private isStopping(): boolean {
    return this.stopping;
  }
}

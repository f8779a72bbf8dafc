import type { Outbox, OutboxMessage } from '#persistence';
import type { Clock, Logger, Metrics } from '#platform';

/** What happens to the messages of one topic. Delivered at least once: `handle` may see a message again. */
export interface TopicHandler {
  readonly topic: string;
  /** How many messages are taken at a time; small, so that people's acts never wait behind an import. */
  readonly batchSize: number;
  /** @throws when the message must be tried again later */
  handle(message: OutboxMessage): Promise<void>;
}

const LEASE_MS = 60_000;
const IDLE_MS = 300;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 900_000;

/** Pause before the next try: doubles from two seconds to a quarter of an hour. */
export const retryDelay = (attempts: number): number =>
  Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1));

/** Carries messages from the outbox to their handlers; any number of relays may run side by side. */
export class OutboxRelay {
  private stopped = false;
  private running: Promise<void> | undefined;
  private wake: () => void = () => undefined;

  constructor(
    private readonly outbox: Outbox,
    private readonly handlers: readonly TopicHandler[],
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly metrics: Metrics,
  ) {}

  start(): void {
    this.running = this.loop();
  }

  /** Ends after the messages in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  /** Handles what waits now, a batch of each topic. @returns whether any topic had a full batch */
  async tick(): Promise<boolean> {
    let more = false;
    for (const handler of this.handlers) {
      const now = this.clock.now();
      const leaseUntil = new Date(now.getTime() + LEASE_MS).toISOString();
      const taken = await this.outbox.claim(handler.topic, handler.batchSize, now.toISOString(), leaseUntil);
      for (const message of taken) await this.deliver(handler, message);
      more ||= taken.length === handler.batchSize;
    }
    this.metrics.outboxAge.set(await this.outbox.age(this.clock.now().toISOString()));
    return more;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      const more = await this.tick().catch((error: unknown) => {
        this.logger.error({ err: error }, '发件箱暂不可用');
        return false;
      });
      if (!more && !this.stopped) await this.pause();
    }
  }

  private async deliver(handler: TopicHandler, message: OutboxMessage): Promise<void> {
    try {
      await handler.handle(message);
      await this.outbox.done([message.id], this.clock.now().toISOString());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const retryAt = new Date(this.clock.now().getTime() + retryDelay(message.attempts)).toISOString();
      this.logger.warn({ topic: handler.topic, key: message.key, reason }, '发件箱消息投递失败，稍后重试');
      await this.outbox.fail(message.id, reason, retryAt);
    }
  }

  private async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

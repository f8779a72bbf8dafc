import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Observable, Subject } from 'rxjs';
import { LiveChannel, LiveEvents } from '#persistence';
import type { Logger, Settings } from '#platform';
import { InjectLogger, InjectSettings } from '../../http/tokens';

/** Longest time an event waits when no signal comes: a lost connection, or an older transaction that ended late. */
const POLL_MS = 2_000;

/** Says that there may be something new; what, every listener reads for itself within its own scope. */
export abstract class LiveSignals {
  abstract readonly news: Observable<void>;
}

/** Listens to the database's channel, and looks for itself while it hears nothing. */
@Injectable()
export class DatabaseSignals extends LiveSignals implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly subject = new Subject<void>();
  readonly news = this.subject.asObservable();
  private channel: LiveChannel | undefined;
  private poll: NodeJS.Timeout | undefined;
  private latest = '';

  constructor(
    @Inject(LiveEvents) private readonly events: LiveEvents,
    @InjectSettings() private readonly settings: Settings,
    @InjectLogger() private readonly logger: Logger,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    this.poll = setInterval(() => void this.look(), POLL_MS);
    this.channel = new LiveChannel(
      this.settings.databaseUrl.reveal(),
      () => this.subject.next(),
      (error) => this.logger.warn({ err: error }, '实时消息通道中断，改为定时查看'),
    );
    await this.channel.start();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.poll);
    this.subject.complete();
    await this.channel?.stop();
  }

  private async look(): Promise<void> {
    if (!this.subject.observed) return;
    try {
      const latest = await this.events.latest();
      if (latest !== this.latest) this.subject.next();
      this.latest = latest;
    } catch (error) {
      this.logger.warn({ err: error }, '实时消息暂不可读');
    }
  }
}

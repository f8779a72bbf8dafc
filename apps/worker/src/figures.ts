import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { METRICS } from '#activities';
import { Reconciliation } from '#persistence';
import type { Logger, Metrics } from '#platform';
import { LOGGER } from './tokens';

const EVERY_MS = 15_000;

/** Keeps the figure of open tasks fresh. */
@Injectable()
export class Figures implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly reconciliation: Reconciliation,
    @Inject(METRICS) private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    void this.read();
    this.timer = setInterval(() => void this.read(), EVERY_MS);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async read(): Promise<void> {
    try {
      this.metrics.openTasks.set(await this.reconciliation.openTasks());
    } catch (error) {
      this.logger.warn({ err: error }, '待办数量暂不可读');
    }
  }
}

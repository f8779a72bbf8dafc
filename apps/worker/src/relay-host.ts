import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ArrangementRefresh, OutboxRelay } from '#activities';
import type { Logger } from '#platform';
import { LOGGER } from './tokens';

/** Runs the outbox relay for the life of the process; first it takes in calendars that were published since. */
@Injectable()
export class RelayHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly arrangements: ArrangementRefresh,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { years, cases } = await this.arrangements.refresh();
    if (years.length > 0) this.logger.info({ years, cases }, '已载入节假日安排，相关期限将重算');
    this.relay.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.relay.stop();
  }
}

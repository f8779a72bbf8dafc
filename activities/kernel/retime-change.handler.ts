import { RECOMPUTE_TOPIC } from '#contracts';
import { type Outbox, type OutboxMessage, RETIME_CHANGE_TOPIC, type RulePublisher } from '#persistence';
import type { TopicHandler } from './outbox.relay';

const BATCH = 1;

/** On the day a change takes effect: open cases that were ordered to follow a changed term resolve their clocks again. */
export class RetimeChangeHandler implements TopicHandler {
  readonly topic = RETIME_CHANGE_TOPIC;
  readonly batchSize = BATCH;

  constructor(
    private readonly publisher: Pick<RulePublisher, 'retime'>,
    private readonly outbox: Pick<Outbox, 'add'>,
  ) {}

  /** @throws when the database is not to be had now; the relay tries again */
  async handle({ payload }: OutboxMessage): Promise<void> {
    const changeId = String(payload['caseId']);
    for (const { caseId, process } of await this.publisher.retime(changeId)) {
      await this.outbox.add({
        topic: RECOMPUTE_TOPIC,
        key: `${changeId}:${caseId}`,
        payload: { caseId, process },
      });
    }
  }
}

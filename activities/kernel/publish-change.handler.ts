import { ACT_ON_CASE_TOPIC, RECOMPUTE_TOPIC } from '#contracts';
import {
  type Outbox,
  type OutboxMessage,
  PUBLISH_CHANGE_TOPIC,
  type RulePublisher,
  type TimedTasks,
} from '#persistence';
import type { TopicHandler } from './outbox.relay';

const BATCH = 1;

/**
 * Writes an approved change of the rules as a new version and tells its case. A calendar that changed also moves the
 * deadlines of open cases: each resolves its clocks again. Every step may be repeated.
 */
export class PublishChangeHandler implements TopicHandler {
  readonly topic = PUBLISH_CHANGE_TOPIC;
  readonly batchSize = BATCH;

  constructor(
    private readonly publisher: Pick<RulePublisher, 'publish'>,
    private readonly tasks: Pick<TimedTasks, 'casesOver'>,
    private readonly outbox: Pick<Outbox, 'add'>,
  ) {}

  /** @throws when the database is not to be had now; the relay tries again */
  async handle({ payload }: OutboxMessage): Promise<void> {
    const changeId = String(payload['caseId']);
    const { version, days } = await this.publisher.publish(changeId);
    const cases = days === undefined ? [] : await this.tasks.casesOver(days);
    for (const { caseId, process } of cases) {
      await this.outbox.add({
        topic: RECOMPUTE_TOPIC,
        key: `${changeId}:${caseId}`,
        payload: { caseId, process },
      });
    }
    await this.outbox.add({
      topic: ACT_ON_CASE_TOPIC,
      key: `${changeId}:published`,
      payload: { process: 'policyChange', caseId: changeId, act: 'published', form: { version } },
    });
  }
}

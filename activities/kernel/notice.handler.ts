import type { Directory, OutboxMessage } from '#persistence';
import { NOTICE_TOPIC } from '#persistence';
import type { Messenger } from '#platform';
import type { TopicHandler } from './outbox.relay';

const BATCH = 20;

/**
 * Sends in-app notices on over the outer channel, when one is configured. No case content leaves the house: the
 * message carries the title of the notice and asks the person to sign in.
 */
export class NoticeHandler implements TopicHandler {
  readonly topic = NOTICE_TOPIC;
  readonly batchSize = BATCH;

  constructor(
    private readonly directory: Pick<Directory, 'personById'>,
    private readonly messenger: Messenger | undefined,
    private readonly publicUrl: string,
  ) {}

  async handle({ payload }: OutboxMessage): Promise<void> {
    if (!this.messenger) return;
    const person = await this.directory.personById(String(payload['personId']));
    if (!person?.email) return;
    const receipt = await this.messenger.send({
      to: person.email,
      subject: String(payload['title']),
      text: `您有一条待处理通知，请登录系统查看：${this.publicUrl}`,
    });
    if (receipt.status === 'failed') throw new Error(receipt.reason);
  }
}

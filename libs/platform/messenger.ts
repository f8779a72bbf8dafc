import type { MailSender } from './mail';

/** Ways to reach a person outside the product: mail, and the group robots of the three office messengers. */
export type Channel = 'mail' | 'wecomRobot' | 'dingtalkRobot' | 'feishuRobot';

export interface Message {
  /** Address in the channel's own terms: a mail address, a robot's group. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export type DeliveryReceipt =
  | { readonly status: 'delivered'; readonly channel: Channel; readonly reference: string }
  | { readonly status: 'failed'; readonly channel: Channel; readonly reason: string };

/** One channel. A message that could not be handed over is an answer, not an error: the outbox tries again. */
export interface Messenger {
  readonly channel: Channel;
  send(message: Message): Promise<DeliveryReceipt>;
}

export class MailMessenger implements Messenger {
  readonly channel = 'mail';

  constructor(private readonly sender: MailSender) {}

  async send({ to, subject, text }: Message): Promise<DeliveryReceipt> {
    try {
      const reference = await this.sender.send({ to, subject, text });
      return { status: 'delivered', channel: this.channel, reference };
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      return { status: 'failed', channel: this.channel, reason };
    }
  }
}

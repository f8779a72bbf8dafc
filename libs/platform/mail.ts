import { createTransport } from 'nodemailer';
import type { MailSettings } from './settings';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

export interface MailSender {
  /** Resolves with the message id once the server has taken the mail; rejects when it has not. */
  send(mail: Mail): Promise<string>;
  close(): void;
}

const TIMEOUT_MS = 10_000;

/** Sends over SMTP; every wait is bounded, so that a dead mail server cannot hold the outbox up. */
export function createSmtpSender({ smtpUrl, from }: MailSettings): MailSender {
  const transport = createTransport({
    url: smtpUrl.reveal(),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  return {
    async send({ to, subject, text }) {
      const sent = await transport.sendMail({ from, to, subject, text });
      return sent.messageId;
    },
    close: () => transport.close(),
  };
}

import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { createSmtpSender } from './mail';
import { MailMessenger } from './messenger';
import { Secret } from './secret';

const message = {
  to: 'clerk@district.example.cn',
  subject: '隐患整改提醒',
  text: '请于三个工作日内完成整改。',
};

async function aMailServer(): Promise<{ port: number; received: string[]; close: () => Promise<void> }> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      text(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const messengerTo = (port: number): MailMessenger =>
  new MailMessenger(
    createSmtpSender({
      smtpUrl: new Secret(`smtp://127.0.0.1:${port}`),
      from: 'noreply@district.example.cn',
    }),
  );

describe('mail as a channel', () => {
  it('hands a message over to the SMTP server', async () => {
    const server = await aMailServer();
    const receipt = await messengerTo(server.port).send(message);
    await server.close();
    expect(receipt).toMatchObject({ status: 'delivered', channel: 'mail' });
    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect(mail).toContain('To: clerk@district.example.cn');
    expect(mail).toContain(Buffer.from(message.subject).toString('base64'));
  });

  it('answers "failed" when the server is away, so that the outbox can try again', async () => {
    const server = await aMailServer();
    await server.close();
    expect(await messengerTo(server.port).send(message)).toMatchObject({ status: 'failed', channel: 'mail' });
  });
});

import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import { Subject } from 'rxjs';
import { LiveEvents, TaskReader } from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { EventsController } from './events.controller';
import { LiveSignals } from './live-signals';

class FakeSignals extends LiveSignals {
  readonly news = new Subject<void>();
}

@Module({ controllers: [EventsController], providers: [{ provide: LiveSignals, useClass: FakeSignals }] })
class TestEventsModule {}

describe('GET /api/events', () => {
  let api: TestApi;
  let url: string;
  let since: string[];

  beforeEach(async () => {
    since = [];
    const events = {
      latest: () => Promise.resolve('7-9'),
      after: (_scope: unknown, cursor: string) => {
        since.push(cursor);
        return Promise.resolve([]);
      },
    };
    api = await startApi({
      features: [TestEventsModule],
      standIns: [
        { provide: LiveEvents, use: events },
        { provide: TaskReader, use: {} },
      ],
    });
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    await api.app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}/api/events`;
  });
  afterEach(() => api.app.close());

  const open = (headers: Record<string, string>): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => get(url, { headers }, resolve).on('error', reject));

  const begin = async (response: IncomingMessage): Promise<string> => {
    let text = '';
    for await (const chunk of response) {
      text += String(chunk);
      if (text.includes('event: ready') && text.endsWith('\n\n')) break;
    }
    return text;
  };

  it('streams to a signed-in person, and tells where it begins', async () => {
    const response = await open(await api.signedIn());
    expect(response.headers['content-type']).toContain('text/event-stream');
    const text = await begin(response);
    expect(text).toContain('id: 7-9');
    expect(text).toContain('retry: 3000');
  });

  it('goes on from the last event the browser names', async () => {
    const response = await open({ ...(await api.signedIn()), 'last-event-id': '7-3' });
    expect(await begin(response)).toContain('id: 7-3');
    expect(since[0]).toBe('7-3');
  });

  it('is closed to whoever is not signed in', async () => {
    const response = await open({});
    response.resume();
    expect(response.statusCode).toBe(401);
  });
});

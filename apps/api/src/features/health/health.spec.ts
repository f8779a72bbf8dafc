import request from 'supertest';
import { TemporalClient } from '#platform';
import { startApi, type TestApi } from '../../http/api.fixture';
import { DatabasePort } from '../../http/ports';
import { HealthModule } from './health.module';

/** A Temporal server whose pollers were last heard of so many seconds before the test's present. */
class FakeTemporal {
  answers = true;
  lastPollSecondsAgo: number | undefined = 1;

  constructor(private readonly now: () => Date) {}

  reachable(): Promise<boolean> {
    return Promise.resolve(this.answers);
  }

  withDeadline<T>(_ms: number, call: (client: unknown) => Promise<T>): Promise<T> {
    const seconds = Math.floor(this.now().getTime() / 1_000) - (this.lastPollSecondsAgo ?? 0);
    const pollers = this.lastPollSecondsAgo === undefined ? [] : [{ lastAccessTime: { seconds } }];
    const describeTaskQueue = () =>
      this.answers ? Promise.resolve({ pollers }) : Promise.reject(new Error('unavailable'));
    return call({ options: { namespace: 'default' }, workflowService: { describeTaskQueue } });
  }
}

class FakeDatabase extends DatabasePort {
  answers = true;

  override ping(): Promise<void> {
    return this.answers ? Promise.resolve() : Promise.reject(new Error('no connection'));
  }
}

describe('health', () => {
  let api: TestApi;
  let temporal: FakeTemporal;
  let database: FakeDatabase;

  beforeEach(async () => {
    temporal = new FakeTemporal(() => api.fakes.clock.now());
    database = new FakeDatabase();
    const standIns = [
      { provide: TemporalClient, use: temporal },
      { provide: DatabasePort, use: database },
    ];
    api = await startApi({ features: [HealthModule], standIns });
  });

  afterEach(() => api.app.close());

  const ask = (path: string) => request(api.app.getHttpServer()).get(`/api/health/${path}`);

  it('is ready when database and Temporal answer and a worker polls', async () => {
    const { status, body } = await ask('ready');
    expect([status, body]).toEqual([
      200,
      { status: 'up', parts: { database: 'up', temporal: 'up', worker: 'up' } },
    ]);
  });

  it.each([
    ['database', () => void (database.answers = false), { database: 'down', temporal: 'up', worker: 'up' }],
    ['Temporal', () => void (temporal.answers = false), { database: 'up', temporal: 'down', worker: 'down' }],
    ['worker ever', () => void (temporal.lastPollSecondsAgo = undefined), { worker: 'down', temporal: 'up' }],
    ['worker lately', () => void (temporal.lastPollSecondsAgo = 90), { worker: 'down', temporal: 'up' }],
  ])('is not ready without a %s, and lives all the same', async (_what, lose, parts) => {
    lose();
    const { status, body } = await ask('ready');
    expect([status, body.status]).toEqual([503, 'down']);
    expect(body.parts).toMatchObject(parts);
    expect((await ask('live')).body).toEqual({ status: 'up' });
  });

  it('tells a stranger nothing of the cause', async () => {
    database.answers = false;
    expect(JSON.stringify((await ask('ready')).body)).not.toContain('connection');
  });
});

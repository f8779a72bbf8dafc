import type { Outbox, OutboxMessage } from '#persistence';
import { createLogger, createMetrics } from '#platform';
import { OutboxRelay, retryDelay, type TopicHandler } from './outbox.relay';

const NOW = new Date('2026-03-02T01:00:00.000Z');
const message = (id: string, attempts = 1): OutboxMessage => ({
  id,
  key: `key-${id}`,
  topic: 'notice',
  payload: {},
  attempts,
});

function relayOf(waiting: OutboxMessage[], handle: TopicHandler['handle'], batchSize = 10) {
  const done: string[] = [];
  const failed: { id: string; error: string; retryAt: string }[] = [];
  const outbox = {
    claim: (_topic: string, limit: number) => Promise.resolve(waiting.splice(0, limit)),
    done: (ids: readonly string[]) => Promise.resolve(void done.push(...ids)),
    fail: (id: string, error: string, retryAt: string) =>
      Promise.resolve(void failed.push({ id, error, retryAt })),
    age: () => Promise.resolve(0),
  } as unknown as Outbox;
  const logger = createLogger({ name: 'test', level: 'silent' });
  const metrics = createMetrics({ withProcessFigures: false });
  const relay = new OutboxRelay(
    outbox,
    [{ topic: 'notice', batchSize, handle }],
    { now: () => NOW },
    logger,
    metrics,
  );
  return { relay, done, failed };
}

describe('outbox relay', () => {
  it('a message is done only after its handler has succeeded', async () => {
    const { relay, done, failed } = relayOf([message('1')], () => Promise.resolve());
    await relay.tick();
    expect({ done, failed }).toEqual({ done: ['1'], failed: [] });
  });

  it('a failed message is tried again later and does not stop the next one', async () => {
    const { relay, done, failed } = relayOf([message('1', 3), message('2')], ({ id }) =>
      id === '1' ? Promise.reject(new Error('mail server is away')) : Promise.resolve(),
    );
    await relay.tick();
    expect(done).toEqual(['2']);
    expect(failed).toEqual([{ id: '1', error: 'mail server is away', retryAt: '2026-03-02T01:00:08.000Z' }]);
  });

  it('a full batch says that more may wait', async () => {
    const { relay } = relayOf([message('1'), message('2'), message('3')], () => Promise.resolve(), 2);
    await expect(relay.tick()).resolves.toBe(true);
    await expect(relay.tick()).resolves.toBe(false);
  });

  it.each([
    { attempts: 1, ms: 2_000 },
    { attempts: 2, ms: 4_000 },
    { attempts: 9, ms: 512_000 },
    { attempts: 40, ms: 900_000 },
  ])('after $attempts tries the next waits $ms ms', ({ attempts, ms }) => {
    expect(retryDelay(attempts)).toBe(ms);
  });
});

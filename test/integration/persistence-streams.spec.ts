import { randomUUID } from 'node:crypto';
import {
  Accounts,
  CalendarStore,
  LiveChannel,
  LiveEvents,
  type LiveSignal,
  Outbox,
  PolicyStore,
  type Scope,
} from '#persistence';
import { createWorld, firstBatch, POLICY, POLICY_SET, recorder, type World } from './persistence-world';

const NOW = '2026-03-20T01:00:00.000Z';
const LATER = '2026-03-20T01:01:00.000Z';
const DISTRICT: Scope = { kind: 'district' };

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.close());

describe('the outbox', () => {
  const add = async (topic: string, n: number): Promise<void> => {
    for (let i = 0; i < n; i += 1)
      await new Outbox(world.source).add({ topic, key: `${topic}-${i}`, payload: { i } });
    await world.source.query(`update outbox set available_at = $1 where topic = $2`, [NOW, topic]);
  };

  it('gives each message to one taker, however many ask at once', async () => {
    await add('together', 20);
    const outbox = new Outbox(world.source);
    const taken = await Promise.all(Array.from({ length: 6 }, () => outbox.claim('together', 5, NOW, LATER)));
    const keys = taken.flat().map((message) => message.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(20);
  });

  it('keeps one message for one key', async () => {
    await add('once', 1);
    await add('once', 1);
    expect(await new Outbox(world.source).claim('once', 5, NOW, LATER)).toHaveLength(1);
  });

  it('gives a message out again when its taker has died, and no more once it is done', async () => {
    await add('lease', 1);
    const outbox = new Outbox(world.source);
    const [first] = await outbox.claim('lease', 5, NOW, LATER);
    expect(await outbox.claim('lease', 5, NOW, LATER)).toEqual([]);
    const [again] = await outbox.claim('lease', 5, LATER, '2026-03-20T01:02:00.000Z');
    expect(again).toMatchObject({ key: first?.key, attempts: 2 });
    await outbox.done([again?.id ?? ''], LATER);
    expect(await outbox.claim('lease', 5, '2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z')).toEqual(
      [],
    );
  });

  it('waits with a failed message until its time', async () => {
    await add('fail', 1);
    const outbox = new Outbox(world.source);
    const [message] = await outbox.claim('fail', 5, NOW, NOW);
    await outbox.fail(message?.id ?? '', '邮件服务器未应答', LATER);
    expect(await outbox.claim('fail', 5, NOW, LATER)).toEqual([]);
    expect(await outbox.claim('fail', 5, LATER, LATER)).toHaveLength(1);
    expect(await outbox.age('2100-01-01T00:00:00.000Z')).toBeGreaterThan(0);
  });
});

/**
 * The events once so many can be read. Nothing is shown while any older transaction of the server runs, and the server
 * is shared with the test files beside this one. Bounded.
 */
async function reaching<Event>(
  count: number,
  read: () => Promise<readonly Event[]>,
): Promise<readonly Event[]> {
  let events = await read();
  for (let tries = 0; tries < 400 && events.length < count; tries += 1) {
    await new Promise((done) => setTimeout(done, 25));
    events = await read();
  }
  return events;
}

describe('live events', () => {
  it('miss nothing of a transaction that began earlier and commits later', async () => {
    const live = new LiveEvents(world.source);
    const start = await live.latest();
    const slow = world.source.createQueryRunner();
    await slow.startTransaction();
    await slow.query(
      `insert into case_event (tx, case_id, process, seq, version, kind, at, policy_set_id)
       values (pg_current_xact_id()::text::bigint, 'slow', 'hazard', 1, 1, 'started', now(), 'x')`,
    );
    const fast = randomUUID();
    await recorder(world.source)(firstBatch(fast));
    expect(await live.after(DISTRICT, start, 100)).toEqual([]);
    await slow.query(
      `insert into case_file select (jsonb_populate_record(c, '{"id":"slow","number":"slow"}')).* from case_file c where id = $1`,
      [fast],
    );
    await slow.commitTransaction();
    await slow.release();
    const events = await reaching(4, () => live.after(DISTRICT, start, 100));
    expect(events.map((event) => event.caseId)).toEqual(['slow', fast, fast, fast]);
    const [first] = events;
    expect(await live.after(DISTRICT, first?.cursor ?? '', 100)).toEqual(events.slice(1));
    expect(await live.after({ kind: 'units', subdistrict: ['unit-jinguyuan'] }, start, 100)).toEqual([]);
    expect(await live.latest()).toBe(events.at(-1)?.cursor);
  });

  it('are announced when a batch is committed', async () => {
    const caseId = randomUUID();
    let heard: (signal: LiveSignal) => void = () => undefined;
    const signal = new Promise<LiveSignal>((resolve) => (heard = resolve));
    const channel = new LiveChannel(world.url, (one) => {
      if (one?.caseId === caseId) heard(one);
    });
    await channel.start();
    await recorder(world.source)(firstBatch(caseId));
    expect(await signal).toEqual({ caseId, version: 1 });
    await channel.stop();
  });
});

describe('what is kept in memory', () => {
  it('is read anew as soon as a row of policy changes, whoever changed it', async () => {
    const store = new PolicyStore(world.source);
    const before = await store.snapshot(POLICY_SET, '2026-03-06');
    expect(before.values['filing.ack']).toEqual({ amount: 1, unit: 'WD' });
    const later = { ...(POLICY[0] as (typeof POLICY)[number]), value: 2, from: '2026-03-01' };
    await new PolicyStore(world.source).addValue(POLICY_SET, later);
    expect((await store.snapshot(POLICY_SET, '2026-03-06')).values['filing.ack']).toEqual({
      amount: 2,
      unit: 'WD',
    });
    expect((await store.snapshot(POLICY_SET, '2026-02-28')).values['filing.ack']).toEqual({
      amount: 1,
      unit: 'WD',
    });
    expect((await store.effectiveOn('2026-03-06'))?.setId).toBe(POLICY_SET);
    expect(await store.effectiveOn('2020-12-31')).toBeUndefined();
  });

  it('is read anew as soon as a day of the calendar changes', async () => {
    const store = new CalendarStore(world.source);
    expect((await store.calendar()).isWorking('2026-12-31')).toBe(true);
    await world.source.query(`update calendar_day set working = false where day = '2026-12-31'`);
    expect((await store.calendar()).isWorking('2026-12-31')).toBe(false);
  });
});

describe('an account', () => {
  it('is locked by the failures in a row that policy allows, also when they come at once', async () => {
    const accounts = new Accounts(world.source);
    const id = randomUUID();
    await accounts.add({
      id,
      personId: 'person-x',
      login: 'zhangsan',
      passwordHash: 'hash',
      mustChange: false,
    });
    const rule = { maxFailures: 5, lockMinutes: 30 };
    await Promise.all([1, 2, 3, 4].map(() => accounts.failed(id, NOW, rule)));
    expect((await accounts.byLogin('zhangsan'))?.lockedUntil).toBeNull();
    expect((await accounts.failed(id, NOW, rule))?.lockedUntil).toBe('2026-03-20T01:30:00.000Z');
    await accounts.succeeded(id);
    expect(await accounts.byId(id)).toMatchObject({ failedCount: 0, lockedUntil: null });
  });
});

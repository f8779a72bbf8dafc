import type { MessageEvent } from '@nestjs/common';
import { Subject } from 'rxjs';
import type { LiveEvent, Scope, TaskDetail } from '#persistence';
import { liveStream } from './live-stream';

const SCOPE: Scope = { kind: 'units', subdistrict: ['u-tanggong'] };
const SEAT = { unitId: 'u-tanggong', role: 'subdistrictOfficer' } as const;
const ACTOR = { ...SEAT, personId: 'p-li', postId: 'post-li', via: 'direct' } as const;

const anEvent = (n: number, over: Partial<LiveEvent> = {}): LiveEvent => ({
  ...{ cursor: `7-${n}`, caseId: 'case-1', process: 'hazard', version: n, kind: 'stage', name: 'filed' },
  ...{
    taskId: null,
    node: null,
    at: '2026-03-06T02:00:00.000Z',
    display: '张三',
    caseNumber: 'XG-1',
    stage: 'filed',
  },
  ...over,
});

const number = (cursor: string): number => Number(cursor.split('-')[1]);

/** Live events in memory, and a listener that keeps what it was told. */
class Scene {
  readonly news = new Subject<void>();
  readonly told: MessageEvent[] = [];
  readonly scopes: Scope[] = [];
  readonly tasks = new Map<string, Partial<TaskDetail>>();
  events: LiveEvent[] = [];
  completed = false;
  failing = false;

  listen(since?: string): () => void {
    const sources = {
      news: this.news,
      events: {
        latest: () => Promise.resolve(this.events.at(-1)?.cursor ?? '0-0'),
        after: (scope: Scope, cursor: string, limit: number) => {
          this.scopes.push(scope);
          if (this.failing) return Promise.reject(new Error('database is away'));
          return Promise.resolve(
            this.events.filter((event) => number(event.cursor) > number(cursor)).slice(0, limit),
          );
        },
      },
      tasks: {
        byId: (id: string) =>
          Promise.resolve({
            ...{ seat: SEAT, holderPersonId: null, delegation: null, signers: [] },
            ...this.tasks.get(id),
          } as unknown as TaskDetail),
      },
    };
    const seats = { personId: 'p-li', actors: [ACTOR] };
    const subscription = liveStream(sources, { scope: SCOPE, seats, since }).subscribe({
      next: (message) => this.told.push(message),
      complete: () => (this.completed = true),
    });
    return () => subscription.unsubscribe();
  }

  add(...events: readonly LiveEvent[]): void {
    this.events = [...this.events, ...events];
    this.news.next();
  }

  /** Kinds and positions of what was told, heartbeats left out. */
  get summary(): readonly string[] {
    return this.told.filter((one) => one.type !== undefined).map((one) => `${one.type} ${one.id}`);
  }
}

/** Lets everything that waits for nothing but promises happen. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
};

describe('the live stream', () => {
  let scene: Scene;
  let stop: () => void;
  beforeEach(() => {
    jest.useFakeTimers();
    scene = new Scene();
    stop = () => undefined;
  });
  afterEach(() => {
    stop();
    jest.useRealTimers();
  });

  it('begins with now, tells how soon to come again, and then what comes', async () => {
    scene.events = [anEvent(1)];
    stop = scene.listen();
    await settled();
    expect(scene.told[0]).toEqual({ id: '7-1', type: 'ready', retry: 3_000, data: {} });
    scene.add(anEvent(2));
    await settled();
    expect(scene.summary).toEqual(['ready 7-1', 'case 7-2']);
  });

  it('replays what was missed, each event once', async () => {
    scene.events = [anEvent(1), anEvent(2), anEvent(3)];
    stop = scene.listen('7-1');
    scene.news.next();
    await settled();
    scene.news.next();
    await settled();
    expect(scene.summary).toEqual(['ready 7-1', 'case 7-2', 'case 7-3']);
  });

  it('reads within the scope of its listener and nothing else', async () => {
    stop = scene.listen('7-0');
    scene.add(anEvent(1));
    await settled();
    expect(scene.scopes.length).toBeGreaterThan(0);
    expect(scene.scopes.every((scope) => scope === SCOPE)).toBe(true);
  });

  it('tells ids, kind and stage and no content of the case', async () => {
    stop = scene.listen();
    await settled();
    scene.add(anEvent(1));
    await settled();
    expect(scene.told.at(-1)?.data).toEqual({
      ...{ caseId: 'case-1', process: 'hazard', kind: 'stage', stage: 'filed', version: 1 },
    });
  });

  it.each([
    { whose: 'my post', task: {}, told: true },
    { whose: 'another post', task: { seat: { ...SEAT, unitId: 'u-xigong' } }, told: false },
    {
      whose: 'another post, held by me',
      task: { seat: { ...SEAT, unitId: 'u-xigong' }, holderPersonId: 'p-li' },
      told: true,
    },
  ])('a task of $whose touches the inbox: $told', async ({ task, told }) => {
    scene.tasks.set('case-1:acknowledge.1', task);
    stop = scene.listen();
    await settled();
    scene.add(anEvent(1, { kind: 'opened', taskId: 'acknowledge.1' }));
    await settled();
    expect(scene.summary.includes('inbox 7-1')).toBe(told);
  });

  it('a listener that was away too long is told to read its lists anew', async () => {
    scene.events = Array.from({ length: 1_500 }, (_, at) => anEvent(at + 1));
    stop = scene.listen('7-0');
    for (let turn = 0; turn < 40; turn += 1) await settled();
    expect(scene.summary.at(-1)).toBe('reset 7-1500');
    scene.add(anEvent(1_501));
    await settled();
    expect(scene.summary.at(-1)).toBe('case 7-1501');
  });

  it.each(['', 'abc', "1-1' or true", '99999999999999999999-1'])(
    'a position nobody gave out (%s) begins with now',
    async (since) => {
      scene.events = [anEvent(1), anEvent(2)];
      stop = scene.listen(since);
      await settled();
      expect(scene.summary).toEqual(['ready 7-2']);
    },
  );

  it('says every fifteen seconds that it is alive', async () => {
    stop = scene.listen();
    await settled();
    jest.advanceTimersByTime(45_000);
    expect(scene.told.filter((one) => one.comment !== undefined)).toHaveLength(3);
  });

  it('ends after ten minutes, so that rights are asked anew', async () => {
    stop = scene.listen();
    await settled();
    jest.advanceTimersByTime(600_000);
    expect(scene.completed).toBe(true);
    expect(scene.news.observed).toBe(false);
  });

  it('outlives a database that is away for a while', async () => {
    stop = scene.listen();
    await settled();
    scene.failing = true;
    scene.add(anEvent(1));
    await settled();
    scene.failing = false;
    scene.news.next();
    await settled();
    expect(scene.summary).toEqual(['ready 0-0', 'case 7-1']);
  });

  it('leaves nothing behind when the listener goes', async () => {
    scene.listen()();
    await settled();
    expect(scene.news.observed).toBe(false);
    expect(jest.getTimerCount()).toBe(0);
  });
});

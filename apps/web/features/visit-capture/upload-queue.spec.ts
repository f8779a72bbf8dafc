// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportBody } from '../../api';
import { ApiProblem } from '../../transport/problem';
import { aPhoto, aVisit } from './capture.fixture';
import { CaptureStore } from './capture-store';
import type { VisitDraft } from './draft';
import { pauseAfter, UploadQueue } from './upload-queue';

const offline = () => new ApiProblem({ code: 'OFFLINE', status: 0, title: '' });
const signedOut = () => new ApiProblem({ code: 'NOT_SIGNED_IN', status: 401, title: '请先登录' });
const refusal = () =>
  new ApiProblem({
    code: 'TARGET_NOT_ELIGIBLE',
    status: 422,
    title: '对象不符合条件',
    detail: '张三没有有效证书',
  });

/** A server that keeps what arrives, and on demand loses the way there (`down`) or the answer (`lost`). */
class FakeServer {
  readonly asked: string[] = [];
  readonly photos = new Map<string, string>();
  readonly reports = new Map<string, ReportBody>();
  trouble: ('down' | 'lost' | ApiProblem | undefined)[] = [];
  meanwhile: () => Promise<unknown> = () => Promise.resolve();

  private async answer<T>(what: string, keep: () => T): Promise<T> {
    this.asked.push(what);
    const trouble = this.trouble.shift();
    await this.meanwhile();
    if (trouble === 'down') throw offline();
    if (trouble instanceof ApiProblem) throw trouble;
    const kept = keep();
    if (trouble === 'lost') throw offline();
    return kept;
  }

  readonly door = {
    sendPhoto: ({ id, blob }: { id: string; blob: Blob }) =>
      this.answer(`photo ${id}`, () => {
        this.photos.set(id, `${blob.size} bytes`);
        return `a-${id}`;
      }),
    sendReport: (key: string, body: ReportBody) =>
      this.answer('report', () => {
        const known = this.reports.get(key);
        if (known && JSON.stringify(known) !== JSON.stringify(body))
          throw new Error('another body under this key');
        this.reports.set(key, body);
        return `r-${key}`;
      }),
  };
}

describe('the queue of finished visits', () => {
  let store: CaptureStore;
  let server: FakeServer;
  let queue: UploadQueue;
  let clock: number;
  let names = 0;

  const visit = async (id = 'v1'): Promise<VisitDraft> => {
    const found = await store.visit(id);
    if (!found) throw new Error(`no visit ${id}`);
    return found;
  };
  const run = () => queue.run('p-li');
  const later = (ms: number) => {
    clock += ms;
    return run();
  };

  beforeEach(async () => {
    store = await CaptureStore.open(`test-${(names += 1)}`);
    server = new FakeServer();
    clock = Date.parse('2026-03-05T04:00:00Z');
    queue = new UploadQueue(store, server.door, () => clock);
    await store.addVisit(aVisit());
    await store.putPhoto(aPhoto('f2', { purpose: 'photoAfter' }));
    await store.putPhoto(aPhoto('f1'));
  });
  afterEach(() => store.close());

  it('sends the photos first, in the order they were taken, then the report that names them', async () => {
    await run();
    expect(server.asked).toEqual(['photo f1', 'photo f2', 'report']);
    expect([...server.reports.values()][0]?.hazards[0]?.photos).toEqual([
      { attachmentId: 'a-f1', purpose: 'photoBefore' },
      { attachmentId: 'a-f2', purpose: 'photoAfter' },
    ]);
    expect(await visit()).toMatchObject({ state: 'sent', reportId: `r-${aVisit().key}` });
    expect(await store.photosOf('v1')).toEqual([]);
  });

  it('keeps everything while the network is dead, and goes on where it stopped', async () => {
    server.trouble = [undefined, 'down'];
    await run();
    expect(await visit()).toMatchObject({ state: 'queued', tries: 1, inDoubt: false });
    expect((await store.photosOf('v1')).map(({ id, attachmentId }) => [id, attachmentId])).toEqual([
      ['f1', 'a-f1'],
      ['f2', undefined],
    ]);
    expect(await (await store.photosOf('v1'))[1]?.blob.text()).toBe('picture f2');
    await later(pauseAfter(1));
    expect(server.asked).toEqual(['photo f1', 'photo f2', 'photo f2', 'report']);
    expect(server.photos.size).toBe(2);
  });

  it('sends the same report under the same key when its answer was lost; the server has it once', async () => {
    server.trouble = [undefined, undefined, 'lost'];
    await run();
    expect(await visit()).toMatchObject({ state: 'queued', inDoubt: true });
    await later(pauseAfter(1));
    expect(server.asked.filter((one) => one === 'report')).toHaveLength(2);
    expect(server.reports.size).toBe(1);
    expect((await visit()).state).toBe('sent');
  });

  it('is as good after the tab was closed in the middle', async () => {
    server.trouble = [undefined, undefined, 'lost'];
    await run();
    const again = new UploadQueue(store, server.door, () => clock);
    await again.hurry('p-li');
    expect([server.reports.size, server.photos.size, (await visit()).state]).toEqual([1, 2, 'sent']);
  });

  it('waits twice as long after every failure, up to five minutes', async () => {
    expect([1, 2, 3, 4, 12].map(pauseAfter)).toEqual([5_000, 10_000, 20_000, 40_000, 300_000]);
    server.trouble = ['down', 'down'];
    await run();
    await later(pauseAfter(1) - 1);
    expect(server.asked).toHaveLength(1);
    await later(1);
    await later(pauseAfter(1));
    expect(server.asked).toHaveLength(2);
    await later(pauseAfter(2) - pauseAfter(1));
    expect((await visit()).state).toBe('sent');
  });

  it('gives a refused visit back to its author with the reason; nothing typed and no photo is gone', async () => {
    server.trouble = [undefined, undefined, refusal()];
    await run();
    const { key, tries: _t, state, fault, inDoubt, ...rest } = await visit();
    const { key: sameKey, tries: _n, state: _s, inDoubt: _i, ...typed } = aVisit();
    expect([state, key, inDoubt]).toEqual(['refused', sameKey, false]);
    expect(fault).toMatchObject({ title: '对象不符合条件', detail: '张三没有有效证书' });
    expect(rest).toEqual(typed);
    expect(await store.photosOf('v1')).toHaveLength(2);
    await later(pauseAfter(9));
    expect(server.asked).toHaveLength(3);
  });

  it('is no refusal that nobody is signed in any more', async () => {
    server.trouble = [signedOut()];
    await run();
    expect((await visit()).state).toBe('queued');
    await queue.hurry('p-li');
    expect((await visit()).state).toBe('sent');
  });

  it('does not send a report that was taken back while its photos were on their way', async () => {
    server.meanwhile = () => store.change('v1', (now) => ({ ...now, state: 'draft' }));
    await run();
    expect(server.asked).toEqual(['photo f1', 'photo f2']);
    expect(await visit()).toMatchObject({ state: 'draft', inDoubt: false });
  });

  it('stops at the first that gets no answer, and passes over one that is refused', async () => {
    await store.addVisit(
      aVisit({ id: 'v2', key: 'key-2-key-2-key-2', startedAt: '2026-03-05T02:00:00.000Z' }),
    );
    server.trouble = ['down'];
    await run();
    expect(server.asked).toEqual(['photo f1']);
    server.trouble = [refusal()];
    await later(pauseAfter(1));
    expect([(await visit()).state, (await visit('v2')).state]).toEqual(['refused', 'sent']);
  });

  it('runs once at a time, and sends drafts and other people’s visits not at all', async () => {
    await store.addVisit(aVisit({ id: 'v2', state: 'draft' }));
    await store.addVisit(aVisit({ id: 'v3', personId: 'p-other' }));
    await Promise.all([run(), run(), run()]);
    expect(server.asked).toEqual(['photo f1', 'photo f2', 'report']);
  });
});

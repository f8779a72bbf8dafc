import request from 'supertest';
import { type NoticeView, Notices, type PageRequest } from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { NoticesModule } from './notices.module';

const aNotice = (over: Partial<NoticeView> = {}): NoticeView => ({
  ...{ id: 'n1', caseId: 'case-1', taskId: null, kind: 'opened', title: '新待办', body: '请办理备案' },
  ...{ createdAt: '2026-03-06T01:00:00.000Z', readAt: null },
  ...over,
});

describe('notices', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let asked: { readonly personId: string; readonly page: PageRequest; readonly unreadOnly: boolean }[];
  let marked: string[];

  beforeEach(async () => {
    [asked, marked] = [[], []];
    const notices = {
      list: (personId: string, page: PageRequest, unreadOnly: boolean) => {
        asked.push({ personId, page, unreadOnly });
        return Promise.resolve({
          items: [aNotice()],
          next: { sort: '2026-03-06T01:00:00.000Z', id: 'n1' },
        });
      },
      unread: () => Promise.resolve({ value: 1_000, more: true }),
      markRead: (personId: string, ids: readonly string[], at: string) =>
        Promise.resolve(void marked.push(`${personId} ${ids.join()} ${at}`)),
    };
    api = await startApi({ features: [NoticesModule], standIns: [{ provide: Notices, use: notices }] });
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    headers = await api.signedIn();
  });
  afterEach(() => api.app.close());

  const ask = (path: string) => request(api.app.getHttpServer()).get(`/api/notices${path}`).set(headers);

  it('are a person’s own, with the number of unread ones', async () => {
    const { body } = await ask('').expect(200);
    expect(asked).toEqual([{ personId: 'p-li', page: { limit: 30 }, unreadOnly: false }]);
    expect(body).toMatchObject({
      unread: '1,000+',
      items: [{ id: 'n1', title: '新待办', caseId: 'case-1' }],
    });
    expect(body.items[0]).not.toHaveProperty('readAt');
    expect((await ask('/counts').expect(200)).body).toEqual({ unread: '1,000+' });
  });

  it('go on where the last page ended', async () => {
    const { body } = await ask('?unread=true').expect(200);
    await ask(`?unread=true&cursor=${body.next}`).expect(200);
    expect(asked.at(-1)).toEqual({
      personId: 'p-li',
      page: { limit: 30, after: { sort: '2026-03-06T01:00:00.000Z', id: 'n1' } },
      unreadOnly: true,
    });
  });

  it.each([
    'nonsense',
    Buffer.from("2026-99-99 n1'").toString('base64url'),
    Buffer.from('x').toString('base64url'),
  ])('refuse the place %s', async (cursor) => {
    await ask(`?cursor=${cursor}`).expect(400);
    expect(asked).toEqual([]);
  });

  it('are marked as read for the person who asks and nobody else', async () => {
    await request(api.app.getHttpServer()).post('/api/notices/n1/read').set(headers).expect(204);
    expect(marked).toEqual(['p-li n1 2026-03-06T02:00:00.000Z']);
  });

  it('cannot be marked from another site', async () => {
    const { cookie = '' } = headers;
    await request(api.app.getHttpServer()).post('/api/notices/n1/read').set({ cookie }).expect(403);
    expect(marked).toEqual([]);
  });
});

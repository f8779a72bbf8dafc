import request from 'supertest';
import { type SavedView, SavedViews } from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { ViewsModule } from './views.module';

const aView = (over: Partial<SavedView> = {}): SavedView => ({
  ...{ id: 'v1', list: 'inbox', name: '逾期', search: 'view=overdue', unitId: null },
  ...{ personId: 'p-li', personName: '李四' },
  ...over,
});

describe('saved views', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let kept: Omit<SavedView, 'id'>[];
  let asked: unknown[];
  let held = 0;

  beforeEach(async () => {
    [kept, asked, held] = [[], [], 0];
    const views = {
      of: (...question: unknown[]) => {
        asked.push(question);
        return Promise.resolve([
          aView(),
          aView({ id: 'v2', personId: 'p-wang', personName: '王五', unitId: 'u' }),
        ]);
      },
      count: () => Promise.resolve(held),
      keep: (view: Omit<SavedView, 'id'>) => Promise.resolve(`v${kept.push(view)}`),
      remove: (_person: string, id: string) => Promise.resolve(id === 'v1'),
    };
    api = await startApi({ features: [ViewsModule], standIns: [{ provide: SavedViews, use: views }] });
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    headers = await api.signedIn();
  });
  afterEach(() => api.app.close());

  const http = () => request(api.app.getHttpServer());
  const keep = (body: object) =>
    http()
      .post('/api/saved-views')
      .set(headers)
      .send({ list: 'inbox', name: '逾期', search: 'view=overdue', ...body });

  it('are the person’s own and those of the units they act in, told apart', async () => {
    const { body } = await http().get('/api/saved-views?list=inbox').set(headers).expect(200);
    expect(asked).toEqual([['p-li', [aPost('subdistrictOfficer').actor.unitId], 'inbox']]);
    expect(body.items).toEqual([
      { id: 'v1', name: '逾期', search: 'view=overdue', shared: false, own: true, by: '李四' },
      { id: 'v2', name: '逾期', search: 'view=overdue', shared: true, own: false, by: '王五' },
    ]);
  });

  it('are kept for the person alone unless they are shared with the unit', async () => {
    await keep({}).expect(201);
    await keep({ shared: true }).expect(201);
    expect(kept.map(({ unitId }) => unitId)).toEqual([null, aPost('subdistrictOfficer').actor.unitId]);
  });

  it.each([
    { why: 'a list nobody has', body: { list: 'secrets' }, names: '列表' },
    { why: 'a name of spaces', body: { name: '  ' }, names: '名称' },
    {
      why: 'a filter that is no query of an address',
      body: { search: 'javascript:alert(1)' },
      names: '条件',
    },
  ])('are refused with $why', async ({ body, names }) => {
    const answer = await keep(body).expect(400);
    expect(JSON.stringify(answer.body)).toContain(names);
    expect(kept).toEqual([]);
  });

  it('are bounded in number', async () => {
    held = 100;
    expect((await keep({}).expect(400)).body.detail).toContain('100');
  });

  it('are removed by their owner; another’s looks as if it were not there', async () => {
    await http().delete('/api/saved-views/v1').set(headers).expect(204);
    await http().delete('/api/saved-views/v2').set(headers).expect(404);
  });
});

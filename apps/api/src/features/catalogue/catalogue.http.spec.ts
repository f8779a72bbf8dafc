import request from 'supertest';
import {
  type CatalogueFilter,
  type CatalogueView,
  Checklists,
  type ChecklistView,
  HazardCatalogue,
} from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { CatalogueModule } from './catalogue.module';

const ENTRY: CatalogueView = {
  ...{ code: 'WH-04', version: 2, from: '2026-01-01', industry: '危化', field: '监测', category: '危化储存' },
  ...{ hazard: '加油站可燃气体报警器检定超期', level: 'general', days: 7, retired: false },
  basis: [{ text: '安全生产法36、99（三）', mark: 'V' }],
};

const SHEET: ChecklistView = {
  ...{
    id: 'CL-WH',
    version: 1,
    from: '2021-12-20',
    title: '加油站检查表',
    industries: ['危化'],
    retired: false,
  },
  items: [{ no: 1, text: '报警器已投用', basis: [], level: 'major', photo: 'onNo', codes: ['WH-04'] }],
};

describe('the catalogue and the checklists', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let asked: unknown[];
  const ask = (path: string) =>
    request(api.app.getHttpServer())
      .get(`/api/${encodeURI(path)}`)
      .set(headers);

  beforeEach(async () => {
    asked = [];
    const entries = {
      list: (day: string, filter: CatalogueFilter) => Promise.resolve((asked.push([day, filter]), [ENTRY])),
    };
    const sheets = {
      list: (day: string, industry?: string) => Promise.resolve((asked.push([day, industry]), [SHEET])),
    };
    api = await startApi({
      features: [CatalogueModule],
      standIns: [
        { provide: HazardCatalogue, use: entries },
        { provide: Checklists, use: sheets },
      ],
    });
    api.fakes.directory.posts = [aPost('expert')];
    headers = await api.signedIn();
  });
  afterEach(() => api.app.close());

  it('gives an expert the rows in effect today for words and an industry', async () => {
    const { body } = await ask('catalogue?q=报警&industry=危化').expect(200);
    expect(asked).toEqual([['2026-03-06', { text: '报警', industry: '危化' }]]);
    expect(body).toEqual([
      expect.objectContaining({ code: 'WH-04', levelTitle: '一般隐患', offence: false, days: 7 }),
    ]);
    expect(body[0]).not.toHaveProperty('retired');
  });

  it('gives the sheets of an industry with the answers there are', async () => {
    const { body } = await ask('checklists?industry=危化').expect(200);
    expect(asked).toEqual([['2026-03-06', '危化']]);
    expect(body[0]).toMatchObject({
      answers: [
        { answer: 'yes', title: '是' },
        { answer: 'no', title: '否' },
        { answer: 'na', title: '不适用' },
      ],
      items: [{ no: 1, levelTitle: '重大隐患', photo: 'onNo', codes: ['WH-04'] }],
    });
  });

  it.each([`catalogue?q=${'长'.repeat(61)}`, 'catalogue?trade=危化', 'checklists?industry='])(
    'refuses %s',
    async (path) => {
      await ask(path).expect(400);
      expect(asked).toEqual([]);
    },
  );

  it.each(['financeClerk', 'systemAdmin'] as const)('shows %s neither', async (role) => {
    api.fakes.directory.posts = [aPost(role)];
    await ask('catalogue').expect(403);
    await ask('checklists').expect(403);
  });
});

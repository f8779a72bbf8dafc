import ExcelJS from 'exceljs';
import request from 'supertest';
import {
  AuditLog,
  type AuditFact,
  type HazardFilter,
  HazardLedger,
  type HazardRow,
  Overview,
  type PageRequest,
  type Scope,
} from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { HazardsModule } from './hazards.module';

const aHazard = (over: Partial<HazardRow> = {}): HazardRow => ({
  ...{ caseId: 'case-1', number: 'XG-2026-WH-000001-01', description: '静电接地报警仪失效', place: '卸油区' },
  ...{ category: '用电', industry: '危化', level: 'general', proposedLevel: null, stage: 'rectifying' },
  ...{ open: true, outcome: null, overlays: [], foundOn: '2026-02-20', dueOn: '2026-03-03' },
  ...{
    dueAt: '2026-03-03T16:00:00.000Z',
    overdue: true,
    openedAt: '2026-02-20T02:00:00.000Z',
    closedAt: null,
  },
  ...{ enterpriseId: 'u-oil', enterpriseName: '王城加油站', subdistrictId: 'u-wangcheng' },
  ...{ subdistrictName: '王城路街道办事处', departmentId: 'u-bureau', departmentName: '区应急管理局' },
  ...{ agencyId: 'u-agency', agencyName: '安衡', responsibleEnterpriseName: '赵安' },
  ...{ responsibleSubdistrictName: null, responsibleDepartmentName: null, fixedOnSite: false },
  ...{ recurrenceOf: null, reportCaseId: null, reviewRound: 0, originImportId: null, originSheet: null },
  ...{ originRow: null, history: false, enteredOn: null, originalClosedOn: null },
  ...over,
});

/** A ledger that writes down what it was asked. */
class FakeLedger {
  rows: readonly HazardRow[] = [aHazard()];
  more = false;
  counted = { value: 1, more: false };
  readonly asked: { scope: Scope; filter: HazardFilter; page?: PageRequest; sort?: string }[] = [];

  list(scope: Scope, filter: HazardFilter, page: PageRequest, sort: string) {
    this.asked.push({ scope, filter, page, sort });
    const next = { sort: '2026-02-20', id: 'case-1' };
    return Promise.resolve({ items: this.rows, ...(this.more ? { next } : {}) });
  }

  count() {
    return Promise.resolve(this.counted);
  }

  async *stream(scope: Scope, filter: HazardFilter) {
    this.asked.push({ scope, filter });
    yield* await Promise.resolve(this.rows);
  }
}

describe('the hazard ledger', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let ledger: FakeLedger;
  let noted: AuditFact[];
  const ask = (query: string) => request(api.app.getHttpServer()).get(`/api/hazards${query}`).set(headers);
  const askedOf = () => ledger.asked.at(-1);

  beforeEach(async () => {
    ledger = new FakeLedger();
    noted = [];
    const facets = (_scope: object, _filter: object, axes: readonly string[]) =>
      Promise.resolve(
        axes.map((axis) => ({ axis, facets: [{ id: null, name: null, all: 3, open: 2, overdue: 1 }] })),
      );
    api = await startApi({
      features: [HazardsModule],
      standIns: [
        { provide: HazardLedger, use: ledger },
        { provide: Overview, use: { facets } },
        { provide: AuditLog, use: { note: (fact: AuditFact) => Promise.resolve(void noted.push(fact)) } },
      ],
    });
    api.fakes.directory.posts = [aPost('subdistrictOfficer', { unitId: 'u-wangcheng' })];
    headers = await api.signedIn();
  });
  afterEach(() => api.app.close());

  it('is asked within the reader’s scope and told in words', async () => {
    const { body } = await ask('').expect(200);
    expect(askedOf()).toMatchObject({
      scope: { kind: 'units', subdistrict: ['u-wangcheng'] },
      page: { limit: 50 },
      sort: 'newest',
    });
    expect(body).toMatchObject({
      count: '1',
      items: [
        { levelTitle: '一般隐患', stageTitle: '整改中', daysOverdue: 3, responsibleEnterprise: '赵安' },
      ],
    });
    expect(body.items[0]).not.toHaveProperty('closedAt');
  });

  it('takes every condition of the filter', async () => {
    const query = [
      'subdistrict=u1,u2&department=u3&industry=危化&level=major,listed&enterprise=u4&agency=u5',
      'stage=rectifying&overlay=listed&outcome=closed&open=true&overdue=false&onTime=true&history=false',
      'source=report,import',
      'foundFrom=2026-01-01&foundTo=2026-03-01&dueFrom=2026-02-01&dueTo=2026-02-28',
      'closedFrom=2026-03-01&closedTo=2026-03-05&importId=i1&reportCaseId=r1&q=配电 接地',
    ].join('&');
    await ask(`?${encodeURI(query)}`).expect(200);
    expect(askedOf()?.filter).toEqual({
      at: '2026-03-06T02:00:00.000Z',
      ...{
        subdistricts: ['u1', 'u2'],
        departments: ['u3'],
        industries: ['危化'],
        levels: ['major', 'listed'],
      },
      ...{ enterprises: ['u4'], agencies: ['u5'], stages: ['rectifying'], overlays: ['listed'] },
      ...{ outcomes: ['closed'], sources: ['report', 'import'] },
      ...{ open: true, overdue: false, onTime: true, history: false },
      ...{ foundFrom: '2026-01-01', foundTo: '2026-03-01', dueFrom: '2026-02-01', dueTo: '2026-02-28' },
      ...{ closedFrom: '2026-02-28T16:00:00.000Z', closedBefore: '2026-03-05T16:00:00.000Z' },
      ...{ importId: 'i1', reportCaseId: 'r1', text: '配电 接地' },
    });
  });

  it.each([
    '?level=serious',
    '?source=hearsay',
    '?onTime=perhaps',
    '?overdue=maybe',
    '?dueTo=2026-02-30',
    '?dueTo=tomorrow',
    '?limit=1000',
    '?zone=1',
  ])('refuses %s', async (query) => {
    await ask(query).expect(400);
    expect(ledger.asked).toEqual([]);
  });

  it('tells at most 「1,000+」', async () => {
    ledger.counted = { value: 1_000, more: true };
    expect((await ask('').expect(200)).body.count).toBe('1,000+');
  });

  describe('page by page', () => {
    const nextOf = async (query: string): Promise<string> => {
      ledger.more = true;
      return (await ask(query).expect(200)).body.next as string;
    };
    const with_ = (query: string, cursor: string) => ask(`${query}&cursor=${encodeURIComponent(cursor)}`);

    it('goes on where the last page ended', async () => {
      const cursor = await nextOf('?level=major');
      await with_('?level=major', cursor).expect(200);
      expect(askedOf()?.page).toEqual({ limit: 50, after: { sort: '2026-02-20', id: 'case-1' } });
    });

    it('never under another filter, another order or for another reader', async () => {
      const cursor = await nextOf('?level=major');
      await with_('?level=general', cursor).expect(400);
      await with_('?level=major&sort=due', cursor).expect(400);
      api.fakes.directory.posts = [aPost('subdistrictOfficer', { unitId: 'u-xigong' })];
      await with_('?level=major', cursor).expect(400);
    });

    it('never from a cursor somebody made up', async () => {
      const [place = '', signature = ''] = (await nextOf('?level=major')).split('.');
      const other = Buffer.from(JSON.stringify(['2020-01-01', 'case-9'])).toString('base64url');
      for (const forged of [`${other}.${signature}`, place, `${place}.`, 'a.b', '.']) {
        await with_('?level=major', forged).expect(400);
      }
    });
  });

  describe('as an Excel file', () => {
    const fetched = (query: string) =>
      ask(`/export${query}`)
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => done(null, Buffer.concat(chunks)));
        });

    it('has exactly what the filter lists, without formulas', async () => {
      ledger.rows = [aHazard(), aHazard({ caseId: 'case-2', enterpriseName: '=HYPERLINK("http://x")' })];
      const { body, headers: answer } = await fetched('?level=general').expect(200);
      expect(answer['content-disposition']).toContain('attachment');
      expect(askedOf()).toMatchObject({
        scope: { kind: 'units', subdistrict: ['u-wangcheng'] },
        filter: { levels: ['general'] },
      });
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(body);
      const sheet = book.worksheets[0];
      expect(sheet?.rowCount).toBe(3);
      expect(sheet?.getRow(2).getCell(1).value).toBe('XG-2026-WH-000001-01');
      expect(sheet?.getRow(3).getCell(2).value).toBe('\'=HYPERLINK("http://x")');
    });

    it('is written down as an act of reading, with person and filter', async () => {
      await fetched('?level=general').expect(200);
      expect(noted).toMatchObject([
        {
          kind: 'read',
          ref: 'p-li',
          body: { what: 'hazardExport', filter: { level: ['general'] }, rows: 1 },
        },
      ]);
    });
  });

  it('tells the values of each condition with their counts', async () => {
    const { body } = await ask('/facets').expect(200);
    const level = body.facets.find((facet: { name: string }) => facet.name === 'level');
    expect(level).toMatchObject({
      title: '级别',
      values: [{ name: '待定级', count: 3, open: 2, overdue: 1 }],
    });
    expect(body.facets.map((facet: { title: string }) => facet.title)).toContain('来源');
  });

  it('is closed to posts without hazards', async () => {
    api.fakes.directory.posts = [aPost('financeClerk')];
    for (const path of ['', '/export', '/facets']) await ask(path).expect(403);
  });
});

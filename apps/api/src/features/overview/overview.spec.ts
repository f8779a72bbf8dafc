import { Module } from '@nestjs/common';
import request from 'supertest';
import {
  HazardLedger,
  type HazardFilter,
  type HazardRow,
  Overview,
  type Scope,
  StageStays,
  TaskReader,
} from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { LongestOverdue } from './longest-overdue';
import { OverviewController } from './overview.controller';
import { StageMedians } from './stage-medians';
import { OverviewService } from './overview.service';

const ROW = {
  ...{ caseId: 'case-1', number: 'XG-1', description: '静电接地报警仪失效', enterpriseName: '王城加油站' },
  ...{ subdistrictName: '王城路', level: 'major', dueAt: '2026-03-01T16:00:00.000Z', overdue: true },
  responsibleEnterpriseName: '赵安',
} as unknown as HazardRow;

const STEPS = [
  { step: 'T+3', at: '2026-03-09T01:00:00.000Z', does: 'supervisionLetter', notify: [] },
  { step: 'T', at: '2026-03-01T16:00:00.000Z', does: 'overdue', notify: [] },
  { step: 'T+1', at: '2026-03-03T01:00:00.000Z', does: 'chooseMeasure', notify: [] },
];

@Module({
  controllers: [OverviewController],
  providers: [OverviewService, LongestOverdue, StageMedians],
})
class TestOverviewModule {}

describe('the board over HTTP', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let counted: { readonly scope: Scope; readonly filter: HazardFilter }[];
  let values: (filter: HazardFilter) => number;

  beforeEach(async () => {
    counted = [];
    values = () => 4;
    const overview = {
      counts: (scope: Scope, filters: readonly HazardFilter[]) => {
        counted.push(...filters.map((filter) => ({ scope, filter })));
        return Promise.resolve(filters.map(values));
      },
      rates: () => Promise.resolve([{ month: '2026-02', due: 8, onTime: 6 }]),
      by: () => Promise.resolve([{ id: 'u1', name: '王城路', counts: { open: 8, overdue: 2 } }]),
    };
    api = await startApi({
      features: [TestOverviewModule],
      standIns: [
        { provide: Overview, use: overview },
        { provide: HazardLedger, use: { list: () => Promise.resolve({ items: [ROW] }) } },
        { provide: StageStays, use: { medians: () => Promise.resolve({ rectifying: 6.5 }) } },
        { provide: TaskReader, use: { open: () => Promise.resolve([{ node: 'rectify', steps: STEPS }]) } },
      ],
    });
    api.fakes.directory.posts = [aPost('subdistrictLeader', { unitId: 'u-wangcheng' })];
    headers = await api.signedIn();
  });
  afterEach(() => api.app.close());

  const ask = () => request(api.app.getHttpServer()).get('/api/overview').set(headers);

  it('counts within the reader’s scope only', async () => {
    await ask().expect(200);
    expect(counted.length).toBeGreaterThan(10);
    expect(counted.map((one) => one.scope)).toEqual(
      counted.map(() => ({ kind: 'units', subdistrict: ['u-wangcheng'] })),
    );
  });

  it('names with every figure the filter that lists it', async () => {
    const { body } = await ask().expect(200);
    const [overdue, dueToday, major] = body.headline;
    expect(overdue).toEqual({ key: 'overdue', title: '逾期总数', value: 4, filter: 'overdue=true' });
    expect(dueToday.filter).toBe('stage=rectifying&open=true&dueFrom=2026-03-06&dueTo=2026-03-06');
    expect(major.filter).toBe('level=major%2Clisted&open=true');
    expect(body.ageing.map((age: { filter: string }) => age.filter)).toEqual([
      'overdue=true&dueFrom=2026-03-03&dueTo=2026-03-05',
      'overdue=true&dueFrom=2026-02-27&dueTo=2026-03-02',
      'overdue=true&dueFrom=2026-02-04&dueTo=2026-02-26',
      'overdue=true&dueTo=2026-02-03',
    ]);
    expect(body.today[1].filter).toBe(
      'outcome=closed&history=false&closedFrom=2026-03-06&closedTo=2026-03-06',
    );
    expect(body.bySubdistrict).toEqual([
      {
        ...{ id: 'u1', name: '王城路', open: 8, overdue: 2, overduePercent: 25 },
        openFilter: 'subdistrict=u1&open=true',
        overdueFilter: 'subdistrict=u1&open=true&overdue=true',
      },
    ]);
  });

  it('gives the rate with numerator and denominator, and none while nothing was due', async () => {
    values = ({ onTime }) => (onTime === true ? 7 : 8);
    const { body } = await ask().expect(200);
    expect(body.rate).toMatchObject({ percent: 87.5, numerator: { value: 7 }, denominator: { value: 8 } });
    expect(body.rate.title).toBe('本月按期整改率');
    expect(body.rate.denominator.filter).toContain('dueFrom=2026-03-01&dueTo=2026-03-05');
    expect(body.rate.numerator.filter).toBe(
      body.rate.denominator.filter.replace('history', 'onTime=true&history'),
    );
    values = () => 0;
    api.fakes.clock.goOn(5_000);
    expect((await ask().expect(200)).body.rate).not.toHaveProperty('percent');
  });

  it('gives the trend month by month, and no rate where nothing was due', async () => {
    const { trend } = (await ask().expect(200)).body;
    expect(trend).toHaveLength(12);
    expect(trend.at(-2)).toMatchObject({ month: '2026-02', percent: 75 });
    expect(trend.at(-2).numerator.filter).toContain('onTime=true');
    expect(trend.at(-2).denominator.filter).toContain('dueFrom=2026-02-01&dueTo=2026-02-28');
    expect(trend[0]).not.toHaveProperty('percent');
  });

  it('shows of the longest overdue what the ladder did last and does next', async () => {
    const { body } = await ask().expect(200);
    expect(body.longest).toEqual([
      {
        ...{ caseId: 'case-1', number: 'XG-1', description: '静电接地报警仪失效', level: 'major' },
        ...{ enterpriseName: '王城加油站', subdistrictName: '王城路', owner: '赵安', daysOverdue: 5 },
        lastStep: { step: 'T+1', title: '须选择执法或延期', at: '2026-03-03T01:00:00.000Z' },
        nextStep: { step: 'T+3', title: '发督办函', at: '2026-03-09T01:00:00.000Z' },
      },
    ]);
  });

  it('gives the stretches of the way with their median days', async () => {
    const { body } = await ask().expect(200);
    expect(body.funnel.map((one: { title: string }) => one.title)).toEqual([
      '发现',
      '交办',
      '整改',
      '复核',
      '销号',
    ]);
    expect(body.funnel[2]).toMatchObject({ key: 'rectifying', medianDays: 6.5 });
    expect(body.funnel[0]).not.toHaveProperty('medianDays');
  });

  it('is counted once for many screens, for five seconds, and never for another scope', async () => {
    await ask().expect(200);
    const once = counted.length;
    await ask().expect(200);
    expect(counted).toHaveLength(once);
    api.fakes.directory.posts = [aPost('subdistrictLeader', { unitId: 'u-xigong' })];
    await ask().expect(200);
    expect(counted).toHaveLength(2 * once);
    api.fakes.clock.goOn(5_000);
    await ask().expect(200);
    expect(counted).toHaveLength(3 * once);
  });

  it('is closed to posts that do not watch over the district', async () => {
    for (const role of ['expert', 'enterpriseHead', 'agencyAdmin', 'systemAdmin'] as const) {
      api.fakes.directory.posts = [aPost(role)];
      await ask().expect(403);
    }
  });
});

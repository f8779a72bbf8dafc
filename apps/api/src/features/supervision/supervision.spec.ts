import request from 'supertest';
import { type LateFilter, type LateTask, Overview, type Scope, SupervisionDesk } from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { SupervisionModule } from './supervision.module';

const aLate = (over: Partial<LateTask> = {}): LateTask => ({
  ...{ id: 'c1:rectify.1', caseId: 'c1', taskId: 'rectify.1', process: 'hazard', node: 'rectify', round: 1 },
  seat: { unitId: 'u-oil', role: 'enterpriseSafetyManager' },
  ...{ seatUnitName: '王城加油站', status: 'ready', holderPersonId: null, holderName: null, outcome: null },
  ...{ openedAt: '2026-02-20T02:00:00.000Z', closedAt: null, startAt: null, provisional: false },
  ...{ dueAt: '2026-03-03T16:00:00.000Z', dueDay: '2026-03-03', nextStepAt: null, nextStepName: null },
  ...{ urgedAt: null, caseNumber: 'XG-1', caseTitle: '静电接地失效', level: 'general' },
  ...{ enterpriseName: '王城加油站', subdistrictUnitId: 'u-wangcheng' },
  last: { step: 'T+1', does: 'chooseMeasure', at: '2026-03-04T16:00:00.000Z' },
  next: { step: 'T+3', does: 'supervisionLetter', at: '2026-03-06T16:00:00.000Z' },
  ...{ byHand: 0, byHandLast: null },
  ...over,
});

describe('the supervision desk over HTTP', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let late: LateTask[];
  let asked: { scope: Scope; filter: LateFilter }[];

  const start = async (role: Parameters<typeof aPost>[0]): Promise<void> => {
    const since = '2026-03-03T16:00:00.000Z';
    const group = { id: 'general', name: 'general', tasks: 2, since };
    const desk = {
      list: (scope: Scope, filter: LateFilter) => {
        asked.push({ scope, filter });
        return Promise.resolve({ items: late, next: { sort: since, id: 'c1:rectify.1' } });
      },
      count: () => Promise.resolve(2),
      byUnit: () =>
        Promise.resolve([
          { id: 'u-wangcheng', name: '王城路', kind: 'subdistrict', tasks: 2, since, unclaimed: 1 },
          { id: 'u-office', name: '安委办', kind: 'committeeOffice', tasks: 1, since, unclaimed: 0 },
        ]),
      byPerson: () =>
        Promise.resolve([{ id: null, name: null, tasks: 1, since, unitName: null, role: null }]),
      byDeed: () => Promise.resolve([{ ...group, id: null, name: null }]),
      byLevel: () => Promise.resolve([group]),
      byProcess: () => Promise.resolve([{ ...group, id: 'hazard' }]),
    };
    const facets = () =>
      Promise.resolve([
        { axis: 'subdistrict', facets: [{ id: 'u-wangcheng', name: '', all: 5, open: 5, overdue: 5 }] },
      ]);
    api = await startApi({
      features: [SupervisionModule],
      standIns: [
        { provide: SupervisionDesk, use: desk },
        { provide: Overview, use: { facets } },
      ],
    });
    api.fakes.directory.posts = [aPost(role)];
    headers = await api.signedIn();
  };
  beforeEach(() => {
    [late, asked] = [[aLate()], []];
  });
  afterEach(() => api.app.close());

  const ask = (path: string) => request(api.app.getHttpServer()).get(`/api/supervision${path}`).set(headers);

  it('tells who is behind, by how much, the step reached and the next one', async () => {
    await start('committeeDirector');
    const { body } = await ask('').expect(200);
    expect(body.items[0]).toMatchObject({
      ...{ seat: '王城加油站 企业安全管理人员', daysOverdue: 3, byHand: 0 },
      lastStep: { step: 'T+1', title: '须选择执法或延期' },
      nextStep: { title: '发督办函', at: '2026-03-06T16:00:00.000Z' },
    });
    expect(body.count).toBe(2);
  });

  it.each([
    { role: 'committeeDirector' as const, acts: ['issueSupervisionLetter', 'holdInterview', 'putOnAgenda'] },
    { role: 'committeeClerk' as const, acts: ['issueSupervisionLetter', 'putOnAgenda'] },
    { role: 'bureauHead' as const, acts: [] },
  ])('offers $role $acts', async ({ role, acts }) => {
    await start(role);
    const { body } = await ask('').expect(200);
    expect(body.items[0].acts.map(({ act }: { act: string }) => act)).toEqual(acts);
  });

  it('keeps supervision of supervision in sight with the reason why it is closed', async () => {
    late = [aLate({ node: 'supervisionLetter.rectify-1' }), aLate({ process: 'meeting' })];
    await start('committeeClerk');
    const { items } = (await ask('').expect(200)).body;
    expect(items[0].acts[0].closed).toBe('督办事项本身不再督办');
    expect(items[1].acts).toEqual([]);
  });

  it('passes its conditions on, several values with commas between them', async () => {
    await start('committeeClerk');
    await ask('?unit=a,b&person=none&step=interview,none&level=major&process=hazard&q=接地').expect(200);
    expect(asked[0]?.filter).toMatchObject({
      ...{ units: ['a', 'b'], persons: ['none'], deeds: ['interview', 'none'], levels: ['major'] },
      ...{ processes: ['hazard'], text: '接地' },
    });
    for (const wrong of ['?step=shout', '?level=high', '?process=secret', '?cursor=x'])
      await ask(wrong).expect(400);
  });

  it('gives every figure the filter that lists it, and the unit’s hazards the ledger’s', async () => {
    await start('districtLeader');
    const { body } = await ask('/figures?level=general').expect(200);
    expect(body.units[0]).toMatchObject({
      ...{ name: '王城路', tasks: 2, longestDays: 3, unclaimed: 1, filter: 'unit=u-wangcheng&level=general' },
      hazards: { value: 5, filter: 'subdistrict=u-wangcheng&overdue=true' },
    });
    expect(body.units[1]).not.toHaveProperty('hazards');
    expect(body.persons[0]).toMatchObject({ name: '无人认领', filter: 'person=none&level=general' });
    expect(body.steps[0]).toMatchObject({ name: '未到督办级次', filter: 'step=none&level=general' });
    expect(body.levels[0]).toMatchObject({ name: '一般隐患', filter: 'level=general' });
  });

  it.each(['subdistrictLeader', 'enterpriseHead', 'agencyAdmin', 'financeClerk', 'systemAdmin'] as const)(
    'is closed to %s',
    async (role) => {
      await start(role);
      await ask('').expect(403);
      await ask('/figures').expect(403);
    },
  );
});

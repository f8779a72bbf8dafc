import { Module } from '@nestjs/common';
import request from 'supertest';
import {
  Attachments,
  Credentials,
  Directory,
  Enterprises,
  HazardLedger,
  InspectionReports,
} from '#persistence';
import { TemporalClient } from '#platform';
import { startApi, type TestApi } from '../../http/api.fixture';
import { AUTH_POLICY, aPost } from '../../http/ports.fixture';
import { CaseStarter } from '../acts/case-starter';
import { Pauses } from './report-wait';
import { REPORT_PROVIDERS } from './reports.module';
import { ReportsController } from './reports.controller';
import { aBody, aCredential, FakeReporting, POLICY } from './reports.fixture';

const KEY = '5e1c7b3c-3f0d-4a53-9d5b-8f6f1f0c1a2b';

describe('reports over HTTP', () => {
  let api: TestApi;
  let district: FakeReporting;
  let headers: Record<string, string>;
  const http = () => request(api.app.getHttpServer());
  const submit = (body: object, key = KEY) =>
    http()
      .post('/api/reports')
      .set({ ...headers, 'idempotency-key': key })
      .send(body);

  beforeEach(async () => {
    district = new FakeReporting();
    const standIns = [
      { provide: TemporalClient, use: district.temporal },
      { provide: Directory, use: district.directory },
      { provide: Enterprises, use: district.enterprises },
      { provide: Attachments, use: district.attachments },
      { provide: HazardLedger, use: district.hazards },
      { provide: InspectionReports, use: district.reports },
      { provide: Credentials, use: district.credentials },
      // Time passes at once, by the test's own clock.
      { provide: Pauses, use: { of: (ms: number) => Promise.resolve(api.fakes.clock.goOn(ms)) } },
    ];
    @Module({ controllers: [ReportsController], providers: [...REPORT_PROVIDERS, CaseStarter] })
    class TestReportsModule {}
    api = await startApi({ features: [TestReportsModule], standIns });
    api.fakes.policy.snapshot = { ...POLICY, values: { ...AUTH_POLICY.values, ...POLICY.values } };
    api.fakes.directory.posts = [aPost('agencyAdmin', { unitId: 'u-agency' })];
    headers = await api.signedIn();
  });

  afterEach(() => api.app.close());

  it('starts one case for the report, with the policy of the day and a hazard for each finding', async () => {
    const { body } = await submit(aBody()).expect(201);
    const [started] = district.started;
    expect(body).toMatchObject({ id: started?.caseId, number: '衡瞻检〔2026〕18号', stage: '已立案' });
    expect(started).toMatchObject({
      policy: { setId: 'test' },
      command: { key: KEY, personId: 'p-li' },
      facts: {
        agency: 'u-agency',
        subdistrict: 'u-tanggong',
        hazards: [
          {
            caseId: `${started?.caseId.replace('r-', 'h-') ?? ''}-1`,
            facts: {
              entry: 'reported',
              finders: ['p-li', 'p-zhang'],
              units: {
                enterprise: 'u-factory',
                department: 'u-bureau',
                committeeOffice: 'u-committeeOffice',
              },
              photos: [{ attachmentId: 'f1', sha256: '1'.repeat(64), purpose: 'photoBefore' }],
            },
          },
        ],
      },
    });
  });

  it('is the same report when the same key comes again, and another with another key', async () => {
    const first = await submit(aBody()).expect(201);
    const again = await submit(aBody()).expect(201);
    expect(again.body.id).toBe(first.body.id);
    expect(district.started).toHaveLength(1);
    const other = await submit(aBody(), `${KEY}-2`).expect(201);
    expect(other.body.id).not.toBe(first.body.id);
  });

  it('answers 200 to a key that has brought this report before, so that a phone may send it again', async () => {
    const first = await submit(aBody()).expect(201);
    const bodyHash = district.started[0]?.command?.bodyHash ?? '';
    const receipt = { caseId: 'c', version: 1, stage: 'x', act: 'open', at: '', held: false, opened: [] };
    api.fakes.commands.stored.set(`p-li ${KEY}`, { bodyHash, receipt });
    expect((await submit(aBody()).expect(200)).body.id).toBe(first.body.id);
    expect(district.started).toHaveLength(1);
  });

  const site = {
    startedAt: '2026-03-05T09:00:00+08:00',
    endedAt: '2026-03-05T11:00:00+08:00',
    ...{ latitude: 34.68, longitude: 112.42 },
    checks: [{ sheet: 'CL-GM', version: 1, no: 3, answer: 'no', remark: '配电箱无接地' }],
  };

  it('keeps what was recorded on site, also of a visit that found nothing', async () => {
    const { body } = await submit(aBody({ hazards: [], site })).expect(201);
    expect(body.site).toEqual({
      ...site,
      startedAt: '2026-03-05T01:00:00.000Z',
      endedAt: '2026-03-05T03:00:00.000Z',
    });
    expect(body.hazardCount).toBe(0);
  });

  it('refuses a key that was used for something else', async () => {
    const receipt = { caseId: 'c', version: 1, stage: 'x', act: 'open', at: '', held: false, opened: [] };
    api.fakes.commands.stored.set(`p-li ${KEY}`, { bodyHash: 'another', receipt });
    const { body } = await submit(aBody()).expect(422);
    expect(body.code).toBe('KEY_REUSED');
    expect(district.started).toEqual([]);
  });

  it('answers 202 when report and hazards cannot be read within the time', async () => {
    district.isQuick = false;
    const { body, headers: answered } = await submit(aBody()).expect(202);
    expect(body).toEqual({ pending: true, id: district.started[0]?.caseId, key: KEY });
    expect(answered['retry-after']).toBe('2');
  });

  it('links a hazard that comes back at the same place and of the same class', async () => {
    const row = { place: '一车间 东侧', category: '用电', closedAt: '2026-01-05T00:00:00.000Z' };
    district.closed = [
      { ...row, caseId: 'older', closedAt: '2025-06-01T00:00:00.000Z' },
      { ...row, caseId: 'latest' },
      { ...row, caseId: 'elsewhere', place: '二车间' },
    ];
    await submit(aBody()).expect(201);
    expect(district.started[0]?.facts.hazards[0]?.facts.recurrenceOf).toBe('latest');
  });

  const pair = [
    { attachmentId: 'f1', purpose: 'photoBefore' },
    { attachmentId: 'f2', purpose: 'photoAfter' },
  ];

  it('takes a hazard that was fixed on the spot with a pair of photos', async () => {
    await submit(aBody({}, { fixedOnSite: true, photos: pair })).expect(201);
  });

  it.each([
    { why: 'fewer experts than the rule', body: aBody({ experts: ['p-li'] }), detail: '不得少于 2 人' },
    {
      why: 'somebody who is no expert of the agency',
      body: aBody({ experts: ['p-li', 'p-x'] }),
      detail: '不是本机构专家',
    },
    { why: 'an enterprise nobody knows', body: aBody({ enterprise: 'u-none' }), detail: '“企业”' },
    {
      why: 'a visit that ended before it began',
      body: aBody({ site: { ...site, endedAt: '2026-03-05T08:00:00+08:00' } }),
      detail: '“离场时间”',
    },
    { why: 'a visit of tomorrow', body: aBody({ visitedOn: '2026-03-07' }), detail: '“检查日期”' },
    { why: 'a trade no expert knows', body: aBody({}, { industry: '危化' }), detail: '“危化”' },
    { why: 'a listed level', body: aBody({}, { level: 'listed' }), detail: '挂牌督办须由' },
    { why: 'a hazard of tomorrow', body: aBody({}, { foundOn: '2026-03-07' }), detail: '第 1 条隐患' },
    {
      why: 'fixed on the spot without the photo after',
      body: aBody({}, { fixedOnSite: true }),
      detail: '整改前后照片',
    },
    {
      why: 'a major hazard fixed on the spot',
      body: aBody({}, { fixedOnSite: true, level: 'major', photos: pair }),
      detail: '重大隐患',
    },
    {
      why: 'a photo of another case',
      body: aBody({}, { photos: [{ attachmentId: 'f9', purpose: 'photoBefore' }] }),
      detail: '已用于其他案卷',
    },
  ])('refuses $why', async ({ body, detail }) => {
    const answer = await submit(body).expect(422);
    expect(answer.body.detail).toContain(detail);
    expect(district.started).toEqual([]);
  });

  it('refuses an expert whose certificate had run out on the day of the visit', async () => {
    district.credentialRows = [aCredential('p-li'), aCredential('p-zhang', { validUntil: '2026-03-04' })];
    const { body } = await submit(aBody()).expect(422);
    expect(body.detail).toBe('张三在检查当日没有有效的资格证书');
  });

  it.each([
    { field: 'hazards.0.basis', label: '依据条款', over: { basis: [] } },
    { field: 'hazards.0.photos', label: '照片', over: { photos: [] } },
    { field: 'hazards.0.place', label: '所在部位', over: { place: ' ' } },
  ])('names $label in the list when it is missing', async ({ field, label, over }) => {
    const { body } = await submit(aBody({}, over)).expect(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ field, label }));
  });

  it('is for agencies only', async () => {
    api.fakes.directory.posts = [aPost('committeeClerk')];
    await submit(aBody()).expect(403);
  });

  it('is read by those in reach, and not there for others', async () => {
    const { body } = await submit(aBody()).expect(201);
    await http()
      .get(`/api/reports/${String(body.id)}`)
      .set(headers)
      .expect(200);
    const listed = await http().get('/api/reports').set(headers).expect(200);
    expect(listed.body.items).toHaveLength(1);
    const absent = await http().get('/api/reports/r-none').set(headers).expect(404);
    expect(absent.body.code).toBe('CASE_NOT_FOUND');
  });
});

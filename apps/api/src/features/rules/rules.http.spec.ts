import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { OpeningModule } from '../acts/opening.module';
import { startApi, type TestApi } from '../../http/api.fixture';
import type { ResolvedAct } from '../../http/acts';
import { aPost, anActor } from '../../http/ports.fixture';
import { ChangeFormsHook } from './change-forms.hook';
import { aChange, aDraft, FakeRules } from './rules.fixture';
import { RulesModule } from './rules.module';

const ROW = {
  key: 'filing.ack',
  value: 3,
  unit: 'WD',
  source: '区安委〔2026〕9号',
  mark: 'D',
  reason: '人手不足',
};
const CONTENT = { kind: 'policy', effectOn: '2026-04-01', rows: [ROW] };
const BODY = { ...CONTENT, title: '备案期限', reason: '人手不足' };
const SPRING = ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'];

describe('the rules of the district', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let rules: FakeRules;
  const server = () => request(api.app.getHttpServer());
  const get = (path: string) => server().get(`/api/${path}`).set(headers);
  const post = (path: string, body: object, key: string = randomUUID()) =>
    server()
      .post(`/api/${path}`)
      .set({ ...headers, 'idempotency-key': key })
      .send(body);

  beforeEach(async () => {
    rules = new FakeRules();
    api = await startApi({ features: [OpeningModule, RulesModule], standIns: rules.standIns() });
    api.fakes.directory.posts = [aPost('committeeClerk', { unitId: 'u-office' })];
    headers = await api.signedIn();
  });
  afterEach(() => api.app.close());

  describe('to be read', () => {
    it('show every row of policy with source, mark, unit and how it is read', async () => {
      const { body } = await get('policy').expect(200);
      expect(body.version).toMatchObject({ id: 'opinion', from: '2021-12-20' });
      expect(body.rows[0]).toMatchObject({
        ...{
          key: 'filing.ack',
          topic: 'filing',
          value: 2,
          unitTitle: '工作日',
          source: '三3',
          mark: 'D',
          shape: 'term',
        },
      });
      expect(body.rows[1]).toMatchObject({ key: 'ladder.filing', shape: 'ladder' });
      expect((await get('policy/filing.ack/history').expect(200)).body).toHaveLength(1);
      await get('policy?version=unknown').expect(404);
      await get('policy/Filing%20Ack/history').expect(400);
    });

    it('show the calendar year by year, and say which is provisional', async () => {
      const { body } = await get('calendars').expect(200);
      expect(body.map(({ year, status }: { year: number; status: string }) => [year, status])).toEqual([
        [2027, 'provisional'],
        [2026, 'arranged'],
      ]);
      expect((await get('calendars/2026').expect(200)).body.days).toContainEqual({
        ...{ day: '2026-02-14', kind: 'work', name: '春节' },
      });
      await get('calendars/2030').expect(404);
    });

    it.each(['subdistrictOfficer', 'financeClerk', 'enterpriseHead'] as const)(
      'are read by %s, and changed by nobody but the committee office',
      async (role) => {
        api.fakes.directory.posts = [aPost(role)];
        await get('policy').expect(200);
        await post('rule-changes', BODY).expect(403);
        await post('rule-changes/previews', CONTENT).expect(403);
        await server()
          .post('/api/calendars/readings')
          .set(headers)
          .attach('file', Buffer.from('x'), 'a.csv')
          .expect(403);
      },
    );
  });

  describe('drafted anew', () => {
    it('become a case with the digest of the draft, once for each key', async () => {
      const key = randomUUID();
      const { body } = await post('rule-changes', BODY, key).expect(201);
      await post('rule-changes', BODY, key).expect(201);
      expect(rules.started).toHaveLength(1);
      expect(rules.started[0]).toMatchObject({
        caseId: body.id,
        facts: {
          ...{
            kind: 'policy',
            effectOn: '2026-04-01',
            drafter: 'p-li',
            draftedAs: 'committeeClerk',
            round: 1,
          },
          draft: { id: `${body.id}-1`, rows: 1 },
          units: { committeeOffice: 'u-office', government: 'u-government' },
        },
      });
      expect(rules.drafts.get(`${body.id}-1`)?.content).toMatchObject({
        rows: [{ key: 'filing.ack', value: 3, before: { value: 2, unit: 'WD', source: '三3' } }],
      });
    });

    it.each([
      { why: 'a key nobody reads', rows: [{ ...ROW, key: 'filing.never' }], fault: '没有这一项政策参数' },
      { why: 'a word for a term', rows: [{ ...ROW, value: '三' }], fault: 'filing.ack' },
      { why: 'no reason', rows: [{ ...ROW, reason: '' }], fault: '请写明变更理由' },
      { why: 'nothing', rows: [], fault: '没有要变更的参数' },
    ])('are refused for $why, naming the row', async ({ rows, fault }) => {
      const { body } = await post('rule-changes', { ...BODY, rows }).expect(400);
      expect(body.detail).toContain(fault);
      expect(rules.started).toEqual([]);
    });

    it('take effect on a day to come', async () => {
      const { body } = await post('rule-changes', { ...BODY, effectOn: '2026-03-06' }).expect(422);
      expect(body).toMatchObject({ code: 'FORM_INVALID' });
    });

    it('show beforehand which open tasks they touch, and when those would be due', async () => {
      const { body } = await post('rule-changes/previews', CONTENT).expect(200);
      expect(body).toEqual({
        faults: [],
        touched: {
          count: 1,
          items: [
            {
              ...{ caseId: 'c1', number: 'XG-1', title: '配电箱无接地', node: '备案', keys: ['filing.ack'] },
              ...{ version: 'opinion', before: '2026-03-10', after: '2026-03-11' },
            },
          ],
        },
      });
    });

    it('as a calendar show which deadlines it would move', async () => {
      rules.timed = rules.timed.map((task) => ({
        ...task,
        ...{ dueDay: '2027-02-04', dueAt: '2027-02-04T16:00:00.000Z' },
        clock: { ...task.clock, startAt: '2027-02-03T02:00:00.000Z' },
      }));
      const calendar = (await get('calendars/2027')).body;
      const days = [...calendar.days, { day: '2027-02-04', kind: 'off', name: '春节' }];
      const notice = { year: 2027, status: 'arranged', days };
      const { body } = await post('rule-changes/previews', {
        kind: 'calendar',
        effectOn: '2026-03-06',
        notice,
      });
      expect(body.faults).toEqual([]);
      // Two working days from 3 February: the 4th and the 8th are off, so are the days of the holiday itself.
      expect(body.touched).toMatchObject({
        count: 1,
        items: [{ before: '2027-02-04', after: '2027-02-10' }],
      });
    });
  });

  describe('a yearly notice in a file', () => {
    const read = (text: string) =>
      server().post('/api/calendars/readings').set(headers).attach('file', Buffer.from(text), '2027.csv');

    it('is read and checked row by row', async () => {
      const lines = [
        '日期,类型,名称',
        ...SPRING.map((day) => `${day},放假,春节`),
        '2027-02-10,调休上班,春节',
      ];
      const { body } = await read(lines.join('\n')).expect(201);
      expect(body).toMatchObject({
        year: 2027,
        days: expect.arrayContaining([{ day: '2027-02-05', kind: 'off', name: '春节' }]),
      });
      expect(body.faults).toContainEqual({
        at: '6',
        message: '2027-02-10 不是周六或周日，调休上班只能安排在周末',
      });
      expect(body.faults).toContainEqual({ at: '', message: '缺少法定节假日：2027-01-01（元旦）' });
    });

    it('that is no table is refused', async () => {
      const { body } = await read('%PDF-1.7').expect(415);
      expect(body.detail).toContain('不是表格文件');
    });
  });

  describe('a change that waits', () => {
    beforeEach(() => {
      rules.changes = [aChange()];
      rules.drafts.set('draft-1', aDraft());
    });

    it('is shown with what it puts in place of what, and what it touches', async () => {
      expect((await get('rule-changes?kind=policy&open=true').expect(200)).body.items[0]).toMatchObject({
        ...{ id: 'change-1', kindTitle: '期限与政策参数', stageTitle: '待批准', drafter: '张三' },
      });
      const { body } = await get('rule-changes/change-1').expect(200);
      expect(body).toMatchObject({
        policyRows: [{ title: '备案收讫期限', value: 3, shape: 'term', before: { value: 2, source: '三3' } }],
        preview: { faults: [], touched: { count: 1 } },
      });
      await get('rule-changes/unknown').expect(404);
      await get('rule-changes?cursor=nonsense').expect(400);
    });

    it('takes another draft only after it came back', async () => {
      const { body } = await post('rule-changes/change-1/drafts', CONTENT).expect(409);
      expect(body.code).toBe('MOTION_NOT_ALLOWED');
      rules.changes = [aChange({ stage: 'returned' })];
      const again = await post('rule-changes/change-1/drafts', CONTENT);
      expect(again.body).toMatchObject({ draftId: expect.stringMatching(/^change-1-/), rows: 1 });
    });

    const act = (over: Partial<ResolvedAct>): ResolvedAct => ({
      ...{
        act: 'approve',
        form: {},
        evidence: [],
        key: 'k',
        bodyHash: 'h',
        actor: anActor('committeeDirector'),
      },
      target: { process: 'policyChange', caseId: 'change-1', on: 'approve.1', node: 'approve' },
      ...over,
    });
    const before = (over: Partial<ResolvedAct> = {}) => api.app.get(ChangeFormsHook).before(act(over));

    it('is approved with the terms that open cases follow, completed from its draft', async () => {
      expect(await before({ form: { retimeOpen: true } })).toMatchObject({
        form: { retime: ['filing.ack'] },
      });
      expect(await before({ form: { retimeOpen: false } })).toMatchObject({ form: {} });
    });

    it('is not approved when the value it was drafted against has moved since', async () => {
      const { content } = aDraft();
      if (content.kind !== 'policy') throw new Error('no change of policy');
      const rows = content.rows.map((row) => ({ ...row, before: { ...row.before, value: 1 } }));
      rules.drafts.set('draft-1', aDraft({ content: { kind: 'policy', rows } }));
      expect(await before()).toMatchObject({
        code: 'FORM_INVALID',
        detail: expect.stringContaining('现行值已变更'),
      });
    });

    it('goes up again with a draft of its own alone', async () => {
      rules.drafts.set('draft-2', aDraft({ id: 'draft-2', caseId: 'change-9' }));
      expect(await before({ act: 'resubmit', form: { draftId: 'draft-2' } })).toMatchObject({
        code: 'FORM_INVALID',
      });
      const own = { form: { draftId: 'draft-1', draft: { id: 'draft-1', sha256: 'a', rows: 1 } } };
      expect(await before({ act: 'resubmit', form: { draftId: 'draft-1' } })).toMatchObject(own);
      expect(await before({ act: 'resubmit', form: {} })).toMatchObject({ form: {} });
    });
  });
});

import request from 'supertest';
import {
  Attachments,
  CalendarStore,
  CaseReader,
  Comments,
  Directory,
  Drafts,
  Inbox,
  PolicyStore,
  TaskReader,
} from '#persistence';
import { TemporalClient } from '#platform';
import { calendarFrom } from '#domain/deadline';
import { startApi, type TestApi } from '../../http/api.fixture';
import { AUTH_POLICY, aPost, aSubstitutedPost } from '../../http/ports.fixture';
import { ActsModule } from '../acts/acts.module';
import { aFile, aHolder, aTask, FakeDistrict, POLICY, seatOf, UNITS } from './tasks.fixture';
import { FakeDoor } from './door.fixture';
import { TasksModule } from './tasks.module';

const KEY = '5e1c7b3c-3f0d-4a53-9d5b-8f6f1f0c1a2b';
const TASK = 'c1:acknowledge.subdistrict.1';

describe('tasks over HTTP', () => {
  let api: TestApi;
  let district: FakeDistrict;
  let door: FakeDoor;
  let headers: Record<string, string>;
  const http = () => request(api.app.getHttpServer());

  beforeEach(async () => {
    district = new FakeDistrict();
    door = new FakeDoor();
    api = await startApi({
      features: [ActsModule, TasksModule],
      standIns: [
        { provide: TemporalClient, use: door },
        { provide: Inbox, use: district.inbox },
        { provide: TaskReader, use: district.taskReader },
        { provide: CaseReader, use: district.caseReader },
        { provide: PolicyStore, use: district.policies },
        { provide: CalendarStore, use: district.calendars },
        { provide: Directory, use: district.directory },
        { provide: Attachments, use: district.attachments },
        { provide: Drafts, use: district.draftStore },
        { provide: Comments, use: district.comments },
      ],
    });
    api.fakes.policy.snapshot = { ...POLICY, values: { ...AUTH_POLICY.values, ...POLICY.values } };
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    headers = { ...(await api.signedIn()), 'idempotency-key': KEY };
  });

  afterEach(() => api.app.close());

  const act = (task: string, name: string, body: object = {}) =>
    http().post(`/api/tasks/${task}/acts/${name}`).set(headers).send(body);

  describe('the inbox', () => {
    it('shows a task in words, with its lamp', async () => {
      const { body } = await http().get('/api/tasks').set(headers).expect(200);
      expect(body.items).toEqual([
        expect.objectContaining({
          id: TASK,
          nodeTitle: '备案',
          status: '待认领',
          seat: '唐宫路办 办事处安全员',
          level: '一般隐患',
          lamp: { colour: 'yellow', words: '今日到期', daysOverdue: 0 },
        }),
      ]);
    });

    it.each([
      { query: 'node=acknowledge&level=major', filter: { node: 'acknowledge', level: 'major' } },
      { query: `text=${encodeURIComponent('宏达 配电箱')}`, filter: { text: '宏达 配电箱' } },
      { query: 'due=overdue', filter: { due: 'overdue' } },
      { query: 'due=today', filter: { due: { upTo: '2026-03-06' } } },
      { query: 'due=soon', filter: { due: { upTo: '2026-03-11' } } },
    ])('asks the store for $query, so that a page is full', async ({ query, filter }) => {
      await http().get(`/api/tasks?${query}`).set(headers).expect(200);
      expect(district.asked).toEqual({ at: '2026-03-06T02:00:00.000Z', ...filter });
    });

    it('tells 三日内 by the calendar, and says so where the calendar ends', async () => {
      district.calendar = calendarFrom([]);
      const { body } = await http().get('/api/tasks?due=soon').set(headers).expect(400);
      expect(body.detail).toContain('工作日历');
      const counts = await http().get('/api/tasks/counts').set(headers).expect(200);
      expect(counts.body).not.toHaveProperty('soon');
    });

    it('refuses a cursor nobody gave out', async () => {
      const { body } = await http().get('/api/tasks?cursor=nonsense').set(headers).expect(400);
      expect(body.detail).toContain('翻页位置');
    });

    it('counts every view under the same filter', async () => {
      const { body } = await http().get('/api/tasks/counts?level=general').set(headers).expect(200);
      expect(body).toMatchObject({ todo: { value: 1, more: false }, soon: { value: 0, more: false } });
      expect(district.asked).toEqual({ at: '2026-03-06T02:00:00.000Z', level: 'general' });
    });
  });

  describe('the page of a task', () => {
    it('offers acts with the names of their forms, legal returns with titles, and the working of the deadline', async () => {
      const { body } = await http().get(`/api/tasks/${TASK}`).set(headers).expect(200);
      expect(body.acts).toContainEqual({ act: 'acknowledge', title: '收讫备案', form: 'NoFieldsForm' });
      expect(body.returnTargets).toEqual([{ node: 'correct', title: '补正报告' }]);
      expect(body.deadline.working).toEqual(['自 2026-03-04 起算，当日不计入', '到期：2026-03-06 24:00']);
    });

    it('says why a colleague cannot take it over', async () => {
      district.tasks = [aTask({ notBy: ['finder'] })];
      district.holders = [
        aHolder('p-li', '李四', seatOf('subdistrict', 'subdistrictOfficer')),
        aHolder('p-zhang', '张三', seatOf('subdistrict', 'subdistrictOfficer')),
        aHolder('p-finder', '孙七', seatOf('subdistrict', 'subdistrictLeader')),
      ];
      const { body } = await http().get(`/api/tasks/${TASK}`).set(headers).expect(200);
      const shown = body.colleagues.map((one: Record<string, unknown>) => [
        one['name'],
        one['transfer'],
        one['barred'],
      ]);
      expect(shown).toEqual([
        ['李四', false, '不能选择本人'],
        ['张三', true, undefined],
        ['孙七', false, '已办理过“发现隐患”，职责须分离'],
      ]);
    });

    it('keeps an act in sight with the reason why it is closed', async () => {
      district.tasks = [
        aTask({
          holder: { personId: 'p-wang', postId: 'x', unitId: UNITS.subdistrict, role: 'subdistrictOfficer' },
        }),
      ];
      const { body } = await http().get(`/api/tasks/${TASK}`).set(headers).expect(200);
      const decision = body.acts.find((one: Record<string, unknown>) => one['act'] === 'acknowledge');
      expect(decision.closed).toBe('该待办已由他人认领');
    });

    it('is not there for somebody out of reach, just like a task that does not exist', async () => {
      district.inScope = false;
      api.fakes.directory.posts = [aPost('enterpriseHead', { unitId: 'u-other' })];
      const hidden = await http().get(`/api/tasks/${TASK}`).set(headers).expect(404);
      const absent = await http().get('/api/tasks/c1:nothing.1').set(headers).expect(404);
      const { instance: _a, ...one } = hidden.body;
      const { instance: _b, ...other } = absent.body;
      expect(one).toEqual(other);
    });
  });

  describe('an act', () => {
    it('reaches the workflow in the post the task waits at', async () => {
      const { body } = await act(TASK, 'acknowledge', { opinion: '收讫' }).expect(200);
      expect(body).toMatchObject({ caseId: 'c1', act: 'acknowledge' });
      expect(door.commands).toEqual([
        expect.objectContaining({
          on: 'acknowledge.subdistrict.1',
          opinion: '收讫',
          actor: expect.objectContaining({ role: 'subdistrictOfficer', unitId: UNITS.subdistrict }),
        }),
      ]);
    });

    it('takes the digest of evidence from the store, and refuses a file of another case', async () => {
      district.files = [aFile(), aFile({ id: 'f2', caseId: 'c9' })];
      const shown = { attachmentId: 'f1', sha256: 'a'.repeat(64), purpose: 'photoReview' };
      await act(TASK, 'acknowledge', { evidence: [shown] }).expect(200);
      expect(door.commands[0]?.evidence).toEqual([shown]);
      const { body } = await http()
        .post(`/api/tasks/${TASK}/acts/acknowledge`)
        .set({ ...headers, 'idempotency-key': `${KEY}-2` })
        .send({ evidence: [{ ...shown, attachmentId: 'f2' }] })
        .expect(422);
      expect(body.code).toBe('EVIDENCE_REQUIRED');
    });

    it('shows no more files than the settings allow', async () => {
      const shown = { attachmentId: 'f1', sha256: 'a'.repeat(64), purpose: 'photoReview' };
      const { body } = await act(TASK, 'acknowledge', { evidence: Array(31).fill(shown) }).expect(422);
      expect([body.code, body.detail]).toEqual(['FORM_INVALID', '一次办理最多附 30 个文件']);
      expect(door.commands).toEqual([]);
    });

    it('is refused for a substitute where policy says nobody may stand in', async () => {
      const clock = {
        term: 'closeout.approve',
        startAt: '2026-03-05T02:00:00.000Z',
        ladder: 'ladder.official',
      };
      district.tasks = [
        aTask({ taskId: 'approveClose.1', node: 'approveClose', outcomes: ['approve'], clock }),
      ];
      api.fakes.directory.posts = [aSubstitutedPost('subdistrictOfficer')];
      const { body } = await act('c1:approveClose.1', 'approve').expect(403);
      expect(body.code).toBe('NON_DELEGABLE');
      expect(api.fakes.refusals.recorded).toHaveLength(1);
    });

    it('names the field of a form that is not filled in', async () => {
      district.tasks = [aTask({ taskId: 'notify.1', node: 'notify', outcomes: ['issue'] })];
      const { body } = await act('c1:notify.1', 'issue', { form: { noticeNo: ' ' } }).expect(400);
      expect(body.errors).toEqual([{ field: 'form.noticeNo', label: '告知书文号', message: '必须填写' }]);
    });
  });

  describe('several at once', () => {
    const item = (id: string) => ({ id, opinion: '材料齐全' });
    const bulk = (items: object[], name = 'acknowledge') =>
      http().post('/api/tasks/bulk').set(headers).send({ act: name, items });

    it('answers item by item, each under a key of its own', async () => {
      const { body } = await bulk([item(TASK), item('c2:acknowledge.subdistrict.1')]).expect(200);
      expect(body).toMatchObject({ done: 1, refused: 1, pending: 0 });
      expect(body.results[1]).toMatchObject({ status: 'refused', code: 'TASK_NOT_FOUND' });
      expect(door.commands[0]?.key).not.toBe(KEY);
    });

    it('refuses more than policy allows at once', async () => {
      const { body } = await bulk([item(TASK), item('c2:a.1'), item('c3:a.1')]).expect(422);
      expect(body.detail).toBe('一次最多批量办理 2 件');
    });

    it('asks for a reason for every item', async () => {
      const { body } = await bulk([{ id: TASK, opinion: ' ' }]).expect(400);
      expect(body.errors[0]).toMatchObject({ label: '意见或理由', message: '必须填写' });
    });
  });

  describe('the desk', () => {
    it('keeps a draft for its author and gives it back', async () => {
      await http().get(`/api/tasks/${TASK}/draft`).set(headers).expect(404);
      await http()
        .put(`/api/tasks/${TASK}/draft`)
        .set(headers)
        .send({ act: 'acknowledge', form: { a: 1 } })
        .expect(200);
      const { body } = await http().get(`/api/tasks/${TASK}/draft`).set(headers).expect(200);
      expect(body).toMatchObject({ act: 'acknowledge', form: { a: 1 } });
      await http().delete(`/api/tasks/${TASK}/draft`).set(headers).expect(204);
      await http().get(`/api/tasks/${TASK}/draft`).set(headers).expect(404);
    });

    it('takes a remark down with its author', async () => {
      await http()
        .post(`/api/tasks/${TASK}/comments`)
        .set(headers)
        .send({ text: '请补充检测报告' })
        .expect(201);
      expect(district.remarks).toEqual([expect.objectContaining({ personName: '李四', caseId: 'c1' })]);
    });

    it('marks the copies of a task as read, once', async () => {
      const copy = {
        id: 'k1',
        process: 'hazard',
        caseId: 'c1',
        taskId: 'acknowledge.subdistrict.1',
        byName: '王五',
        readAt: null,
      };
      const rest = { at: '2026-03-06T01:00:00.000Z', caseNumber: null, caseTitle: '', caseStage: 'filed' };
      district.copies = [{ ...copy, ...rest }];
      const read = () => http().post(`/api/tasks/${TASK}/read`).set(headers).send({}).expect(200);
      expect((await read()).body).toEqual({ marked: 1 });
      expect((await read()).body).toEqual({ marked: 0 });
    });
  });
});

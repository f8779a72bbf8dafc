import request from 'supertest';
import type { Role } from '#domain/authority';
import { AdministrationBook, AdministrationLog, type Change, type Order } from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { AuditVerifierPort } from '../../http/ports';
import { AdministrationAuditModule } from './administration-audit.module';

const AT = '2026-03-06T01:00:00.000Z';

describe('the audit administrator over HTTP', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let filters: unknown[];
  let noted: Change[];
  let faults: { title: string; text: string }[];
  const http = () => request(api.app.getHttpServer());
  const get = (path: string) => http().get(`/api/administration/audit/${path}`).set(headers);
  const verify = () =>
    http()
      .post('/api/administration/audit/verifications')
      .set({ ...headers, 'idempotency-key': 'key-of-an-act-0001' })
      .send({});

  beforeEach(async () => {
    filters = [];
    noted = [];
    faults = [];
    const found = (items: readonly object[]) => (filter: unknown) => {
      filters.push(filter);
      return Promise.resolve({ items, next: { sort: AT, id: 'e-1' } });
    };
    const who = { personName: '张三', unitName: '唐宫路办', role: 'subdistrictOfficer' };
    const log = {
      entries: found([
        {
          ...{
            id: 'e-1',
            at: AT,
            act: 'account.lock',
            subjectKind: 'person',
            subjectName: '李四',
            postTitle: '管理员',
          },
          ...{ ...who, before: { disabled: false }, after: null, reason: '离职' },
        },
      ]),
      signIns: found([{ id: '1', at: AT, login: 'lisi', personName: null, event: 'refused' }]),
      refusals: found([
        { ...who, id: '1', at: AT, act: 'classify', code: 'NOT_IN_SEAT', detail: null, ofCase: true },
        {
          ...who,
          id: '2',
          at: AT,
          act: 'post.grant',
          code: 'OWN_RIGHTS',
          detail: '不得任命本人',
          ofCase: false,
        },
      ]),
    };
    const book = {
      carryOut: async (order: Order, _act: string, work: () => Promise<Change>) => {
        noted.push(await work());
        return { entryId: 'e', subjectId: 'all', at: order.at, repeated: false };
      },
    };
    api = await startApi({
      features: [AdministrationAuditModule],
      standIns: [
        { provide: AdministrationLog, use: log },
        { provide: AdministrationBook, use: book },
        {
          provide: AuditVerifierPort,
          use: { verify: () => Promise.resolve({ chains: 2, links: 9, faults }) },
        },
      ],
    });
    api.fakes.directory.posts = [aPost('auditAdmin')];
    headers = await api.signedIn();
  });

  afterEach(() => api.app.close());

  it.each<Role>(['systemAdmin', 'securityAdmin', 'auditor', 'districtLeader'])(
    'is nobody who is %s',
    async (role) => {
      api.fakes.directory.posts = [aPost(role)];
      for (const path of ['entries', 'sign-ins', 'refusals']) expect((await get(path)).status).toBe(403);
      expect((await verify()).status).toBe(403);
    },
  );

  it('reads every act with its before, after and reason, by day, act and words', async () => {
    const { body } = await get('entries?act=account.lock&from=2026-03-01&to=2026-03-06&text=x').expect(200);
    expect(body.items).toMatchObject([{ before: { disabled: false }, reason: '离职', personName: '张三' }]);
    expect(filters).toEqual([{ text: 'x', act: 'account.lock', fromDay: '2026-03-01', toDay: '2026-03-06' }]);
    await get(`entries?cursor=${body.next}`).expect(200);
    expect((await get('entries?act=read.minds')).status).toBe(400);
  });

  it('reads sign-ins and those refused', async () => {
    const { body } = await get('sign-ins?event=refused').expect(200);
    expect(body.items).toEqual([{ id: '1', at: AT, login: 'lisi', event: 'refused' }]);
  });

  it('is told of a refusal in a case that there was one and by which rule, and nothing of the case', async () => {
    const { body } = await get('refusals').expect(200);
    expect(body.items[0]).toEqual({
      ...{ id: '1', at: AT, ofCase: true, code: 'NOT_IN_SEAT', title: '您的岗位不办理该事项' },
      ...{ rule: '事项由指定岗位办理', personName: '张三', unitName: '唐宫路办', role: 'subdistrictOfficer' },
    });
    expect(body.items[1]).toMatchObject({ act: 'post.grant', detail: '不得任命本人' });
  });

  it('verifies the chains, and the log says that it was done and what came out', async () => {
    faults = Array.from({ length: 60 }, (_none, n) => ({
      title: 'system',
      text: `第 ${n + 1} 条记录被改动`,
    }));
    const { body } = await verify().expect(200);
    expect(body).toMatchObject({ chains: 2, links: 9, faultCount: 60 });
    expect(body.faults).toHaveLength(50);
    expect(noted).toMatchObject([{ after: { chains: 2, links: 9, faultCount: 60 } }]);
  });
});

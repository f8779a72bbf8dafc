import request from 'supertest';
import { type Refusal, refuse } from '#domain/case';
import {
  Directory,
  EnterpriseRegister,
  type Order,
  type Outcome,
  PeopleRegister,
  StaffLists,
  UnitRegister,
} from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { AUTH_POLICY, aPost, aSubstitutedPost } from '../../http/ports.fixture';
import { AdministrationSystemModule } from './administration-system.module';

const KEY = 'key-of-an-act-0001';

/** Registers that take everything, or say no to everything; what they were asked stays to be looked at. */
class FakeRegisters {
  readonly asked: { what: string; order: Order; rest: readonly unknown[] }[] = [];
  refusal: Refusal | undefined;
  administrator = false;

  private take(what: string) {
    return (order: Order, ...rest: readonly unknown[]): Promise<Outcome> => {
      this.asked.push({ what, order, rest });
      const done = { entryId: 'e-1', subjectId: 's-1', at: order.at, repeated: false };
      return Promise.resolve(this.refusal ?? done);
    };
  }

  readonly units = {
    page: (_filter: object, { limit, after }: { limit: number; after?: { id: string } }) =>
      Promise.resolve({
        items: [
          {
            ...{ id: after ? 'u-2' : 'u-1', code: 'XG-01', name: '唐宫路街道办事处', shortName: '唐宫路办' },
            ...{ kind: 'subdistrict', parentId: null, parentName: null, actsAsSubdistrict: true },
            ...{ excluded: false, closedOn: null, holders: limit },
          },
        ],
        ...(after ? {} : { next: { sort: 'XG-01', id: 'u-1' } }),
      }),
    add: this.take('unit.add'),
    rename: this.take('unit.rename'),
    close: this.take('unit.close'),
  };
  readonly people = {
    account: () =>
      Promise.resolve({
        ...{ accountId: 'a-1', login: 'wang', passwordHash: 'hash of Old-Secret-99' },
        administrator: this.administrator,
      }),
    add: this.take('person.add'),
    change: this.take('person.change'),
    lock: this.take('account.lock'),
    unlock: this.take('account.unlock'),
    resetPassword: this.take('account.resetPassword'),
    endSessions: this.take('account.endSessions'),
  };
  readonly lists = { people: () => Promise.resolve({ items: [] }) };
  readonly enterprises = { add: this.take('enterprise.add'), change: this.take('enterprise.change') };
  readonly directory = { unitById: (id: string) => Promise.resolve({ id, name: '应急局' }) };
}

describe('the system administrator over HTTP', () => {
  let api: TestApi;
  let registers: FakeRegisters;
  let headers: Record<string, string>;
  const http = () => request(api.app.getHttpServer());
  const get = (path: string) => http().get(`/api/administration/${path}`).set(headers);
  const post = (path: string, body: object, key: string = KEY) =>
    http()
      .post(`/api/administration/${path}`)
      .set({ ...headers, 'idempotency-key': key })
      .send({ reason: '按文件办理', ...body });

  beforeEach(async () => {
    registers = new FakeRegisters();
    api = await startApi({
      features: [AdministrationSystemModule],
      standIns: [
        { provide: UnitRegister, use: registers.units },
        { provide: PeopleRegister, use: registers.people },
        { provide: EnterpriseRegister, use: registers.enterprises },
        { provide: StaffLists, use: registers.lists },
        { provide: Directory, use: registers.directory },
      ],
    });
    const values = { ...AUTH_POLICY.values, 'industry.lead': { 工贸: 'u-bureau' } };
    api.fakes.policy.snapshot = { setId: 'test', values };
    api.fakes.directory.posts = [aPost('systemAdmin')];
    headers = await api.signedIn();
  });

  afterEach(() => api.app.close());

  const unit = { code: 'XG-13', name: '新街道办事处', shortName: '新街道', kind: 'subdistrict' };
  const person = { name: '何新', login: 'he.xin', password: 'First-Pass-1' };
  const enterprise = {
    ...{ name: '新厂', shortName: '新厂', creditCode: '91350100M000100Y43', subdistrictUnitId: 'u-1' },
    ...{ industry: '工贸', scale: 'small', address: '唐宫路 1 号' },
  };

  it('does every act in the own post, with reason, time and key', async () => {
    const { body } = await post('units', unit).expect(201);
    expect(body).toMatchObject({ entryId: 'e-1', subjectId: 's-1', repeated: false });
    expect(registers.asked[0]?.order).toMatchObject({
      operator: { personId: 'p-li', personName: '李四', role: 'systemAdmin', unitName: '唐宫路街道办事处' },
      ...{ reason: '按文件办理', key: KEY, today: '2026-03-06' },
    });
  });

  it.each([
    ['units', unit],
    ['units/u-1/closure', {}],
    ['people', person],
    ['people/p-1/lock', {}],
    ['people/p-1/unlock', {}],
    ['people/p-1/password', { password: 'First-Pass-1' }],
    ['people/p-1/sign-out', {}],
    ['enterprises', enterprise],
  ])('%s asks for a key and a reason', async (path, body) => {
    const bare = await http()
      .post(`/api/administration/${path}`)
      .set(headers)
      .send({ reason: '依据', ...body });
    expect(bare.body.code).toBe('KEY_REQUIRED');
    expect((await post(path, { ...body, reason: '  ' })).body.errors).toMatchObject([{ label: '办理理由' }]);
    expect(registers.asked).toEqual([]);
  });

  it.each(['securityAdmin', 'auditAdmin', 'districtLeader', 'committeeDirector'] as const)(
    'is nobody who is %s',
    async (role) => {
      api.fakes.directory.posts = [aPost(role)];
      for (const [path, body] of [
        ['units', unit],
        ['people', person],
        ['enterprises', enterprise],
      ] as const) {
        expect((await post(path, body)).body.code).toBe('PERMISSION_DENIED');
      }
      expect(registers.asked).toEqual([]);
    },
  );

  it('is not stood in for', async () => {
    api.fakes.directory.posts = [aSubstitutedPost('systemAdmin')];
    expect((await post('units', unit)).body.code).toBe('PERMISSION_DENIED');
  });

  it('shares the unlocking of accounts with the security administrator', async () => {
    api.fakes.directory.posts = [aPost('securityAdmin')];
    await post('people/p-1/unlock', {}).expect(200);
    await post('people/p-1/lock', {}).expect(403);
    expect(registers.asked[0]?.order.operator.role).toBe('securityAdmin');
  });

  it('is told the rule behind a no, which is in the audit then without a case', async () => {
    registers.refusal = refuse('UNIT_IN_USE', '尚有2 人在任或待任');
    const { body, status } = await post('units/u-1/closure', {});
    expect([status, body.code, body.rule]).toEqual([
      409,
      'UNIT_IN_USE',
      '撤销单位前先清理任职、下级单位和待办',
    ]);
    expect(api.fakes.refusals.recorded).toMatchObject([
      { act: 'unit.close', actor: { role: 'systemAdmin' } },
    ]);
    expect(api.fakes.refusals.recorded[0]).not.toHaveProperty('caseId');
  });

  it('reads on from where a page ended, and from nowhere else', async () => {
    const first = await get('units?limit=1').expect(200);
    expect(first.body.items).toMatchObject([{ id: 'u-1', kindTitle: '属地（办事处等）' }]);
    const second = await get(`units?limit=1&cursor=${first.body.next}`).expect(200);
    expect([second.body.items[0].id, second.body.next]).toEqual(['u-2', undefined]);
    expect((await get('units?cursor=made-up')).body.code).toBe('REQUEST_INVALID');
  });

  describe('passwords', () => {
    it('are judged before anything is written and never handed on in clear', async () => {
      const weak = await post('people', { ...person, password: 'short' });
      expect(weak.body.errors).toMatchObject([{ field: 'password' }, { field: 'password' }]);
      expect(registers.asked).toEqual([]);
      await post('people', person).expect(201);
      expect(registers.asked[0]?.rest).toMatchObject([{ passwordHash: 'hash of First-Pass-1' }]);
      expect(registers.asked[0]?.rest[0]).not.toHaveProperty('password');
    });

    it('of an administrator are asked more of, and none is the present one', async () => {
      const reset = (password: string) => post('people/p-1/password', { password });
      expect((await reset('Old-Secret-99')).body.code).toBe('PASSWORD_UNFIT');
      registers.administrator = true;
      expect((await reset('Short-Pw-1')).body.detail).toContain('不得少于 12 个字符');
      await reset('Gui-lin-8-Shan').expect(200);
    });

    it('cannot be set with a login that is none', async () => {
      expect((await post('people', { ...person, login: 'He Xin' })).body.errors).toMatchObject([
        { label: '登录名' },
      ]);
    });
  });

  it('gives an enterprise the department that leads its industry', async () => {
    await post('enterprises', enterprise).expect(201);
    await post('enterprises', { ...enterprise, industry: '无此行业' }).expect(201);
    expect(registers.asked.map(({ rest }) => rest[1])).toEqual(['u-bureau', undefined]);
    expect((await get('enterprises/industries')).body).toEqual([{ industry: '工贸', department: '应急局' }]);
  });
});

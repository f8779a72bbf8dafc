import request from 'supertest';
import type { Role } from '#domain/authority';
import { refuse } from '#domain/case';
import {
  CredentialRegister,
  type Order,
  type Outcome,
  PostRegister,
  StaffLists,
  SubstitutionOversight,
} from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { AUTH_POLICY, aPost } from '../../http/ports.fixture';
import { AdministrationSecurityModule } from './administration-security.module';

describe('the security administrator over HTTP', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let asked: (readonly unknown[])[];
  let outcome: Outcome | undefined;
  const http = () => request(api.app.getHttpServer());
  const post = (path: string, body: object = {}) =>
    http()
      .post(`/api/administration/${path}`)
      .set({ ...headers, 'idempotency-key': 'key-of-an-act-0001' })
      .send({ reason: '按文件办理', ...body });

  const take = (order: Order, ...rest: readonly unknown[]): Promise<Outcome> => {
    asked.push(rest);
    return Promise.resolve(outcome ?? { entryId: 'e', subjectId: 's', at: order.at, repeated: false });
  };
  const certificate = (id: string, validUntil: string | null, revokedOn: string | null = null) => ({
    ...{ id, personId: 'p-1', personName: '张三', kind: '行政执法证', number: id, issuer: null },
    ...{ validFrom: null, validUntil, fields: [], revokedOn },
  });

  beforeEach(async () => {
    asked = [];
    outcome = undefined;
    const certificates = (filter: object) => {
      asked.push([filter]);
      const items = [certificate('a', '2026-03-05'), certificate('b', '2026-05-05'), certificate('c', null)];
      return Promise.resolve({ items: [...items, certificate('d', null, '2026-01-01')] });
    };
    const holdings = () =>
      Promise.resolve({
        items: [
          {
            ...{
              id: 'h-1',
              personId: 'p-1',
              personName: '张三',
              unitId: 'u-1',
              unitName: '唐宫路办',
              role: 'expert',
            },
            ...{ title: '专家', fromDay: '2026-01-01', toDay: null, basis: null, endBasis: null },
          },
        ],
      });
    api = await startApi({
      features: [AdministrationSecurityModule],
      standIns: [
        { provide: PostRegister, use: { grant: take, end: take } },
        { provide: CredentialRegister, use: { add: take, change: take, revoke: take } },
        { provide: SubstitutionOversight, use: { end: take, page: () => Promise.resolve({ items: [] }) } },
        { provide: StaffLists, use: { certificates, holdings } },
      ],
    });
    const rows = {
      'credential.warnBefore': 60,
      'credential.requiredFor': { subdistrictEnforcer: ['行政执法证'] },
    };
    api.fakes.policy.snapshot = { setId: 'test', values: { ...AUTH_POLICY.values, ...rows } };
    api.fakes.directory.posts = [aPost('securityAdmin')];
    headers = await api.signedIn();
  });

  afterEach(() => api.app.close());

  const grant = {
    personId: 'p-1',
    unitId: 'u-1',
    role: 'expert',
    fromDay: '2026-03-06',
    basis: '西人社〔2026〕1号',
  };
  const entry = { personId: 'p-1', kind: '行政执法证', number: '豫C-1' };
  const end = { endsOn: '2026-03-06', basis: '西人社〔2026〕2号' };

  it.each<Role>(['systemAdmin', 'auditAdmin', 'committeeDirector'])('is nobody who is %s', async (role) => {
    api.fakes.directory.posts = [aPost(role)];
    for (const [path, body] of [
      ['holdings', grant],
      ['holdings/h/end', end],
      ['credentials', entry],
    ] as const) {
      expect((await post(path, body)).status).toBe(403);
    }
    expect((await post('substitutions/s/end')).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it('grants with a document, and asks for the certificate that policy names for the post', async () => {
    await post('holdings', grant).expect(201);
    await post('holdings', { ...grant, role: 'subdistrictEnforcer' }).expect(201);
    expect(asked.map(([, required]) => required)).toEqual([[], ['行政执法证']]);
    expect((await post('holdings', { ...grant, basis: '' })).body.errors).toMatchObject([
      { label: '任职依据' },
    ]);
    expect((await post('holdings', { ...grant, fromDay: '2026-02-30' })).body.errors).toMatchObject([
      { label: '任职起始日' },
    ]);
  });

  it('is told why a grant is refused, and the refusal is in the audit', async () => {
    outcome = refuse('ADMINISTRATORS_EXCLUDE', '该人员同期任专家');
    const { body, status } = await post('holdings', { ...grant, role: 'auditAdmin' });
    expect([status, body.code]).toEqual([409, 'ADMINISTRATORS_EXCLUDE']);
    expect(body.rule).toContain('三员分立');
    expect(api.fakes.refusals.recorded).toMatchObject([{ act: 'post.grant' }]);
  });

  it('takes a post away, revokes a certificate and ends a substitution, each with its reason', async () => {
    await post('holdings/h-1/end', end).expect(200);
    await post('credentials', entry).expect(201);
    await post('credentials/c-1/revocation').expect(200);
    await post('substitutions/s-1/end').expect(200);
    expect(asked.map(([first]) => first)).toEqual(['h-1', 'p-1', 'c-1', 's-1']);
    expect((await post('substitutions/s-1/end', { reason: '' })).status).toBe(400);
  });

  it('sees which certificates end soon, by the days of policy', async () => {
    const { body } = await http().get('/api/administration/credentials?ending=true').set(headers).expect(200);
    expect(body.items.map((one: { state: string }) => one.state)).toEqual([
      'expired',
      'expiring',
      'valid',
      'revoked',
    ]);
    expect([body.warnDays, asked[0]]).toEqual([60, [{ endsBy: '2026-05-05' }]]);
  });

  it('lists who holds which post', async () => {
    const { body } = await http().get('/api/administration/holdings').set(headers).expect(200);
    expect(body.items).toEqual([
      {
        ...{
          id: 'h-1',
          personId: 'p-1',
          personName: '张三',
          unitId: 'u-1',
          unitName: '唐宫路办',
          role: 'expert',
        },
        ...{ title: '专家', fromDay: '2026-01-01' },
      },
    ]);
  });
});

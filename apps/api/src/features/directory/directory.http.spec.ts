import { Module } from '@nestjs/common';
import request from 'supertest';
import type { Role } from '#domain/authority';
import {
  Directory,
  Enterprises,
  type EnterpriseView,
  type NewSubstitution,
  PostHolders,
  Substitutions,
  type SubstitutionView,
} from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { AUTH_POLICY, aPost, aSubstitutedPost } from '../../http/ports.fixture';
import { DirectoryController } from './directory.controller';
import { RegisterService } from './register.service';
import { SubstitutionsService } from './substitutions.service';

const enterprise = (unitId: string, name: string, over: Partial<EnterpriseView> = {}): EnterpriseView => ({
  ...{ unitId, name, creditCode: null, aliases: [], industry: '工贸', scale: 'small', address: '' },
  ...{ subdistrictUnitId: 'u-tanggong', departmentUnitId: 'u-bureau', status: 'active' },
  ...over,
});

const UNIT_KINDS: Readonly<Record<string, string>> = {
  'u-tanggong': 'subdistrict',
  'u-bureau': 'bureau',
  'u-a': 'enterprise',
  'u-b': 'enterprise',
};

/** The register of one small district, with the methods of the repositories that the feature asks. */
class FakeRegister {
  rows: SubstitutionView[] = [];
  enterpriseRows = [
    enterprise('u-a', '洛阳宏达家具有限公司', { aliases: ['宏达家私'] }),
    enterprise('u-b', '洛阳金谷加油站', { subdistrictUnitId: 'u-jingu' }),
  ];
  readonly directory = {
    units: (kinds: readonly string[]) =>
      Promise.resolve(kinds.map((kind) => ({ ...unitRow(`u-${kind}`), kind }))),
    unitById: (id: string) => Promise.resolve(UNIT_KINDS[id] ? unitRow(id) : undefined),
    postsHeldBy: (personId: string) =>
      Promise.resolve([
        {
          actor: {
            personId,
            unitId: personId === 'p-zhang' ? 'u-tanggong' : 'u-other',
            role: personId === 'p-admin' ? 'auditAdmin' : 'subdistrictOfficer',
          },
        },
      ]),
  };
  readonly persons = {
    inUnit: (unitId: string, role: Role | undefined) =>
      Promise.resolve([
        {
          personId: 'p-zhang',
          name: '张三',
          postId: `${unitId}-1`,
          postTitle: '安全员',
          role: role ?? 'subdistrictOfficer',
        },
      ]),
  };
  readonly enterprises = {
    all: () => Promise.resolve(this.enterpriseRows),
    byId: (id: string) => Promise.resolve(this.enterpriseRows.find(({ unitId }) => unitId === id)),
  };
  readonly substitutions = {
    of: () => Promise.resolve(this.rows),
    add: (one: NewSubstitution) => {
      const names = { principalName: '李四', substituteName: '张三', postTitle: '安全员' };
      this.rows.push({ ...one, ...names, id: 's1', createdAt: '2026-03-06T02:00:00.000Z', revokedAt: null });
      return Promise.resolve('s1');
    },
    revoke: (id: string, personId: string) =>
      Promise.resolve(this.rows.some((row) => row.id === id && row.principalPersonId === personId)),
  };
}

const unitRow = (id: string) => ({
  ...{ id, code: id, name: id, shortName: id, kind: UNIT_KINDS[id] ?? '', parentId: null },
  ...{ actsAsSubdistrict: false, excluded: false, districtCode: '410303' },
});

describe('the directory over HTTP', () => {
  let api: TestApi;
  let register: FakeRegister;
  let headers: Record<string, string>;
  const http = () => request(api.app.getHttpServer());
  const get = (path: string) => http().get(`/api/directory/${path}`).set(headers);

  beforeEach(async () => {
    register = new FakeRegister();
    @Module({ controllers: [DirectoryController], providers: [RegisterService, SubstitutionsService] })
    class TestDirectoryModule {}
    api = await startApi({
      features: [TestDirectoryModule],
      standIns: [
        { provide: Directory, use: register.directory },
        { provide: Enterprises, use: register.enterprises },
        { provide: Substitutions, use: register.substitutions },
        { provide: PostHolders, use: register.persons },
      ],
    });
    const values = {
      'substitution.maxTerm': { amount: 90, unit: 'ND' },
      'substitution.nonDelegable': ['closeout.approve', 'listing.decide'],
    };
    api.fakes.policy.snapshot = { setId: 'test', values: { ...AUTH_POLICY.values, ...values } };
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    headers = await api.signedIn();
  });

  afterEach(() => api.app.close());

  describe('units and persons', () => {
    it('lists official units, never enterprises', async () => {
      const { body } = await get('units').expect(200);
      expect(body.map((one: { kind: string }) => one.kind)).not.toContain('enterprise');
      await get('units?kind=enterprise').expect(400);
    });

    it('tells who holds the posts of a unit, without telephone numbers', async () => {
      const { body } = await get('persons?unit=u-bureau&role=departmentOfficer').expect(200);
      expect(body).toEqual([
        {
          personId: 'p-zhang',
          name: '张三',
          postId: 'u-bureau-1',
          post: '安全员',
          role: 'departmentOfficer',
        },
      ]);
    });

    it('hides the people of an enterprise out of reach like those of a unit that is not there', async () => {
      await get('persons?unit=u-a').expect(200);
      const hidden = await get('persons?unit=u-b').expect(404);
      const absent = await get('persons?unit=u-none').expect(404);
      expect(hidden.body.code).toBe(absent.body.code);
    });
  });

  describe('enterprises', () => {
    const names = async (query = '') =>
      (await get(`enterprises${query}`).expect(200)).body.map((one: { name: string }) => one.name);

    it.each<{ role: Role; unitId: string; seen: number }>([
      { role: 'committeeClerk', unitId: 'u-office', seen: 2 },
      { role: 'agencyAdmin', unitId: 'u-agency', seen: 2 },
      { role: 'subdistrictOfficer', unitId: 'u-tanggong', seen: 1 },
      { role: 'departmentOfficer', unitId: 'u-bureau', seen: 2 },
      { role: 'departmentOfficer', unitId: 'u-fire', seen: 0 },
      { role: 'enterpriseHead', unitId: 'u-b', seen: 1 },
    ])('$role of $unitId sees $seen of 2', async ({ role, unitId, seen }) => {
      api.fakes.directory.posts = [aPost(role, { unitId })];
      expect(await names()).toHaveLength(seen);
    });

    it('finds by a former name', async () => {
      expect(await names(`?text=${encodeURIComponent('家私')}`)).toEqual(['洛阳宏达家具有限公司']);
    });
  });

  describe('substitutions', () => {
    const wish = (over: object = {}) => ({
      postId: 'post-subdistrictOfficer',
      substitutePersonId: 'p-zhang',
      fromDay: '2026-03-09',
      toDay: '2026-03-13',
      scope: 'all',
      reason: '外出培训',
      ...over,
    });
    const add = (over: object = {}) =>
      http().post('/api/directory/substitutions').set(headers).send(wish(over));

    it('is set by the holder of the post, shown, and taken back', async () => {
      const { body } = await add().expect(201);
      expect(body).toMatchObject({
        principal: '李四',
        substitute: '张三',
        state: 'pending',
        revocable: true,
      });
      expect((await get('substitutions').expect(200)).body).toHaveLength(1);
      await http().delete('/api/directory/substitutions/s1').set(headers).expect(204);
      await http().delete('/api/directory/substitutions/s9').set(headers).expect(404);
    });

    it.each([
      { why: 'a post of somebody else', over: { postId: 'post-other' }, code: 'NOT_IN_SEAT' },
      { why: 'oneself', over: { substitutePersonId: 'p-li' }, code: 'TARGET_IS_SELF' },
      {
        why: 'somebody of another unit',
        over: { substitutePersonId: 'p-wang' },
        code: 'TARGET_NOT_ELIGIBLE',
      },
      {
        why: 'one of the three administrators',
        over: { substitutePersonId: 'p-admin' },
        code: 'ADMINISTRATORS_EXCLUDE',
      },
      { why: 'a time that has begun', over: { fromDay: '2026-03-05' }, code: 'FORM_INVALID' },
      { why: 'a time that ends before it begins', over: { toDay: '2026-03-08' }, code: 'FORM_INVALID' },
      { why: 'one day longer than policy allows', over: { toDay: '2026-06-07' }, code: 'LIMIT_REACHED' },
      { why: 'no acts at all', over: { scope: 'acts' }, code: 'FORM_INVALID' },
      { why: 'acts nobody knows', over: { scope: 'acts', acts: ['bless'] }, code: 'FORM_INVALID' },
      {
        why: 'a power that may not be handed on',
        over: { scope: 'acts', acts: ['approveClose'] },
        code: 'NON_DELEGABLE',
      },
      {
        why: 'a power policy names by its term',
        over: { scope: 'acts', acts: ['decideClosure'] },
        code: 'NON_DELEGABLE',
      },
    ])('refuses $why', async ({ over, code }) => {
      const { body } = await add(over);
      expect(body.code).toBe(code);
      expect(register.rows).toEqual([]);
    });

    it('may last as long as policy allows to the day', async () => {
      await add({ toDay: '2026-06-06' }).expect(201);
    });

    it('refuses a second one for the same post and time', async () => {
      await add().expect(201);
      const { body } = await add({ fromDay: '2026-03-13', toDay: '2026-03-20' }).expect(409);
      expect(body.code).toBe('MOTION_PENDING');
    });

    it('is not handed on by a substitute', async () => {
      api.fakes.directory.posts = [aSubstitutedPost('subdistrictOfficer')];
      const { body } = await add({ postId: 'post-subdistrictOfficer-wang' }).expect(403);
      expect(body.code).toBe('NOT_IN_SEAT');
    });
  });
});

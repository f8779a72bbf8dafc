import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { verifyAudit } from '#audit';
import type { Role } from '#domain/authority';
import { isRefusal } from '#domain/case';
import {
  AdministrationLog,
  AuditTrail,
  CredentialRegister,
  Directory,
  EnterpriseRegister,
  type Order,
  type Outcome,
  PeopleRegister,
  PostRegister,
  Sessions,
  StaffLists,
  SubstitutionOversight,
  Substitutions,
  UnitRegister,
} from '#persistence';
import { AUDIT_KEY, createWorld, personOf, postOf, type World } from './persistence-world';

const TODAY = '2026-03-06';
const YESTERDAY = '2026-03-05';
const AT = '2026-03-06T02:00:00.000Z';
const ANY = { limit: 50 };

let world: World;
let audit: AuditTrail;
let directory: Directory;

const run = (text: string, values: unknown[] = []): Promise<unknown> => world.source.query(text, values);
const ask = (text: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> =>
  world.source.query(text, values);

beforeAll(async () => {
  world = await createWorld();
  audit = new AuditTrail(AUDIT_KEY);
  directory = new Directory(world.source);
  await run(`insert into unit (id, code, name, short_name, kind, district_code)
             values ('unit-system', 'XT', '系统管理岗', '系统管理岗', 'system', '410303')`);
  for (const role of ['systemAdmin', 'securityAdmin', 'auditAdmin']) {
    await run(`insert into person (id, name) values ($1, $1)`, [role]);
    await run(`insert into account (id, person_id, login, password_hash) values ($1, $1, $1, 'x')`, [role]);
    await run(`insert into post (id, unit_id, role, title) values ($1, 'unit-system', $1, $1)`, [role]);
    await run(
      `insert into post_holding (id, post_id, person_id, from_day) values ($1, $1, $1, '2025-01-01')`,
      [role],
    );
  }
  await run(`update unit set acts_as_subdistrict = true where kind = 'subdistrict'`);
}, 60_000);
afterAll(() => world.close());

const orderOf = (role: Role, over: Partial<Order> = {}): Order => ({
  operator: {
    ...{ personId: role, personName: '张管理', postId: role, postTitle: '管理员', role },
    ...{ unitId: 'unit-system', unitName: '系统管理岗' },
  },
  at: AT,
  today: TODAY,
  reason: '按文件办理',
  key: randomUUID(),
  bodyHash: 'digest',
  ...over,
});
const system = (over: Partial<Order> = {}): Order => orderOf('systemAdmin', over);
const security = (over: Partial<Order> = {}): Order => orderOf('securityAdmin', over);

const codeOf = (outcome: Outcome): string => (isRefusal(outcome) ? outcome.code : 'done');
function done(outcome: Outcome): string {
  if (isRefusal(outcome)) throw new Error(`${outcome.code} ${outcome.detail ?? ''}`);
  return outcome.subjectId;
}

const people = (): PeopleRegister => new PeopleRegister(world.source, audit);
const posts = (): PostRegister => new PostRegister(world.source, audit);
const newPerson = async (name = '何新'): Promise<string> =>
  done(
    await people().add(system(), {
      ...{ name, phone: '13812345678', email: null, login: randomUUID(), passwordHash: 'first' },
    }),
  );
const grant = (personId: string, role: Role, unitId: string, over: object = {}) =>
  posts().grant(
    security(),
    {
      ...{ personId, role, unitId, title: null, basis: '西应急〔2026〕1号', fromDay: TODAY, toDay: null },
      ...over,
    },
    [],
  );
const rolesOf = async (personId: string, day: string): Promise<readonly Role[]> =>
  (await directory.actorsFor(personId, day)).map(({ actor }) => actor.role);

async function faults(): Promise<readonly string[]> {
  const client = new Client({ connectionString: world.url });
  await client.connect();
  try {
    return (await verifyAudit(client, AUDIT_KEY)).faults.map(({ text }) => text);
  } finally {
    await client.end();
  }
}

describe('an act of administration', () => {
  it('is in the log with who, in which post, when, why, before and after, and without a telephone number', async () => {
    const id = await newPerson('陈志');
    done(
      await people().change(system({ reason: '更正姓名' }), id, {
        name: '陈智',
        phone: '13912345678',
        email: null,
      }),
    );
    const { items } = await new AdministrationLog(world.source).entries({ text: '更正姓名' }, ANY);
    expect(items).toMatchObject([
      {
        ...{
          act: 'person.change',
          personName: '张管理',
          postTitle: '管理员',
          unitName: '系统管理岗',
          at: AT,
        },
        before: { name: '陈志', phone: '138****5678' },
        after: { name: '陈智', phone: '139****5678' },
      },
    ]);
  });

  it('is done once under one key, and refused under it with another content', async () => {
    const order = system();
    const wanted = { code: randomUUID(), name: '新街道', shortName: '新', kind: 'subdistrict' as const };
    const unit = { ...wanted, parentId: 'unit-government', actsAsSubdistrict: true };
    const units = new UnitRegister(world.source, audit);
    const first = await units.add(order, unit);
    expect(await units.add(order, unit)).toMatchObject({ subjectId: done(first), repeated: true });
    expect(codeOf(await units.add({ ...order, bodyHash: 'another' }, unit))).toBe('KEY_REUSED');
  });

  it('leaves neither row nor entry when it is refused', async () => {
    const before = await ask('select count(*)::int as n from administration_entry');
    expect(codeOf(await people().lock(system(), 'nobody'))).toBe('SUBJECT_NOT_FOUND');
    expect(await ask('select count(*)::int as n from administration_entry')).toEqual(before);
  });

  it('is part of the audit chain, which tells a change of the log', async () => {
    await newPerson();
    expect(await faults()).toEqual([]);
    await run('alter table administration_entry disable trigger all');
    await run(`update administration_entry set reason = '另有原因'
               where id = (select id from administration_entry order by at desc, id limit 1)`);
    expect(await faults()).toEqual([expect.stringContaining('管理操作被改动')]);
    await run(`update administration_entry set reason = '按文件办理' where reason = '另有原因'`);
    await run('alter table administration_entry enable trigger all');
    expect(await faults()).toEqual([]);
  });

  it('stays in the log: a row can be neither changed nor removed', async () => {
    await expect(run(`delete from administration_entry`)).rejects.toThrow('append-only');
  });
});

describe('an account', () => {
  const open = (personId: string): Promise<void> =>
    new Sessions(world.source).add({
      ...{ idHash: randomUUID(), personId, csrfSecret: 'c' },
      accountId: personId,
      ...{ createdAt: AT, lastSeenAt: AT, expiresAt: '2099-01-01T00:00:00.000Z' },
    });
  const sessionsOf = async (personId: string): Promise<unknown> =>
    (await ask('select count(*)::int as n from session where person_id = $1', [personId]))[0]?.['n'];

  it.each([
    { act: 'is stopped', does: (id: string) => people().lock(system(), id) },
    { act: 'gets another password', does: (id: string) => people().resetPassword(system(), id, 'second') },
    { act: 'is signed out', does: (id: string) => people().endSessions(system(), id) },
  ])('that $act has no session a moment later', async ({ does }) => {
    const id = await newPerson();
    await open(id);
    done(await does(id));
    expect(await sessionsOf(id)).toBe(0);
  });

  it('begins with a password that must be changed, and must again after a reset; the old one is history', async () => {
    const id = await newPerson();
    const stored = () =>
      ask('select must_change as must, password_hash as hash from account where person_id = $1', [id]);
    expect(await stored()).toEqual([{ must: true, hash: 'first' }]);
    done(await people().resetPassword(system(), id, 'second'));
    expect(await stored()).toEqual([{ must: true, hash: 'second' }]);
    const history = await ask(
      'select h.password_hash as hash from password_history h join account a on a.id = h.account_id where a.person_id = $1',
      [id],
    );
    expect(history).toEqual([{ hash: 'first' }]);
  });

  it('is stopped and let in again by turns, never one’s own, never that of the last administrator', async () => {
    const id = await newPerson();
    expect(codeOf(await people().unlock(system(), id))).toBe('REGISTER_STATE');
    done(await people().lock(system(), id));
    expect(codeOf(await people().lock(system(), id))).toBe('REGISTER_STATE');
    done(await people().unlock(security(), id));
    expect(codeOf(await people().lock(system(), 'systemAdmin'))).toBe('OWN_RIGHTS');
    expect(codeOf(await people().lock(system(), 'auditAdmin'))).toBe('LAST_ADMINISTRATOR');
  });

  it('has a login of its own', async () => {
    const person = { name: '甲', phone: null, email: null, login: 'same-login', passwordHash: 'x' };
    done(await people().add(system(), person));
    expect(codeOf(await people().add(system(), person))).toBe('REGISTER_TAKEN');
  });
});

describe('a post', () => {
  it('acts from its first day to the day before it is taken away', async () => {
    const id = await newPerson();
    const holding = done(await grant(id, 'committeeClerk', 'unit-committee-office', { fromDay: YESTERDAY }));
    expect(await rolesOf(id, TODAY)).toEqual(['committeeClerk']);
    done(await posts().end(security(), holding, { endsOn: TODAY, basis: '西应急〔2026〕2号' }));
    expect(await rolesOf(id, TODAY)).toEqual([]);
    expect(await rolesOf(id, YESTERDAY)).toEqual(['committeeClerk']);
  });

  it('that is taken away on its first day never acts', async () => {
    const id = await newPerson();
    const holding = done(await grant(id, 'committeeClerk', 'unit-committee-office'));
    done(await posts().end(security(), holding, { endsOn: TODAY, basis: '误登' }));
    expect([await rolesOf(id, TODAY), await rolesOf(id, YESTERDAY)]).toEqual([[], []]);
    expect(codeOf(await posts().end(security(), holding, { endsOn: TODAY, basis: '再次' }))).toBe(
      'REGISTER_STATE',
    );
  });

  it('of an administrator is taken away when there is another one, not before', async () => {
    const last = await posts().end(security(), 'auditAdmin', { endsOn: TODAY, basis: '文件' });
    expect(codeOf(last)).toBe('LAST_ADMINISTRATOR');
    const next = await newPerson('接任');
    done(await grant(next, 'auditAdmin', 'unit-system'));
    done(await posts().end(security(), 'auditAdmin', { endsOn: TODAY, basis: '文件' }));
    expect(await rolesOf(next, TODAY)).toEqual(['auditAdmin']);
  });

  it('of an administrator is refused to whoever holds a business post, by the rule and by the database', async () => {
    const clerk = personOf('unit-wangcheng', 'subdistrictOfficer');
    expect(codeOf(await grant(clerk, 'auditAdmin', 'unit-system'))).toBe('ADMINISTRATORS_EXCLUDE');
    const write = (post: string, from: string, to: string | null) =>
      run(`insert into post_holding (id, post_id, person_id, from_day, to_day) values ($1, $2, $3, $4, $5)`, [
        ...[randomUUID(), post, clerk, from, to],
      ]);
    await expect(write('auditAdmin', TODAY, null)).rejects.toThrow('exclude each other');
    await expect(
      run(`insert into post_holding (id, post_id, person_id, from_day) values ($1, $2, 'systemAdmin', $3)`, [
        ...[randomUUID(), postOf('unit-agency', 'expert'), TODAY],
      ]),
    ).rejects.toThrow('exclude each other');
    // The trigger asks about the days: a time before the other post is no breach.
    await write('auditAdmin', '1990-01-01', '1990-12-31');
  });

  it('two administrators’ posts given to one person at once: one of the two fails', async () => {
    const id = await newPerson();
    const write = (post: string): Promise<unknown> =>
      world.source.transaction((manager) =>
        manager.query(`insert into post_holding (id, post_id, person_id, from_day) values ($1, $2, $3, $4)`, [
          ...[randomUUID(), post, id, TODAY],
        ]),
      );
    const ends = await Promise.allSettled([write('systemAdmin'), write('auditAdmin')]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('asks for its certificate where policy says so', async () => {
    const id = await newPerson();
    const wanted = {
      personId: id,
      role: 'subdistrictEnforcer',
      unitId: 'unit-wangcheng',
      title: null,
    } as const;
    const enforcer = () =>
      posts().grant(security(), { ...wanted, basis: '文件', fromDay: TODAY, toDay: null }, ['行政执法证']);
    expect(codeOf(await enforcer())).toBe('CREDENTIAL_REQUIRED');
    const register = new CredentialRegister(world.source, audit);
    const entry = {
      kind: '行政执法证',
      number: '豫C-1',
      issuer: null,
      validFrom: null,
      validUntil: '2027-01-01',
      fields: [],
    };
    const certificate = done(await register.add(security(), id, entry));
    expect(codeOf(await register.add(security(), id, entry))).toBe('REGISTER_TAKEN');
    done(await enforcer());
    done(await register.revoke(security(), certificate));
    expect(codeOf(await register.change(security(), certificate, entry))).toBe('REGISTER_STATE');
    expect((await new StaffLists(world.source).certificates({ text: '豫C-1' }, ANY)).items).toMatchObject([
      { revokedOn: TODAY },
    ]);
  });
});

describe('a substitution', () => {
  const substitution = (substitutePersonId: string) => ({
    ...{ postId: postOf('unit-emergency', 'departmentHead'), substitutePersonId },
    principalPersonId: personOf('unit-emergency', 'departmentHead'),
    ...{
      fromDay: TODAY,
      toDay: '2026-03-20',
      scope: 'all' as const,
      acts: [],
      reason: '培训',
      createdBy: 'x',
    },
  });

  it('is seen by the security administrator and ended before its day', async () => {
    const substitute = personOf('unit-emergency', 'departmentOfficer');
    const id = await new Substitutions(world.source).add(substitution(substitute));
    const oversight = new SubstitutionOversight(world.source, audit);
    expect((await oversight.page({ today: TODAY }, ANY)).items.map((one) => one.id)).toContain(id);
    expect(await rolesOf(substitute, TODAY)).toContain('departmentHead');
    done(await oversight.end(security({ reason: '提前返岗' }), id));
    expect(await rolesOf(substitute, TODAY)).not.toContain('departmentHead');
    expect(codeOf(await oversight.end(security(), id))).toBe('REGISTER_STATE');
  });

  it('does not reach an administrator, whoever writes it', async () => {
    await expect(new Substitutions(world.source).add(substitution('systemAdmin'))).rejects.toThrow(
      'substitute nobody',
    );
  });
});

describe('the registers', () => {
  const enterprise = {
    ...{
      name: '新厂',
      shortName: '新厂',
      creditCode: '91350100M000100Y43',
      subdistrictUnitId: 'unit-wangcheng',
    },
    ...{
      industry: '工贸',
      scale: 'small',
      address: '王城路 1 号',
      contactName: '李联系',
      contactPhone: '13812345678',
    },
  };

  it('take an enterprise with its department, find it by its former name, and close it', async () => {
    const register = new EnterpriseRegister(world.source, audit);
    const id = done(await register.add(system(), enterprise, 'unit-emergency'));
    expect(codeOf(await register.add(system(), enterprise, 'unit-emergency'))).toBe('REGISTER_TAKEN');
    const entry = { ...enterprise, name: '新厂二' };
    done(await register.change(system(), id, { entry, department: 'unit-emergency' }));
    expect((await ask('select aliases from enterprise where unit_id = $1', [id]))[0]?.['aliases']).toEqual([
      '新厂',
    ]);
    expect((await register.page('新厂二', ANY)).items).toMatchObject([
      { unitId: id, departmentName: '区应急管理局' },
    ]);
    done(await new UnitRegister(world.source, audit).close(system(), id));
    expect((await register.page('新厂二', ANY)).items).toMatchObject([{ status: 'closed' }]);
  });

  it('close no unit in which somebody holds a post, and show a closed one to nobody who chooses', async () => {
    const units = new UnitRegister(world.source, audit);
    expect(codeOf(await units.close(system(), 'unit-wangcheng'))).toBe('UNIT_IN_USE');
    const wanted = { code: 'ZJ-9', name: '旧机构', shortName: '旧', kind: 'agency' as const };
    const id = done(await units.add(system(), { ...wanted, parentId: null, actsAsSubdistrict: false }));
    done(await units.rename(system(), id, { name: '旧机构有限公司', shortName: '旧' }));
    done(await units.close(system(), id));
    expect((await directory.units(['agency'])).map((one) => one.id)).not.toContain(id);
    const shown = (closed: boolean) => units.page({ text: '旧机构', closed, today: TODAY }, ANY);
    expect([(await shown(false)).items.length, (await shown(true)).items.length]).toEqual([0, 1]);
  });

  it('are read page by page without a gap or a repetition', async () => {
    const lists = new StaffLists(world.source);
    const filter = { state: 'all', today: TODAY, now: AT } as const;
    const all = (await lists.people(filter, { limit: 200 })).items.map((one) => one.personId);
    const seen: string[] = [];
    for (let page = await lists.people(filter, { limit: 3 }); ;) {
      seen.push(...page.items.map((one) => one.personId));
      if (page.next === undefined) break;
      page = await lists.people(filter, { limit: 3, after: page.next });
    }
    expect(seen).toEqual(all);
  });
});

import type { DataSource } from 'typeorm';
import { ADMIN_ROLES, ROLES } from '#domain/authority';
import { readCreditCode } from '#domain/ledger';
import { snapshotOn } from '#domain/policy';
import {
  AdministratorRefusedError,
  createFirstAdministrator,
  DEMO_PASSWORD,
  demoPersonas,
  migrate,
  openDataSource,
  seedDistrict,
} from '#persistence';
import { INDUSTRIES, INDUSTRY_POLICY } from '../../libs/persistence/seed/district/departments';
import { VACANT_POST } from '../../libs/persistence/seed/district/staff';
import { yearRows } from '../../libs/platform/calendar';
import { createDatabase, type TestDatabase } from '../support/postgres';

const now = new Date('2026-11-24T02:00:00.000Z');
const TODAY = '2026-11-24';
const options = {
  calendarRows: yearRows,
  hashPassword: (password: string) => Promise.resolve(`hash of ${password.length} letters`),
  now,
};

interface Row {
  readonly [column: string]: unknown;
}

describe('the seed', () => {
  let database: TestDatabase;
  let source: DataSource;
  const ask = (text: string, parameters: unknown[] = []): Promise<readonly Row[]> =>
    source.query<readonly Row[]>(text, parameters);
  const count = async (from: string): Promise<number> =>
    Number((await ask(`select count(*)::int as n from ${from}`))[0]?.['n']);

  async function open(demo: boolean): Promise<void> {
    database = await createDatabase();
    await migrate(database.url);
    await seedDistrict(database.url, { ...options, demo });
    source = await openDataSource(database.url);
  }
  const close = async (): Promise<void> => {
    await source.destroy();
    await database.drop();
  };

  describe('of the demo district', () => {
    beforeAll(() => open(true), 60_000);
    afterAll(close);

    it('gives every role a holder', async () => {
      const held = await ask(
        `select distinct p.role from post p join post_holding h on h.post_id = p.id
         where h.from_day <= $1 and h.to_day is null`,
        [TODAY],
      );
      expect(held.map((one) => one['role']).sort()).toEqual([...ROLES].sort());
    });

    it('leaves exactly one post empty, so that its fallback can be seen', async () => {
      const vacant = await ask(
        `select unit_id as "unitId", role from post p
         where not exists (select 1 from post_holding h where h.post_id = p.id)`,
      );
      expect(vacant).toEqual([VACANT_POST]);
    });

    it('gives every unit that reviews three officers: two look together, a third drafts', async () => {
      const thin = await ask(
        `select p.unit_id, p.role, count(*) from post p join post_holding h on h.post_id = p.id
         where p.role in ('subdistrictOfficer', 'departmentOfficer', 'agencyQc', 'committeeClerk')
         group by 1, 2 having count(*) < 3`,
      );
      expect(thin).toEqual([]);
    });

    it('ties every enterprise to one 属地 that has this duty and to a department that has the posts: no orphans', async () => {
      expect(await count('enterprise')).toBe(60);
      const orphans = await ask(
        `select e.unit_id from enterprise e
         where not exists (select 1 from unit u where u.id = e.subdistrict_unit_id and u.acts_as_subdistrict and not u.excluded)
            or not exists (select 1 from post p where p.unit_id = e.department_unit_id and p.role = 'departmentOfficer')
            or not exists (select 1 from unit u where u.id = e.unit_id and u.kind = 'enterprise')`,
      );
      expect(orphans).toEqual([]);
    });

    it('gives every enterprise a head, a safety manager and a valid credit code', async () => {
      const lacking = await ask(
        `select e.unit_id from enterprise e where (select count(distinct p.role) from post p
           join post_holding h on h.post_id = p.id where p.unit_id = e.unit_id) <> 2`,
      );
      expect(lacking).toEqual([]);
      const codes = await ask('select credit_code as code from enterprise');
      expect(codes.flatMap(({ code }) => readCreditCode(String(code)).faults)).toEqual([]);
    });

    it('spreads enterprises over every duty subdistrict and every industry with a lead department', async () => {
      expect(await count(`(select distinct subdistrict_unit_id from enterprise) as s`)).toBe(11);
      const found = await ask('select distinct industry from enterprise');
      expect(found.map((one) => one['industry']).sort()).toEqual([...INDUSTRIES].sort());
    });

    it('keeps the lead department of each industry as policy', async () => {
      const lead = snapshotOn(INDUSTRY_POLICY, TODAY, 'set').values['industry.lead'];
      const [stored] = await ask(`select value from policy_value where key = 'industry.lead'`);
      expect(stored?.['value']).toEqual(lead);
      const unknown = await ask(
        `select e.unit_id from enterprise e, policy_value v
         where v.key = 'industry.lead' and v.value ->> e.industry is distinct from e.department_unit_id`,
      );
      expect(unknown).toEqual([]);
    });

    it('shows 道北路 as outside the duty of the district, with the reason', async () => {
      const excluded = await ask('select id, excluded_note as note from unit where excluded');
      expect(excluded).toEqual([
        { id: 'unit-subdistrict-daobeilu', note: expect.stringContaining('洛政〔2010〕86号') as string },
      ]);
    });

    it('gives administrators no post in any business unit', async () => {
      const mixed = await ask(
        `select h.person_id from post_holding h join post p on p.id = h.post_id
         where p.role = any($1) and (p.unit_id <> 'unit-system-office' or exists (
           select 1 from post_holding o join post q on q.id = o.post_id
           where o.person_id = h.person_id and not q.role = any($1)))`,
        [ADMIN_ROLES],
      );
      expect(mixed).toEqual([]);
      expect(
        await count(`post_holding h join post p on p.id = h.post_id where p.unit_id = 'unit-system-office'`),
      ).toBe(3);
    });

    it('has one substitution that runs today, and experts with certificates that are valid', async () => {
      expect(await count(`substitution where from_day <= '${TODAY}' and to_day >= '${TODAY}'`)).toBe(1);
      const without = await ask(
        `select h.person_id from post_holding h join post p on p.id = h.post_id where p.role = 'expert'
         and not exists (select 1 from credential c where c.person_id = h.person_id and c.valid_until > $1)`,
        [TODAY],
      );
      expect(without).toEqual([]);
    });

    it('lists every account as a persona, no two people under one name', async () => {
      const personas = demoPersonas();
      const accounts = await ask('select login from account order by login');
      expect(personas.map((one) => one.login).sort()).toEqual(accounts.map((one) => one['login']).sort());
      expect(new Set(personas.map((one) => one.name)).size).toBe(personas.length);
    });

    it('loads the working calendar from 2019 to two years ahead', async () => {
      const years = await ask(
        'select distinct extract(year from day)::int as y from calendar_day order by 1',
      );
      expect(years.map((one) => one['y'])).toEqual([
        2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028,
      ]);
    });

    it('changes nothing when it runs again, and leaves what people changed', async () => {
      await source.query(`update unit set name = '改过的名称' where id = 'unit-finance'`);
      await source.query(`update policy_value set to_day = '2026-12-31' where key = 'filing.ack'`);
      await source.query(`update calendar_day set working = false where day = '2026-11-24'`);
      await source.query(`delete from substitution`);
      const stamps = await ask('select name, version from register_stamp order by name');
      expect(await seedDistrict(database.url, { ...options, demo: true })).toEqual({
        policyRows: 0,
        calendarYears: 0,
        ruleBooks: 0,
        units: 0,
        persons: 0,
        accounts: 0,
      });
      expect(await ask('select name, version from register_stamp order by name')).toEqual(stamps);
      expect(await count(`unit where name = '改过的名称'`)).toBe(1);
      expect(await count(`policy_value where key = 'filing.ack' and to_day = '2026-12-31'`)).toBe(1);
      expect(await count('substitution')).toBe(0);
    });
  });

  describe('of a production system', () => {
    beforeAll(() => open(false), 60_000);
    afterAll(close);

    it('brings policy and calendar, and neither accounts nor people nor units', async () => {
      expect(await count('policy_value')).toBeGreaterThan(50);
      expect(await count('calendar_day')).toBeGreaterThan(3_000);
      for (const table of ['account', 'person', 'post', 'post_holding', 'unit', 'enterprise']) {
        expect(`${table}: ${await count(table)}`).toBe(`${table}: 0`);
      }
    });

    it.each([
      { why: 'short', password: 'Ab1!x' },
      { why: 'of one class', password: 'qzwmtkvbrplcxh' },
      { why: 'made of the login', password: 'Chief.admin-77-zk' },
      { why: 'known from the demo', password: DEMO_PASSWORD },
    ])('refuses a first administrator whose password is $why', async ({ password }) => {
      await expect(
        createFirstAdministrator(database.url, {
          role: 'systemAdmin',
          login: 'chief',
          name: '程志',
          password,
        }),
      ).rejects.toThrow(AdministratorRefusedError);
      expect(await count('account')).toBe(0);
    });

    it('makes the first administrator of each kind once, with no other post', async () => {
      const wanted = {
        role: 'systemAdmin',
        login: 'chief',
        name: '程志',
        password: 'Tz7-hlk2-mwQe9',
      } as const;
      const id = await createFirstAdministrator(database.url, wanted);
      expect(
        await ask('select p.role, h.person_id as id from post_holding h join post p on p.id = h.post_id'),
      ).toEqual([{ role: 'systemAdmin', id }]);
      const [account] = await ask('select password_hash as hash from account');
      expect(account?.['hash']).toMatch(/^\$argon2id\$/);
      await expect(createFirstAdministrator(database.url, wanted)).rejects.toThrow('已有在任的系统管理员');
      const second = { ...wanted, role: 'securityAdmin' } as const;
      await expect(createFirstAdministrator(database.url, second)).rejects.toThrow('登录名已被使用');
      await createFirstAdministrator(database.url, { ...second, login: 'guard' });
    });
  });
});

import type { EntityManager } from 'typeorm';
import { administratorPasswordRuleOf, passwordFaults } from '#domain/administration';
import { type AdminRole, ROLE_TITLES } from '#domain/authority';
import type { IsoDay } from '#domain/case';
import { dayOf } from '#domain/deadline';
import { type PolicySnapshot, snapshotOn } from '#domain/policy';
import { hashPassword, newId, systemClock } from '#platform';
import { openDataSource } from '../../data-source';
import { AccountEntity } from '../../entities/account.entity';
import { PersonEntity } from '../../entities/person.entity';
import { PostEntity } from '../../entities/post.entity';
import { PostHoldingEntity } from '../../entities/post-holding.entity';
import { UnitEntity } from '../../entities/unit.entity';
import { PolicyStore } from '../../repositories/policy-store';
import { row, run, sql } from '../../sql/sql';
import { unitRow } from './demo-writer';
import { SEED_POLICY, SEED_POLICY_SET } from '../policy/seed-policy';
import { postIdOf } from './staff';
import { SYSTEM_OFFICE_ID } from './unit-ids';
import { SYSTEM_OFFICE } from './units';

export interface FirstAdministrator {
  readonly role: AdminRole;
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/** Why the first administrator was not made; every reason is a Chinese sentence. */
export class AdministratorRefusedError extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'AdministratorRefusedError';
  }
}

const LOGIN = /^[a-z][a-z0-9.-]{2,31}$/;
const ADMINISTRATOR_LOCK = 7_203_643;

/**
 * Makes the first holder of an administrator's post; all further people and posts are the administrators' own to make.
 * The three posts exclude each other, so an installation begins with three persons.
 * @returns the new person's id
 * @throws AdministratorRefusedError for a weak password, a login that cannot be one, or when the post has a holder
 */
export async function createFirstAdministrator(
  databaseUrl: string,
  wanted: FirstAdministrator,
): Promise<string> {
  const source = await openDataSource(databaseUrl, { poolSize: 2, applicationName: 'first-administrator' });
  try {
    const today = dayOf(systemClock.now().getTime());
    const policy =
      (await new PolicyStore(source).effectiveOn(today)) ??
      snapshotOn(SEED_POLICY, today, SEED_POLICY_SET.id);
    const faults = faultsOf(wanted, policy);
    if (faults.length > 0) throw new AdministratorRefusedError(faults);
    const passwordHash = await hashPassword(wanted.password);
    return await source.transaction(async (manager) => {
      await run(manager, sql`select pg_advisory_xact_lock(${ADMINISTRATOR_LOCK})`);
      const refused = await refusalOf(manager, wanted, today);
      if (refused !== undefined) throw new AdministratorRefusedError([refused]);
      return write(manager, wanted, { passwordHash, today });
    });
  } finally {
    await source.destroy();
  }
}

async function refusalOf(
  manager: EntityManager,
  { role, login }: FirstAdministrator,
  today: IsoDay,
): Promise<string | undefined> {
  const holder = await row(
    manager,
    sql`select 1 from post_holding h join post p on p.id = h.post_id
        where p.role = ${role} and (h.to_day is null or h.to_day >= ${today}) limit 1`,
  );
  if (holder !== undefined) {
    return `已有在任的${ROLE_TITLES[role]}：请由系统管理员在系统内新增人员，由安全管理员任命。`;
  }
  const taken = await row(manager, sql`select 1 from account where login = ${login}`);
  return taken === undefined ? undefined : '登录名已被使用。';
}

async function write(
  manager: EntityManager,
  { role, login, name }: FirstAdministrator,
  { passwordHash, today }: { readonly passwordHash: string; readonly today: IsoDay },
): Promise<string> {
  const personId = newId();
  const post = { id: postIdOf(SYSTEM_OFFICE_ID, role), unitId: SYSTEM_OFFICE_ID };
  const holding = { id: newId(), postId: post.id, personId, fromDay: today, toDay: null };
  const ensured = { ...post, role, title: ROLE_TITLES[role] };
  await manager
    .createQueryBuilder()
    .insert()
    .into(UnitEntity)
    .values(unitRow(SYSTEM_OFFICE))
    .orIgnore()
    .execute();
  await manager.createQueryBuilder().insert().into(PostEntity).values(ensured).orIgnore().execute();
  await manager.insert(PersonEntity, { id: personId, name: name.trim() });
  await manager.insert(PostHoldingEntity, holding);
  await manager.insert(AccountEntity, { id: newId(), personId, login, passwordHash });
  return personId;
}

function faultsOf({ login, name, password }: FirstAdministrator, policy: PolicySnapshot): readonly string[] {
  const faults: string[] = [];
  if (!LOGIN.test(login)) faults.push('登录名须为 3 至 32 位小写字母、数字、点或连字符，并以字母开头。');
  if (name.trim() === '') faults.push('请填写姓名。');
  const rule = administratorPasswordRuleOf(policy);
  return [...faults, ...passwordFaults(password, login, rule).map((fault) => `口令${fault}。`)];
}

import type { EntityManager } from 'typeorm';
import { ROLE_TITLES } from '#domain/authority';
import { dayOf } from '#domain/deadline';
import { hashPassword, newId, systemClock } from '#platform';
import { openDataSource } from '../../data-source';
import { AccountEntity } from '../../entities/account.entity';
import { PersonEntity } from '../../entities/person.entity';
import { PostEntity } from '../../entities/post.entity';
import { PostHoldingEntity } from '../../entities/post-holding.entity';
import { UnitEntity } from '../../entities/unit.entity';
import { row, run, sql } from '../../sql/sql';
import { unitRow } from './demo-writer';
import { passwordFaults } from './password-faults';
import { postIdOf } from './staff';
import { SYSTEM_OFFICE_ID } from './unit-ids';
import { SYSTEM_OFFICE } from './units';

export interface FirstAdministrator {
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
 * Makes the system administrator of an installation that has no account yet; all further accounts are theirs to make.
 * @returns the new person's id
 * @throws AdministratorRefusedError for a weak password, a login that cannot be one, or when accounts exist
 */
export async function createFirstAdministrator(
  databaseUrl: string,
  wanted: FirstAdministrator,
): Promise<string> {
  const faults = faultsOf(wanted);
  if (faults.length > 0) throw new AdministratorRefusedError(faults);
  const passwordHash = await hashPassword(wanted.password);
  const source = await openDataSource(databaseUrl, { poolSize: 1, applicationName: 'first-administrator' });
  try {
    return await source.transaction(async (manager) => {
      await run(manager, sql`select pg_advisory_xact_lock(${ADMINISTRATOR_LOCK})`);
      if ((await row(manager, sql`select 1 from account limit 1`)) !== undefined) {
        throw new AdministratorRefusedError(['系统中已有账号：请由系统管理员在系统内新增账号。']);
      }
      return write(manager, wanted, passwordHash);
    });
  } finally {
    await source.destroy();
  }
}

async function write(
  manager: EntityManager,
  { login, name }: FirstAdministrator,
  passwordHash: string,
): Promise<string> {
  const personId = newId();
  const post = { id: postIdOf(SYSTEM_OFFICE_ID, 'systemAdmin'), unitId: SYSTEM_OFFICE_ID };
  const holding = {
    id: newId(),
    postId: post.id,
    personId,
    fromDay: dayOf(systemClock.now().getTime()),
    toDay: null,
  };
  const ensured = { ...post, role: 'systemAdmin', title: ROLE_TITLES.systemAdmin };
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

function faultsOf({ login, name, password }: FirstAdministrator): readonly string[] {
  const faults: string[] = [];
  if (!LOGIN.test(login)) faults.push('登录名须为 3 至 32 位小写字母、数字、点或连字符，并以字母开头。');
  if (name.trim() === '') faults.push('请填写姓名。');
  return [...faults, ...passwordFaults(password, login)];
}

import type { DataSource, EntityManager } from 'typeorm';
import type { Instant } from '#domain/case';
import { newId } from '#platform';
import { AccountEntity } from '../entities/account.entity';
import { row, rows, run, sql } from '../sql/sql';

export interface AccountView {
  readonly id: string;
  readonly personId: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly failedCount: number;
  readonly lockedUntil: Instant | null;
  readonly mustChange: boolean;
  readonly disabled: boolean;
  readonly passwordChangedAt: Instant;
}

export interface LockRule {
  /** Failures in a row after which the account is locked. */
  readonly maxFailures: number;
  readonly lockMinutes: number;
}

const COLUMNS = sql`select id, person_id as "personId", login, password_hash as "passwordHash",
  failed_count as "failedCount", locked_until as "lockedUntil", must_change as "mustChange", disabled,
  password_changed_at as "passwordChangedAt" from account`;

const MINUTE_MS = 60_000;

export class Accounts {
  constructor(private readonly source: DataSource) {}

  byLogin(login: string): Promise<AccountView | undefined> {
    return row(this.source.manager, sql`${COLUMNS} where login = ${login}`);
  }

  byId(id: string): Promise<AccountView | undefined> {
    return row(this.source.manager, sql`${COLUMNS} where id = ${id}`);
  }

  /** @throws QueryFailedError when the login is taken */
  async add(account: {
    readonly id: string;
    readonly personId: string;
    readonly login: string;
    readonly passwordHash: string;
    readonly mustChange: boolean;
  }): Promise<void> {
    await this.source.manager.insert(AccountEntity, account);
  }

  /** Counts a failed sign-in and locks at the limit, in one statement, so that parallel guesses all count. */
  async failed(
    id: string,
    at: Instant,
    { maxFailures, lockMinutes }: LockRule,
  ): Promise<AccountView | undefined> {
    const until = new Date(Date.parse(at) + lockMinutes * MINUTE_MS);
    await run(
      this.source.manager,
      sql`update account set failed_count = failed_count + 1,
            locked_until = case when failed_count + 1 >= ${maxFailures} then ${until} else locked_until end
          where id = ${id}`,
    );
    return this.byId(id);
  }

  async succeeded(id: string): Promise<void> {
    await this.source.manager.update(AccountEntity, { id }, { failedCount: 0, lockedUntil: null });
  }

  /** The password before goes into the history, in the same transaction. */
  setPassword(id: string, passwordHash: string, at: Instant, mustChange = false): Promise<void> {
    return this.source.transaction((manager) =>
      replacePassword(manager, { id, passwordHash, at, mustChange }),
    );
  }

  /** Hashes of the passwords before the present one, newest first. */
  async formerPasswords(id: string, count: number): Promise<readonly string[]> {
    const found = await rows<{ hash: string }>(
      this.source.manager,
      sql`select password_hash as hash from password_history where account_id = ${id}
          order by replaced_at desc, id desc limit ${count}`,
    );
    return found.map(({ hash }) => hash);
  }

  /** Whether any account exists; the first administrator is made by a command only while there is none. */
  async any(): Promise<boolean> {
    return this.source.manager.exists(AccountEntity);
  }
}

interface NewPassword {
  readonly id: string;
  readonly passwordHash: string;
  readonly at: Instant;
  readonly mustChange: boolean;
}

/** Gives an account another password; the one before is kept as history, failures and lock are forgotten. */
export async function replacePassword(
  manager: EntityManager,
  { id, passwordHash, at, mustChange }: NewPassword,
): Promise<void> {
  await run(
    manager,
    sql`insert into password_history (id, account_id, password_hash, replaced_at)
        select ${newId()}, id, password_hash, ${at}::timestamptz from account where id = ${id}`,
  );
  const changed = {
    passwordHash,
    mustChange,
    passwordChangedAt: new Date(at),
    failedCount: 0,
    lockedUntil: null,
  };
  await manager.update(AccountEntity, { id }, changed);
}

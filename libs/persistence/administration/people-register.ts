import type { DataSource, EntityManager } from 'typeorm';
import { lockRefusal } from '#domain/administration';
import { ADMIN_ROLES, type AdminRole } from '#domain/authority';
import { type IsoDay, type Refusal, refuse } from '#domain/case';
import { newId } from '#platform';
import { AccountEntity } from '../entities/account.entity';
import { PersonEntity } from '../entities/person.entity';
import type { AuditTrail } from '../ledger/audit-trail';
import { replacePassword } from '../repositories/accounts';
import { row, rows, run, sql } from '../sql/sql';
import { AdministrationBook } from './administration-book';
import { type Change, type Order, type Outcome, shortened } from './order';

export interface PersonDetails {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface NewPerson extends PersonDetails {
  readonly login: string;
  /** Of the initial password, which has to be changed at the first sign-in. */
  readonly passwordHash: string;
}

/** An account with what a decision about it needs. */
export interface PersonAccount extends PersonDetails {
  readonly personId: string;
  readonly accountId: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
  readonly locked: boolean;
  /** Whether the person holds an administrator's post today. */
  readonly administrator: boolean;
}

/** 人员与账号: who can sign in; rights come from posts and are not given here. */
export class PeopleRegister {
  private readonly book: AdministrationBook;

  constructor(
    private readonly source: DataSource,
    audit: AuditTrail,
  ) {
    this.book = new AdministrationBook(source, audit);
  }

  account(personId: string, today: IsoDay): Promise<PersonAccount | undefined> {
    return accountOf(this.source.manager, personId, today);
  }

  add(order: Order, { login, passwordHash, ...person }: NewPerson): Promise<Outcome> {
    return this.book.carryOut(order, 'person.add', async (manager) => {
      const taken = await row(manager, sql`select 1 from account where login = ${login}`);
      if (taken !== undefined) return refuse('REGISTER_TAKEN', `登录名 ${login} 已被使用`);
      const id = newId();
      await manager.insert(PersonEntity, { ...person, id });
      await manager.insert(AccountEntity, {
        id: newId(),
        personId: id,
        login,
        passwordHash,
        mustChange: true,
      });
      return {
        subject: { kind: 'person', id, name: person.name },
        before: null,
        after: { ...logged(person), login },
      };
    });
  }

  change(order: Order, personId: string, details: PersonDetails): Promise<Outcome> {
    return this.book.carryOut(order, 'person.change', async (manager) => {
      const before = await row<PersonDetails>(
        manager,
        sql`select name, phone, email from person where id = ${personId}`,
      );
      if (before === undefined) return refuse('SUBJECT_NOT_FOUND');
      await manager.update(PersonEntity, { id: personId }, { ...details });
      const subject = { kind: 'person', id: personId, name: details.name } as const;
      return { subject, before: logged(before), after: logged(details) };
    });
  }

  /** Stops an account at once: its sessions end with it. */
  lock(order: Order, personId: string): Promise<Outcome> {
    return this.withAccount(order, 'account.lock', personId, async (manager, account) => {
      const refusal = lockRefusal({
        ...{ operatorId: order.operator.personId, personId, disabled: account.disabled },
        aloneIn: await aloneIn(manager, personId, order.today),
      });
      if (refusal !== undefined) return refusal;
      await manager.update(AccountEntity, { id: account.accountId }, { disabled: true });
      await endSessions(manager, personId);
      return changed(account, { disabled: false }, { disabled: true });
    });
  }

  /** Lets a stopped account in again, and one that failures had locked. */
  unlock(order: Order, personId: string): Promise<Outcome> {
    return this.withAccount(order, 'account.unlock', personId, async (manager, account) => {
      const { accountId: id, disabled, locked } = account;
      if (personId === order.operator.personId) return refuse('OWN_RIGHTS', '不得启用本人的账号');
      if (!disabled && !locked) return refuse('REGISTER_STATE', '该账号未停用也未锁定');
      await manager.update(AccountEntity, { id }, { disabled: false, lockedUntil: null, failedCount: 0 });
      return changed(account, { disabled, locked }, { disabled: false, locked: false });
    });
  }

  /** Gives another initial password; the person has to change it, and every session ends. */
  resetPassword(order: Order, personId: string, passwordHash: string): Promise<Outcome> {
    return this.withAccount(order, 'account.resetPassword', personId, async (manager, account) => {
      if (personId === order.operator.personId) {
        return refuse('OWN_RIGHTS', '本人的密码请在“修改密码”中更换');
      }
      const { accountId: id } = account;
      await replacePassword(manager, { id, passwordHash, at: order.at, mustChange: true });
      await endSessions(manager, personId);
      return changed(account, null, { mustChange: true });
    });
  }

  /** Ends everything the person has open now; they can sign in again. */
  endSessions(order: Order, personId: string): Promise<Outcome> {
    return this.withAccount(order, 'account.endSessions', personId, async (manager, account) =>
      changed(account, { sessions: await endSessions(manager, personId) }, { sessions: 0 }),
    );
  }

  private withAccount(
    order: Order,
    act: Parameters<AdministrationBook['carryOut']>[1],
    personId: string,
    work: (manager: EntityManager, account: PersonAccount) => Promise<Change | Refusal>,
  ): Promise<Outcome> {
    return this.book.carryOut(order, act, async (manager) => {
      const account = await accountOf(manager, personId, order.today);
      return account === undefined ? refuse('SUBJECT_NOT_FOUND') : work(manager, account);
    });
  }
}

const logged = ({ name, phone, email }: PersonDetails) => ({ name, phone: shortened(phone), email });

const changed = (account: PersonAccount, before: Change['before'], after: Change['after']): Change => ({
  subject: { kind: 'person', id: account.personId, name: account.name },
  before,
  after,
});

const accountOf = (
  manager: EntityManager,
  personId: string,
  today: IsoDay,
): Promise<PersonAccount | undefined> =>
  row(
    manager,
    sql`select n.id as "personId", n.name, n.phone, n.email, a.id as "accountId", a.login,
               a.password_hash as "passwordHash", a.disabled, coalesce(a.locked_until > now(), false) as locked,
               exists (select 1 from post_holding h join post p on p.id = h.post_id
                        where h.person_id = n.id and p.role = any(${[...ADMIN_ROLES]})
                          and h.from_day <= ${today} and (h.to_day is null or h.to_day >= ${today})) as administrator
        from person n join account a on a.person_id = n.id where n.id = ${personId} order by a.id limit 1`,
  );

/** @returns how many there were */
async function endSessions(manager: EntityManager, personId: string): Promise<number> {
  const open = await row<{ n: number }>(
    manager,
    sql`select count(*)::int as n from session where person_id = ${personId}`,
  );
  await run(manager, sql`delete from session where person_id = ${personId}`);
  return open?.n ?? 0;
}

/** Administrators' posts that the person holds today and nobody else with an account they can use. */
async function aloneIn(
  manager: EntityManager,
  personId: string,
  today: IsoDay,
): Promise<readonly AdminRole[]> {
  const found = await rows<{ role: AdminRole; others: number }>(
    manager,
    sql`select p.role, ${othersIn(sql`p.role`, personId, today)} as others
        from post_holding h join post p on p.id = h.post_id
        where h.person_id = ${personId} and p.role = any(${[...ADMIN_ROLES]})
          and h.from_day <= ${today} and (h.to_day is null or h.to_day >= ${today})`,
  );
  return found.filter(({ others }) => others === 0).map(({ role }) => role);
}

/** How many others hold a post of a role until further notice, with an account they can use. */
const othersIn = (role: ReturnType<typeof sql>, personId: string, day: IsoDay) =>
  sql`(select count(distinct o.person_id)::int from post_holding o join post q on q.id = o.post_id
         join account a on a.person_id = o.person_id and not a.disabled
        where q.role = ${role} and o.person_id <> ${personId} and o.from_day <= ${day}::date
          and (o.to_day is null or o.to_day >= ${day}::date))`;

import { Injectable } from '@nestjs/common';
import {
  Accounts,
  type AccountView,
  AuditLog,
  demoPersonas,
  Directory,
  Sessions,
  type SessionView,
} from '#persistence';
import {
  type Account,
  AccountsPort,
  type LockRule,
  type Persona,
  PersonasPort,
  SessionsPort,
  SignInAuditPort,
  type SignInFact,
  type StoredSession,
} from '../ports';

@Injectable()
export class AccountsAdapter extends AccountsPort {
  constructor(
    private readonly accounts: Accounts,
    private readonly directory: Directory,
  ) {
    super();
  }

  override async byLogin(login: string): Promise<Account | undefined> {
    return this.account(await this.accounts.byLogin(login));
  }

  override async byId(id: string): Promise<Account | undefined> {
    return this.account(await this.accounts.byId(id));
  }

  override async countFailure(id: string, at: Date, { maxFailures, lockMinutes }: LockRule): Promise<void> {
    const account = await this.byId(id);
    // A lock that has passed was the price of the failures before it.
    if (account?.lockedUntil && account.lockedUntil <= at) await this.accounts.succeeded(id);
    await this.accounts.failed(id, at.toISOString(), { maxFailures, lockMinutes });
  }

  override clearFailures(id: string): Promise<void> {
    return this.accounts.succeeded(id);
  }

  override setPassword(id: string, { passwordHash, at }: { passwordHash: string; at: Date }): Promise<void> {
    return this.accounts.setPassword(id, passwordHash, at.toISOString());
  }

  override formerPasswords(id: string, count: number): Promise<readonly string[]> {
    return this.accounts.formerPasswords(id, count);
  }

  private async account(found: AccountView | undefined): Promise<Account | undefined> {
    if (!found) return undefined;
    const person = await this.directory.personById(found.personId);
    const { lockedUntil, passwordChangedAt, ...rest } = found;
    return {
      ...rest,
      personName: person?.name ?? found.login,
      passwordChangedAt: new Date(passwordChangedAt),
      ...(lockedUntil === null ? {} : { lockedUntil: new Date(lockedUntil) }),
    };
  }
}

@Injectable()
export class PersonasAdapter extends PersonasPort {
  override all(): Promise<readonly Persona[]> {
    const byLogin = new Map<string, Persona>();
    for (const { login, name, unitName, title, role } of demoPersonas()) {
      const posts = byLogin.get(login)?.posts ?? [];
      byLogin.set(login, { login, personName: name, posts: [...posts, { unitName, title, role }] });
    }
    return Promise.resolve([...byLogin.values()]);
  }
}

@Injectable()
export class SessionsAdapter extends SessionsPort {
  constructor(private readonly sessions: Sessions) {
    super();
  }

  override open(session: StoredSession): Promise<void> {
    const { createdAt, lastSeenAt, expiresAt, ...rest } = session;
    return this.sessions.add({
      ...rest,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    });
  }

  override async byHash(idHash: string): Promise<StoredSession | undefined> {
    const found = await this.sessions.find(idHash);
    return found && storedSession(found);
  }

  override touch(idHash: string, at: Date): Promise<void> {
    return this.sessions.touch(idHash, at.toISOString());
  }

  override close(idHash: string): Promise<void> {
    return this.sessions.remove(idHash);
  }

  override closeOthers(personId: string, exceptIdHash: string): Promise<void> {
    return this.sessions.removeOf(personId, exceptIdHash);
  }
}

const storedSession = ({ createdAt, lastSeenAt, expiresAt, ...rest }: SessionView): StoredSession => ({
  ...rest,
  createdAt: new Date(createdAt),
  lastSeenAt: new Date(lastSeenAt),
  expiresAt: new Date(expiresAt),
});

@Injectable()
export class SignInAuditAdapter extends SignInAuditPort {
  constructor(private readonly audit: AuditLog) {
    super();
  }

  override note({ login, personId, event, at }: SignInFact): Promise<void> {
    const body = { login, event, ...(personId === undefined ? {} : { personId }) };
    return this.audit.note({ kind: 'signIn', ref: personId ?? login, at: at.toISOString(), body });
  }
}

import type { Actor, Assignee, Role, Seat } from '#domain/authority';
import type { PolicySnapshot } from '#domain/policy';
import { Passwords } from './passwords';
import {
  type Account,
  AccountsPort,
  type ActingPost,
  CommandsPort,
  DirectoryPort,
  type LockRule,
  type Names,
  type Persona,
  PersonasPort,
  PolicyPort,
  type RefusedAct,
  RefusalsPort,
  SessionsPort,
  SignInAuditPort,
  type SignInFact,
  type StoredCommand,
  type StoredSession,
} from './ports';

export const anActor = (role: Role, over: Partial<Actor> = {}): Actor => ({
  personId: 'p-li',
  postId: `post-${role}`,
  unitId: 'u-tanggong',
  role,
  via: 'direct',
  ...over,
});

export const aPost = (role: Role, over: Partial<Actor> = {}): ActingPost => ({
  actor: anActor(role, over),
  postTitle: role,
  unitName: '唐宫路街道办事处',
});

/** The post of a principal, acted in by a substitute. */
export const aSubstitutedPost = (role: Role, acts: readonly string[] = []): ActingPost => ({
  ...aPost(role, {
    postId: `post-${role}-wang`,
    via: 'substitute',
    onBehalfOf: { personId: 'p-wang', substitutionId: 's-1' },
  }),
  substitution: { principalName: '王五', scope: acts.length === 0 ? 'all' : 'acts', acts },
});

/** The register of one small district. */
export class FakeDirectory extends DirectoryPort {
  posts: ActingPost[] = [];
  assignees: Assignee[] = [];
  readonly people = new Map([
    ['p-li', '李四'],
    ['p-zhang', '张三'],
    ['p-wang', '王五'],
  ]);
  readonly bodies = new Map([['u-tanggong', '唐宫路街道办事处']]);

  override actingPosts(): Promise<readonly ActingPost[]> {
    return Promise.resolve(this.posts);
  }

  override assigneesOf(personId: string): Promise<readonly Assignee[]> {
    return Promise.resolve(this.assignees.filter((one) => one.personId === personId));
  }

  override holdersOf(seat: Seat): Promise<readonly Assignee[]> {
    return Promise.resolve(
      this.assignees.filter((one) => one.unitId === seat.unitId && one.role === seat.role),
    );
  }

  override names(): Promise<Names> {
    return Promise.resolve({ persons: this.people, units: this.bodies });
  }
}

export const anAccount = (over: Partial<Account> = {}): Account => ({
  id: 'a-li',
  personId: 'p-li',
  personName: '李四',
  login: 'lisi',
  passwordHash: 'hash of Right-Pass-1',
  failedCount: 0,
  mustChange: false,
  disabled: false,
  passwordChangedAt: new Date('2026-03-01T00:00:00Z'),
  ...over,
});

export class FakeAccounts extends AccountsPort {
  accounts: Account[] = [anAccount()];
  readonly former: string[] = [];

  override byLogin(login: string): Promise<Account | undefined> {
    return Promise.resolve(this.accounts.find((one) => one.login === login));
  }

  override byId(id: string): Promise<Account | undefined> {
    return Promise.resolve(this.accounts.find((one) => one.id === id));
  }

  override countFailure(id: string, at: Date, { maxFailures, lockMinutes }: LockRule): Promise<void> {
    const { failedCount } = this.accounts.find((one) => one.id === id) ?? anAccount();
    const count = failedCount + 1;
    const lock = { lockedUntil: new Date(at.getTime() + lockMinutes * 60_000) };
    return this.change(id, { failedCount: count, ...(count >= maxFailures ? lock : {}) });
  }

  override clearFailures(id: string): Promise<void> {
    return this.change(id, { failedCount: 0 });
  }

  override setPassword(id: string, { passwordHash, at }: { passwordHash: string; at: Date }): Promise<void> {
    const before = this.accounts.find((one) => one.id === id)?.passwordHash;
    if (before !== undefined) this.former.unshift(before);
    return this.change(id, { passwordHash, passwordChangedAt: at, mustChange: false });
  }

  override formerPasswords(_id: string, count: number): Promise<readonly string[]> {
    return Promise.resolve(this.former.slice(0, count));
  }

  change(id: string, over: Partial<Account>): Promise<void> {
    this.accounts = this.accounts.map((one) => (one.id === id ? { ...one, ...over } : one));
    return Promise.resolve();
  }
}

export class FakeSessions extends SessionsPort {
  readonly rows = new Map<string, StoredSession>();

  override open(session: StoredSession): Promise<void> {
    this.rows.set(session.idHash, session);
    return Promise.resolve();
  }

  override byHash(idHash: string): Promise<StoredSession | undefined> {
    return Promise.resolve(this.rows.get(idHash));
  }

  override touch(idHash: string, at: Date): Promise<void> {
    const session = this.rows.get(idHash);
    if (session) this.rows.set(idHash, { ...session, lastSeenAt: at });
    return Promise.resolve();
  }

  override close(idHash: string): Promise<void> {
    this.rows.delete(idHash);
    return Promise.resolve();
  }

  override closeOthers(personId: string, exceptIdHash: string): Promise<void> {
    for (const [hash, session] of this.rows) {
      if (session.personId === personId && hash !== exceptIdHash) this.rows.delete(hash);
    }
    return Promise.resolve();
  }
}

/** Hashes nothing, so that tests are quick. */
export class FakePasswords extends Passwords {
  override hash(password: string): Promise<string> {
    return Promise.resolve(`hash of ${password}`);
  }

  override matches(passwordHash: string, password: string): Promise<boolean> {
    return Promise.resolve(passwordHash === `hash of ${password}`);
  }
}

export class FakePersonas extends PersonasPort {
  override all(): Promise<readonly Persona[]> {
    const posts = [{ unitName: '唐宫路街道办事处', title: '安全员', role: 'subdistrictOfficer' as const }];
    return Promise.resolve([{ login: 'lisi', personName: '李四', posts }]);
  }
}

export class FakeSignInAudit extends SignInAuditPort {
  readonly facts: SignInFact[] = [];

  override note(fact: SignInFact): Promise<void> {
    this.facts.push(fact);
    return Promise.resolve();
  }
}

export class FakeCommands extends CommandsPort {
  readonly stored = new Map<string, StoredCommand>();

  override find(personId: string, key: string): Promise<StoredCommand | undefined> {
    return Promise.resolve(this.stored.get(`${personId} ${key}`));
  }
}

export class FakeRefusals extends RefusalsPort {
  readonly recorded: RefusedAct[] = [];

  override record(refused: RefusedAct): Promise<void> {
    this.recorded.push(refused);
    return Promise.resolve();
  }
}

export const AUTH_POLICY: PolicySnapshot = {
  setId: 'test',
  values: {
    'auth.profile': 'dengbao3',
    'auth.maxFailures': 3,
    'auth.lockMinutes': 30,
    'auth.attemptsPerMinute': 20,
    'auth.dengbao3.minLength': 8,
    'auth.dengbao3.minClasses': 3,
    'auth.dengbao3.maxAgeDays': 90,
    'auth.asvs.minLength': 15,
    'auth.asvs.minClasses': 0,
    'auth.asvs.maxAgeDays': 0,
    'auth.history': 3,
    'auth.admin.minLength': 12,
    'auth.admin.minClasses': 3,
    'auth.admin.minDifferent': 6,
    'auth.admin.guessable': ['password'],
  },
};

export class FakePolicy extends PolicyPort {
  snapshot = AUTH_POLICY;

  override snapshotOn(): Promise<PolicySnapshot> {
    return Promise.resolve(this.snapshot);
  }
}

import 'reflect-metadata';
import { type Abstract, Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import {
  type Clock,
  createLogger,
  createMetrics,
  readSettings,
  type Settings,
  TemporalClient,
} from '#platform';
import { HttpModule } from './http.module';
import {
  AccountsPort,
  CommandsPort,
  DirectoryPort,
  PersonasPort,
  PolicyPort,
  RefusalsPort,
  SessionsPort,
  SignInAuditPort,
} from './ports';
import {
  FakeAccounts,
  FakeCommands,
  FakeDirectory,
  FakePasswords,
  FakePersonas,
  FakePolicy,
  FakeRefusals,
  FakeSessions,
  FakeSignInAudit,
} from './ports.fixture';
import { Passwords } from './passwords';
import { newToken, csrfTokenOf, tokenHash } from './session-token';
import { APP_OPTIONS, setUpHttp } from './set-up';
import { CLOCK, LOGGER, METRICS, SETTINGS } from './tokens';

const SESSION_MS = 12 * 3_600_000;

/** A clock that stands still until it is told to go on. */
class TestClock implements Clock {
  private at = new Date('2026-03-06T02:00:00Z').getTime();

  now(): Date {
    return new Date(this.at);
  }

  goOn(ms: number): void {
    this.at += ms;
  }
}

const testSettings = (over: Record<string, string> = {}): Settings =>
  readSettings({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    AUDIT_KEY: 'a'.repeat(32),
    CURSOR_KEY: 'c'.repeat(32),
    SEALING_KEY: 's'.repeat(32),
    ...over,
  });

/** The fakes behind the ports, so that a test can set the scene and look at what was written. */
export class Fakes {
  readonly accounts = new FakeAccounts();
  readonly audit = new FakeSignInAudit();
  readonly clock = new TestClock();
  readonly commands = new FakeCommands();
  readonly directory = new FakeDirectory();
  readonly logs: string[] = [];
  readonly metrics = createMetrics({ withProcessFigures: false });
  readonly policy = new FakePolicy();
  readonly refusals = new FakeRefusals();
  readonly sessions = new FakeSessions();

  constructor(readonly settings: Settings) {}

  module(standIns: readonly StandIn[]): Type<unknown> {
    const destination = { write: (line: string) => void this.logs.push(line) };
    const providers = [
      { provide: SETTINGS, useValue: this.settings },
      { provide: CLOCK, useValue: this.clock },
      { provide: LOGGER, useValue: createLogger({ name: 'api', level: 'info', destination }) },
      { provide: METRICS, useValue: this.metrics },
      { provide: AccountsPort, useValue: this.accounts },
      { provide: CommandsPort, useValue: this.commands },
      { provide: DirectoryPort, useValue: this.directory },
      { provide: Passwords, useValue: new FakePasswords() },
      { provide: PersonasPort, useValue: new FakePersonas() },
      { provide: PolicyPort, useValue: this.policy },
      { provide: RefusalsPort, useValue: this.refusals },
      { provide: SessionsPort, useValue: this.sessions },
      { provide: SignInAuditPort, useValue: this.audit },
      { provide: TemporalClient, useValue: {} },
      ...standIns.map(({ provide, use }) => ({ provide, useValue: use })),
    ];
    @Global()
    @Module({ providers, exports: providers.map(({ provide }) => provide) })
    class FakesModule {}
    return FakesModule;
  }
}

export interface TestApi {
  readonly app: NestExpressApplication;
  readonly fakes: Fakes;
  /** Headers of a signed-in person for a request that may change something. */
  signedIn(): Promise<Record<string, string>>;
}

/** What takes the place of something the process brings along, e.g. the way to Temporal. */
export interface StandIn {
  readonly provide: Abstract<unknown>;
  readonly use: object;
}

export interface TestScene {
  readonly features: readonly Type<unknown>[];
  readonly env?: Record<string, string>;
  readonly standIns?: readonly StandIn[];
}

/** The door as the server has it, with fakes behind its ports and the features a test brings. */
export async function startApi({ features, env = {}, standIns = [] }: TestScene): Promise<TestApi> {
  const fakes = new Fakes(testSettings(env));
  @Module({ imports: [fakes.module(standIns), HttpModule, ...features] })
  class TestModule {}
  const created = NestFactory.create<NestExpressApplication>(TestModule, new ExpressAdapter(), {
    ...APP_OPTIONS,
    logger: false,
  });
  const app = setUpHttp(await created);
  await app.init();
  return { app, fakes, signedIn: () => signedIn(fakes) };
}

async function signedIn({ accounts, clock, sessions }: Fakes): Promise<Record<string, string>> {
  const [token, csrfSecret, now] = [newToken(), newToken(), clock.now()];
  const [account] = accounts.accounts;
  if (!account) throw new Error('the scene has no account');
  await sessions.open({
    ...{ idHash: tokenHash(token), accountId: account.id, personId: account.personId, csrfSecret },
    ...{ createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + SESSION_MS) },
  });
  return { cookie: `sid=${token}`, 'x-csrf-token': csrfTokenOf(csrfSecret, token) };
}

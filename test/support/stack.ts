import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrate, seedDistrict } from '#persistence';
import { freePort } from '../../apps/local';
import { createDatabase, type TestDatabase } from './postgres';
import { startDevServer, type TestTemporal } from './temporal';

const root = resolve(__dirname, '..', '..');
const READY_MS = 60_000;
const POLL_MS = 50;

type Service = 'api' | 'worker';

/** The whole product on real servers: PostgreSQL, Temporal, the compiled API and worker as processes of their own. */
export class Stack {
  private readonly children = new Map<Service, ChildProcess>();
  readonly auditKey = randomBytes(32).toString('hex');

  private constructor(
    readonly database: TestDatabase,
    readonly temporal: TestTemporal,
    private readonly folder: string,
    private readonly ports: Readonly<Record<'api' | 'apiFigures' | 'worker' | 'workerFigures', number>>,
  ) {}

  /** Starts the demo district. `services` are those the test needs. */
  static async start(services: readonly Service[] = ['worker', 'api']): Promise<Stack> {
    const [database, temporal] = await Promise.all([createDatabase(), startDevServer()]);
    const ports = {
      api: await freePort(),
      apiFigures: await freePort(),
      worker: await freePort(),
      workerFigures: await freePort(),
    };
    const stack = new Stack(database, temporal, mkdtempSync(join(tmpdir(), 'stack-')), ports);
    await migrate(database.url);
    await seedDistrict(database.url, { demo: true });
    for (const service of services) await stack.up(service);
    return stack;
  }

  get url(): string {
    return `http://127.0.0.1:${this.ports.api}`;
  }

  /** Starts a service and waits until it is ready. */
  async up(service: Service): Promise<void> {
    const log = openSync(this.logOf(service), 'a');
    const child = spawn(process.execPath, [join(root, 'dist', 'apps', service, 'src', 'main.js')], {
      cwd: root,
      env: { ...process.env, ...this.environment(service) },
      stdio: ['ignore', log, log],
    });
    this.children.set(service, child);
    await this.ready(service, child);
  }

  /** As a power cut would end it. */
  async kill(service: Service): Promise<void> {
    const child = this.children.get(service);
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    this.children.delete(service);
  }

  async stop(): Promise<void> {
    for (const service of [...this.children.keys()]) await this.kill(service);
    await this.temporal.stop();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private logOf(service: Service): string {
    return join(this.folder, `${service}.log`);
  }

  private environment(service: Service): Record<string, string> {
    const { ports } = this;
    return {
      NODE_ENV: 'development',
      DEMO: '1',
      LOG_LEVEL: 'warn',
      DATABASE_URL: this.database.url,
      TEMPORAL_ADDRESS: this.temporal.address,
      PORT: String(ports.api),
      METRICS_PORT: String(service === 'api' ? ports.apiFigures : ports.workerFigures),
      WORKER_HEALTH_PORT: String(ports.worker),
      DATA_DIR: join(this.folder, 'files'),
      AUDIT_KEY: this.auditKey,
      CURSOR_KEY: this.auditKey,
      SEALING_KEY: this.auditKey,
    };
  }

  private async ready(service: Service, child: ChildProcess): Promise<void> {
    const url =
      service === 'api' ? `${this.url}/api/health/ready` : `http://127.0.0.1:${this.ports.worker}/ready`;
    const until = Date.now() + READY_MS;
    while (Date.now() < until) {
      if (child.exitCode !== null) break;
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
    throw new Error(`${service} is not ready:\n${readFileSync(this.logOf(service), 'utf8').slice(-4_000)}`);
  }
}

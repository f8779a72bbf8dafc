import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Pool } from 'pg';
import { migrate, seedDistrict } from '#persistence';
import { systemClock, TemporalClient } from '#platform';
import {
  ensureDatabase,
  freePort,
  locateBinaries,
  startCluster,
  startDevServer,
  temporalCli,
  unprivilegedAccount,
  waitUntil,
} from '../../apps/local';
import { MINIMAL_SCHEMA } from './minimal.contract';
import { startWorker } from './processes';

const DATABASE = 'bench';
const POLL_MS = 50;
const READY_MS = 60_000;
const RETENTION_DAYS = 1;

/** Servers, database and both workers of one run; everything is gone after `stop`. */
export interface BenchWorld {
  readonly databaseUrl: string;
  readonly pool: Pool;
  readonly temporal: TemporalClient;
  /** Prometheus text of the product's worker. */
  readonly workerMetrics: () => Promise<string>;
  stop(): Promise<void>;
}

type Undo = () => Promise<void> | void;

/** Starts the servers with the settings of `npm start`: durable commits, Temporal on SQLite with WAL. */
async function startServers(folder: string, undo: Undo[]): Promise<{ databaseUrl: string; address: string }> {
  const account = unprivilegedAccount();
  const binaries = await locateBinaries({ account, copyInto: join(tmpdir(), 'hazard-test-binaries') });
  // Not inside the other folder: PostgreSQL may run under an account that cannot enter it.
  const data = mkdtempSync(join(tmpdir(), 'hazard-bench-postgres-'));
  undo.push(() => rmSync(data, { recursive: true, force: true }));
  const cluster = await startCluster({ folder: data, binaries, account, durable: true });
  undo.push(() => cluster.stop());
  const temporal = await startDevServer({
    cli: await temporalCli(resolve('.cache')),
    port: await freePort(),
    dbFile: join(folder, 'temporal.db'),
    log: join(folder, 'temporal.log'),
    retentionDays: RETENTION_DAYS,
  });
  undo.push(() => temporal.stop());
  await ensureDatabase(cluster.url('postgres'), DATABASE);
  return { databaseUrl: cluster.url(DATABASE), address: temporal.address };
}

async function startWorkers(
  folder: string,
  { databaseUrl, address }: { databaseUrl: string; address: string },
  undo: Undo[],
): Promise<number> {
  const [metricsPort, healthPort] = [await freePort(), await freePort()];
  const env = { DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: address, LOG_LEVEL: 'warn' };
  const product = await startWorker({
    script: resolve(__dirname, '../../apps/worker/src/main.js'),
    env: {
      ...env,
      AUDIT_KEY: randomBytes(32).toString('hex'),
      CURSOR_KEY: randomBytes(32).toString('hex'),
      SEALING_KEY: randomBytes(32).toString('hex'),
      METRICS_PORT: String(metricsPort),
      WORKER_HEALTH_PORT: String(healthPort),
      DATA_DIR: join(folder, 'files'),
    },
    log: join(folder, 'worker.log'),
    ready: async () =>
      void (await waitUntil(() => answers(`http://127.0.0.1:${healthPort}/ready`), {
        timeoutMs: READY_MS,
        everyMs: POLL_MS,
      })),
  });
  undo.push(() => product.stop());
  const minimal = await startWorker({
    script: resolve(__dirname, 'minimal.worker.js'),
    env,
    log: join(folder, 'minimal.log'),
    ready: (child) => new Promise((ready) => child.once('message', () => ready())),
  });
  undo.push(() => minimal.stop());
  return metricsPort;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/** @throws LaunchFailure or Error; what had been started by then is stopped. */
export async function startWorld(): Promise<BenchWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'hazard-bench-'));
  const undo: Undo[] = [() => rmSync(folder, { recursive: true, force: true })];
  const undoAll = async (): Promise<void> => {
    for (const step of undo.reverse()) await step();
  };
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= undoAll());
  try {
    const servers = await startServers(folder, undo);
    await migrate(servers.databaseUrl);
    // Nobody signs in here: the demo accounts need no real hash.
    await seedDistrict(servers.databaseUrl, { demo: true, hashPassword: () => Promise.resolve('none') });
    const pool = new Pool({ connectionString: servers.databaseUrl, max: 2 });
    undo.push(() => pool.end());
    await pool.query(MINIMAL_SCHEMA);
    const metricsPort = await startWorkers(folder, servers, undo);
    const temporal = new TemporalClient({ address: servers.address, namespace: 'default' }, systemClock);
    undo.push(() => temporal.close());
    const workerMetrics = async (): Promise<string> =>
      (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    return { databaseUrl: servers.databaseUrl, pool, temporal, workerMetrics, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

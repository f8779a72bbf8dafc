import { randomBytes } from 'node:crypto';
import { databaseUrl, dropDatabase, ensureDatabase } from '../../apps/local';
import { startTestCluster, type TestCluster } from './test-cluster';

/** Set by the global set-up for the test files of its run; a person may set it to a server of their own. */
export const SERVER_KEY = 'TEST_DATABASE_URL';

export interface TestDatabase {
  readonly url: string;
  /** Closes all connections, removes the database, and ends the server if it was started for this file alone. */
  drop(): Promise<void>;
}

/**
 * The PostgreSQL server of this test run: the one that TEST_DATABASE_URL names, which is then left running, or an
 * embedded one of its own.
 */
export async function startTestPostgres(): Promise<TestCluster> {
  const given = process.env[SERVER_KEY];
  return given === undefined || given === ''
    ? startTestCluster()
    : { adminUrl: given, stop: () => Promise.resolve() };
}

let server: Promise<TestCluster> | undefined;
let databases = 0;

async function release(): Promise<void> {
  databases -= 1;
  if (databases > 0 || server === undefined) return;
  const last = await server;
  server = undefined;
  await last.stop();
}

/** A fresh, empty database. Each test file takes its own and drops it at its end. */
export async function createDatabase(): Promise<TestDatabase> {
  databases += 1;
  server ??= startTestPostgres();
  const { adminUrl } = await server;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await ensureDatabase(adminUrl, name);
  return {
    url: databaseUrl(adminUrl, name),
    drop: async () => {
      await dropDatabase(adminUrl, name);
      await release();
    },
  };
}

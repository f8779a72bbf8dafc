import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  fetchProgram,
  freePort,
  startDevServer as startServer,
  temporalCli,
  TIME_SKIPPING_SERVER,
} from '../../apps/local';

const CACHE = resolve(__dirname, '../../.cache');
// Long enough for every test; the server of a test lives for minutes.
const RETENTION_DAYS = 1;

/** Path of the Temporal CLI, fetched at the first use. */
export const temporalCliPath = (): Promise<string> => temporalCli(CACHE);

/** Path of the time-skipping test server, fetched at the first use. */
export const timeSkippingServerPath = (): Promise<string> => fetchProgram(TIME_SKIPPING_SERVER, CACHE);

export interface TestTemporal {
  readonly address: string;
  readonly namespace: 'default';
  readonly pid: number;
  stop(): Promise<void>;
}

/** A real Temporal server with everything in memory, on a free port. */
export async function startDevServer(): Promise<TestTemporal> {
  const folder = mkdtempSync(join(tmpdir(), 'hazard-test-temporal-'));
  const server = await startServer({
    cli: await temporalCliPath(),
    port: await freePort(),
    log: join(folder, 'temporal.log'),
    retentionDays: RETENTION_DAYS,
  });
  return {
    address: server.address,
    namespace: 'default',
    pid: server.process.mark.pid,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

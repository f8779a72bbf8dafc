import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { tmpdir } from 'node:os';
import { LaunchFailure } from '../failure';
import { type Background, startInBackground } from '../process/background';
import { isFree, isListening } from '../process/ports';
import { waitUntil } from '../process/wait-until';

export interface DevServerOptions {
  /** Path of the Temporal CLI. */
  readonly cli: string;
  readonly port: number;
  /** SQLite file; in memory when absent. */
  readonly dbFile?: string;
  readonly log: string;
  /** Days that closed workflows stay readable in Temporal. */
  readonly retentionDays: number;
  /** Called as soon as the process exists, so that it can be found again whatever happens next. */
  readonly onSpawn?: (process: Background) => void;
}

export interface DevServer {
  readonly address: string;
  readonly process: Background;
  stop(): Promise<void>;
}

const NAMESPACE = 'default';
const START_TIMEOUT_MS = 60_000;
const STOP_GRACE_MS = 10_000;
const MS_A_DAY = 86_400_000;

/** WAL and relaxed syncing double the throughput of SQLite; single partitions cut the latency of a small install. */
export function devServerArguments({
  port,
  dbFile,
}: {
  port: number;
  dbFile?: string | undefined;
}): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--headless'],
    ...['--log-format', 'json', '--log-level', 'warn', '--namespace', NAMESPACE],
    ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
    ...['--dynamic-config-value', 'matching.numTaskqueueReadPartitions=1'],
    ...['--dynamic-config-value', 'matching.numTaskqueueWritePartitions=1'],
    ...(dbFile === undefined ? [] : ['--db-filename', dbFile]),
  ];
}

async function setRetention(connection: Connection, days: number): Promise<void> {
  await connection.workflowService.updateNamespace({
    namespace: NAMESPACE,
    config: { workflowExecutionRetentionTtl: msToTs(days * MS_A_DAY) },
  });
}

async function namespaceAnswers(connection: Connection): Promise<boolean> {
  try {
    await connection.workflowService.describeNamespace({ namespace: NAMESPACE });
    return true;
  } catch {
    return false;
  }
}

async function makeReady(server: Background, address: string, options: DevServerOptions): Promise<void> {
  const deadline = { timeoutMs: START_TIMEOUT_MS, everyMs: 50 };
  const open = await waitUntil(async () => !server.alive() || (await isListening(options.port)), deadline);
  if (!open || !server.alive()) throw new LaunchFailure(`Temporal 服务未能启动，原因见日志 ${options.log}。`);
  const connection = Connection.lazy({ address });
  try {
    if (!(await waitUntil(() => namespaceAnswers(connection), deadline))) {
      throw new LaunchFailure(`Temporal 服务启动后没有应答，原因见日志 ${options.log}。`);
    }
    await setRetention(connection, options.retentionDays);
  } finally {
    await connection.close();
  }
}

/**
 * Starts a Temporal development server on loopback, without its web page.
 * @throws LaunchFailure
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { cli, port, dbFile, log } = options;
  if (!(await isFree(port))) {
    throw new LaunchFailure(
      `端口 ${port} 已被占用，Temporal 无法启动：请停用占用该端口的程序，或换一个端口。`,
    );
  }
  const server = await startInBackground({
    title: ' Temporal 服务',
    file: cli,
    args: devServerArguments({ port, dbFile }),
    cwd: tmpdir(),
    env: { ...process.env, TEMPORAL_CLI_SHOW_STACKS: '0' },
    log,
  });
  options.onSpawn?.(server);
  const address = `127.0.0.1:${port}`;
  try {
    await makeReady(server, address, options);
  } catch (error) {
    await server.stop(STOP_GRACE_MS);
    throw error;
  }
  return { address, process: server, stop: () => server.stop(STOP_GRACE_MS) };
}

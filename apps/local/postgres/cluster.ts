import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchFailure } from '../failure';
import { freePort, isFree } from '../process/ports';
import { runCommand } from '../process/run-command';
import { waitUntil } from '../process/wait-until';
import type { SystemAccount } from './account';
import type { PostgresBinaries } from './binaries';
import { clearPidFile, type Postmaster, postmasterState } from './postmaster';

export interface ClusterOptions {
  /** Holds the data, the log and the password file. */
  readonly folder: string;
  readonly binaries: PostgresBinaries;
  readonly account: SystemAccount | undefined;
  /** Loopback port; a free one when absent. */
  readonly port?: number;
  /** False for tests only: a power cut may then lose the data. */
  readonly durable: boolean;
}

export interface Cluster {
  readonly port: number;
  readonly pid: number;
  /** Whether the server ran already, left by an earlier start. */
  readonly adopted: boolean;
  /** Connection address of a database, password included. */
  url(database: string): string;
  stop(): Promise<void>;
}

const USER = 'postgres';
const START_TIMEOUT_S = 60;
const TEST_SETTINGS = ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'];

interface Paths {
  readonly data: string;
  readonly log: string;
  readonly password: string;
}

const pathsIn = (folder: string): Paths => ({
  data: join(folder, 'data'),
  log: join(folder, 'postgres.log'),
  password: join(folder, 'password'),
});

/** The last line of the server's log that says what went wrong. */
export function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => /\b(FATAL|PANIC|ERROR):/.test(line));
  return lines.at(-1)?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') ?? '';
}

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function preparePassword({ password }: Paths, account: SystemAccount | undefined): void {
  if (existsSync(password)) return;
  writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (account !== undefined) chownSync(password, account.uid, account.gid);
}

async function initialise({ folder, binaries, account, durable }: ClusterOptions): Promise<void> {
  const paths = pathsIn(folder);
  if (existsSync(join(paths.data, 'PG_VERSION'))) return;
  // Made aside and renamed: a start that is interrupted here leaves no half-made data folder.
  const draft = join(folder, 'data.incomplete');
  rmSync(draft, { recursive: true, force: true });
  const args = [
    ...['-D', draft, '-U', USER, '--pwfile', paths.password, '-A', 'scram-sha-256', '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...(durable ? [] : ['--no-sync']),
  ];
  const { code, output } = await runCommand(binaries.initdb, args, {
    cwd: folder,
    output: 'collect',
    ...account,
  });
  if (code !== 0) {
    throw new LaunchFailure(`PostgreSQL 数据目录初始化失败：${output.trim().split('\n').at(-1) ?? ''}`);
  }
  renameSync(draft, paths.data);
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return freePort();
  if (await isFree(wanted)) return wanted;
  throw new LaunchFailure(
    `端口 ${wanted} 已被占用，PostgreSQL 无法启动：请停用占用该端口的程序，或换一个端口。`,
  );
}

async function launch({ folder, binaries, account, port, durable }: ClusterOptions): Promise<void> {
  const paths = pathsIn(folder);
  const settings = [
    `-p ${await choosePort(port)}`,
    "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 -c timezone=UTC",
    ...(durable ? [] : TEST_SETTINGS),
  ].join(' ');
  const args = [
    'start',
    '-D',
    paths.data,
    '-l',
    paths.log,
    '-w',
    '-t',
    String(START_TIMEOUT_S),
    '-o',
    settings,
  ];
  const { code } = await runCommand(binaries.pgCtl, args, { cwd: folder, output: 'ignore', ...account });
  if (code !== 0) {
    throw new LaunchFailure(
      `PostgreSQL 启动失败：${lastComplaint(readText(paths.log))}（日志：${paths.log}）`,
    );
  }
}

async function serving(data: string): Promise<Postmaster | undefined> {
  let found: Postmaster | undefined;
  await waitUntil(
    async () => {
      const state = await postmasterState(data);
      if (state.kind === 'serving') found = state.postmaster;
      return state.kind !== 'busy';
    },
    { timeoutMs: START_TIMEOUT_S * 1_000, everyMs: 100 },
  );
  return found;
}

function clusterOf(options: ClusterOptions, { pid, port }: Postmaster, adopted: boolean): Cluster {
  const { folder, binaries, account } = options;
  const { data, password } = pathsIn(folder);
  return {
    port,
    pid,
    adopted,
    url: (database) => `postgres://${USER}:${readText(password).trim()}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      const args = ['stop', '-D', data, '-m', 'fast', '-w', '-t', String(START_TIMEOUT_S)];
      await runCommand(binaries.pgCtl, args, { cwd: folder, output: 'ignore', ...account });
    },
  };
}

/**
 * Starts the PostgreSQL of a folder, making its data at the first time, or adopts the one that runs there already:
 * PostgreSQL outlives a parent that was killed.
 * @throws LaunchFailure
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const paths = pathsIn(options.folder);
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  if (options.account !== undefined) chownSync(options.folder, options.account.uid, options.account.gid);
  preparePassword(paths, options.account);
  await initialise(options);
  const running = await serving(paths.data);
  if (running !== undefined) return clusterOf(options, running, true);
  clearPidFile(paths.data);
  await launch(options);
  const started = await serving(paths.data);
  if (started === undefined) throw new LaunchFailure(`PostgreSQL 启动后没有应答（日志：${paths.log}）。`);
  return clusterOf(options, started, false);
}

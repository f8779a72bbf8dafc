import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { LaunchFailure } from '../failure';
import { enterableByAll, unprivilegedAccount } from '../postgres/account';
import { locateBinaries } from '../postgres/binaries';
import { type Cluster, type ClusterOptions, startCluster } from '../postgres/cluster';
import { checkConnection, ensureDatabase } from '../postgres/database';
import type { LaunchSettings } from './launch-settings';
import { ensureDataDir } from './private-files';
import type { Progress } from './progress';

/** The business database while the system runs. */
export interface RunningDatabase {
  readonly url: string;
  /** Starts the server again, on the same port, if it is gone; does nothing for a server of one's own. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

const NAME = 'hazard';

async function ownServer(url: string): Promise<RunningDatabase> {
  const fault = await checkConnection(url);
  if (fault !== undefined) throw new LaunchFailure(`无法连接 DATABASE_URL 指定的数据库：${fault}。`);
  return { url, revive: () => Promise.resolve(), stop: () => Promise.resolve() };
}

/** Below root's home the account of PostgreSQL cannot get at anything; the data then live in the system's folder. */
export function clusterFolder(dataDir: string, asRoot: boolean, enterable: boolean): string {
  if (!asRoot || enterable) return join(dataDir, 'postgres');
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  return `/var/lib/hazard-governance-${mark}/postgres`;
}

async function clusterOptions(
  { dataDir, postgresPort }: LaunchSettings,
  progress: Progress,
): Promise<ClusterOptions> {
  const account = unprivilegedAccount();
  const folder = clusterFolder(dataDir, account !== undefined, enterableByAll(dataDir));
  if (!folder.startsWith(dataDir)) {
    ensureDataDir(dirname(folder));
    progress.note(`当前以 root 运行且数据目录对其他账户封闭，数据库文件改放在 ${folder}。`);
  }
  const binaries = await locateBinaries({ account, copyInto: dirname(folder) });
  return {
    folder,
    binaries,
    account,
    durable: true,
    ...(postgresPort === undefined ? {} : { port: postgresPort }),
  };
}

function keptAlive(first: Cluster, options: ClusterOptions): RunningDatabase {
  let cluster = first;
  let reviving: Promise<void> | undefined;
  let stopped = false;
  const revive = async (): Promise<void> => {
    // The same port: the address is known to every process by now.
    if (!stopped) cluster = await startCluster({ ...options, port: first.port });
  };
  return {
    url: first.url(NAME),
    revive: () => {
      reviving ??= revive().finally(() => (reviving = undefined));
      return reviving;
    },
    stop: async () => {
      stopped = true;
      await reviving?.catch(() => undefined);
      await cluster.stop();
    },
  };
}

async function embedded(settings: LaunchSettings, progress: Progress): Promise<RunningDatabase> {
  const options = await clusterOptions(settings, progress);
  const first = await startCluster(options);
  if (first.adopted) progress.note('沿用上次留下的、仍在运行的 PostgreSQL。');
  await ensureDatabase(first.url('postgres'), NAME);
  return keptAlive(first, options);
}

/** @throws LaunchFailure */
export function startDatabase(settings: LaunchSettings, progress: Progress): Promise<RunningDatabase> {
  return settings.databaseUrl === undefined ? embedded(settings, progress) : ownServer(settings.databaseUrl);
}

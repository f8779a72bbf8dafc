import { Connection } from '@temporalio/client';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchFailure } from '../failure';
import type { Background } from '../process/background';
import { freePort } from '../process/ports';
import { temporalCli } from '../temporal/cli';
import { startDevServer } from '../temporal/dev-server';
import type { LaunchSettings } from './launch-settings';
import type { Progress } from './progress';

/** Temporal while the system runs. */
export interface TemporalPlan {
  readonly address: string;
  /** Starts the server; absent for a server of one's own. */
  readonly start?: () => Promise<Background>;
}

const RETENTION_DAYS = 90;
const CONNECT_MS = 5_000;

async function ownServer(address: string): Promise<TemporalPlan> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: CONNECT_MS });
    await connection.close();
  } catch (cause) {
    throw new LaunchFailure(
      `无法连接 TEMPORAL_ADDRESS 指定的 Temporal 服务（${address}）：请检查地址和服务状态。`,
      {
        cause,
      },
    );
  }
  return { address };
}

async function embedded(
  { cacheDir, dataDir, temporalPort }: LaunchSettings,
  progress: Progress,
  onSpawn: (process: Background) => void,
): Promise<TemporalPlan> {
  const cli = await temporalCli(cacheDir, () => progress.note('首次启动：取得 Temporal 程序（约 45 MB）……'));
  const folder = join(dataDir, 'temporal');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const port = temporalPort ?? (await freePort());
  const options = {
    cli,
    port,
    dbFile: join(folder, 'temporal.db'),
    log: join(dataDir, 'logs', 'temporal.log'),
    retentionDays: RETENTION_DAYS,
    onSpawn,
  };
  return { address: `127.0.0.1:${port}`, start: async () => (await startDevServer(options)).process };
}

/** @throws LaunchFailure */
export function planTemporal(
  settings: LaunchSettings,
  progress: Progress,
  onSpawn: (process: Background) => void,
): Promise<TemporalPlan> {
  return settings.temporalAddress === undefined
    ? embedded(settings, progress, onSpawn)
    : ownServer(settings.temporalAddress);
}

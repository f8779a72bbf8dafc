import { join } from 'node:path';
import { LaunchFailure } from '../failure';
import { type Background, startInBackground } from '../process/background';
import { freePort, isFree } from '../process/ports';
import { waitUntil } from '../process/wait-until';
import { type LaunchSettings, localAddress } from './launch-settings';
import type { KeyFiles } from './private-files';

export interface ServicePorts {
  readonly apiMetrics: number;
  readonly workerMetrics: number;
  readonly workerHealth: number;
}

const PREFERRED: ServicePorts = { apiMetrics: 9464, workerMetrics: 9465, workerHealth: 9466 };
const READY_TIMEOUT_MS = 90_000;
const ASK_TIMEOUT_MS = 2_000;

const preferFree = async (port: number): Promise<number> => ((await isFree(port)) ? port : freePort());

/**
 * The public port must be the wanted one; the inner ports give way to whatever runs there already.
 * @throws LaunchFailure when the public port is taken.
 */
export async function choosePorts({ host, port }: LaunchSettings): Promise<ServicePorts> {
  if (!(await isFree(port, host))) {
    throw new LaunchFailure(
      `端口 ${port} 已被占用：请停用占用该端口的程序，或换一个端口，例如 PORT=3001 npm start。`,
    );
  }
  return {
    apiMetrics: await preferFree(PREFERRED.apiMetrics),
    workerMetrics: await preferFree(PREFERRED.workerMetrics),
    workerHealth: await preferFree(PREFERRED.workerHealth),
  };
}

export interface Surroundings {
  readonly settings: LaunchSettings;
  readonly ports: ServicePorts;
  readonly keys: KeyFiles;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
}

/** What API and worker are told about each other and about the servers. */
export function commonEnv({
  settings,
  ports,
  keys,
  databaseUrl,
  temporalAddress,
}: Surroundings): Record<string, string> {
  return {
    NODE_ENV: settings.production ? 'production' : 'development',
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    HOST: settings.host,
    PORT: String(settings.port),
    WORKER_HEALTH_PORT: String(ports.workerHealth),
    DATA_DIR: join(settings.dataDir, 'files'),
    AUDIT_KEY_FILE: keys.auditKey,
    CURSOR_KEY_FILE: keys.cursorKey,
    SEALING_KEY_FILE: keys.sealingKey,
    DEMO: settings.demo ? '1' : '0',
  };
}

export interface ServiceDefinition {
  readonly name: 'api' | 'worker';
  readonly title: string;
  readonly env: Readonly<Record<string, string>>;
  /** Answers 200 once the service does its work. */
  readonly readyUrl: string;
}

export function serviceDefinitions(surroundings: Surroundings): readonly ServiceDefinition[] {
  const { settings, ports } = surroundings;
  const env = commonEnv(surroundings);
  return [
    {
      name: 'worker',
      title: '工作进程',
      env: { ...env, METRICS_PORT: String(ports.workerMetrics) },
      readyUrl: `http://127.0.0.1:${ports.workerHealth}/ready`,
    },
    {
      name: 'api',
      title: '接口服务',
      env: { ...env, METRICS_PORT: String(ports.apiMetrics) },
      readyUrl: `${localAddress(settings)}/api/health/ready`,
    },
  ];
}

/** Starts the compiled service as a process of its own. */
export function startService(
  { name, title, env }: ServiceDefinition,
  { root, dataDir, inherited }: { root: string; dataDir: string; inherited: NodeJS.ProcessEnv },
): Promise<Background> {
  return startInBackground({
    title,
    file: process.execPath,
    args: ['--enable-source-maps', join(root, 'dist', 'apps', name, 'src', 'main.js')],
    cwd: root,
    env: { ...inherited, ...env },
    log: join(dataDir, 'logs', `${name}.log`),
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ASK_TIMEOUT_MS) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** Waits until the service says that it is ready. @throws LaunchFailure when it ends before, or takes too long. */
export async function awaitReady(
  { title, readyUrl }: ServiceDefinition,
  current: () => Background | undefined,
): Promise<void> {
  const log = current()?.log ?? '';
  const gone = (): boolean => current()?.alive() === false;
  let ready = false;
  await waitUntil(
    async () => {
      ready = await answers(readyUrl);
      return ready || gone();
    },
    { timeoutMs: READY_TIMEOUT_MS, everyMs: 100 },
  );
  if (ready) return;
  throw new LaunchFailure(
    gone() ? `${title}启动后退出，原因见日志 ${log}。` : `${title}在限定时间内未就绪，原因见日志 ${log}。`,
  );
}

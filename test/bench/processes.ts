import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';

const STOP_GRACE_MS = 10_000;
const READY_MS = 60_000;

/** A worker process that the bench started. */
export interface WorkerProcess {
  stop(): Promise<void>;
}

export interface WorkerStart {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly log: string;
  /** Resolves when the worker polls. */
  readonly ready: (child: ChildProcess) => Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS);
  await ended(child);
  clearTimeout(kill);
}

/** @throws Error with the worker's own words when it ends or stays silent instead of polling. */
export async function startWorker({ script, env, log, ready }: WorkerStart): Promise<WorkerProcess> {
  const child = fork(script, [], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = createWriteStream(log, { flags: 'a' });
  child.stdout?.pipe(output, { end: false });
  child.stderr?.pipe(output, { end: false });
  const limit = AbortSignal.timeout(READY_MS);
  const failed = new Promise<never>((_resolve, reject) => {
    child.once('exit', () => reject(new Error(`worker ended: ${readFileSync(log, 'utf8')}`)));
    limit.addEventListener('abort', () =>
      reject(new Error(`worker does not poll: ${readFileSync(log, 'utf8')}`)),
    );
  });
  failed.catch(() => undefined);
  try {
    await Promise.race([ready(child), failed]);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { stop: () => stop(child) };
}

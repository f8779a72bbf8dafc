import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchFailure } from '../failure';
import { isAlive, markOf, type ProcessMark, stopProcess } from './stop-process';

export interface BackgroundOptions {
  /** Name of the process for people, in sentences. */
  readonly title: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** File that its output is added to. */
  readonly log: string;
}

/** A process in a session of its own: Ctrl-C at the terminal reaches only the one that started it. */
export interface Background {
  readonly mark: ProcessMark;
  readonly log: string;
  alive(): boolean;
  stop(graceMs: number): Promise<void>;
  /** Resolves with the exit code when the process has ended; -1 after a signal. */
  readonly ended: Promise<number>;
}

const LOG_LIMIT_BYTES = 20_000_000;

/** A log that has grown large becomes the one kept older log; the limit holds at each start of the process. */
function keepSmall(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
}

/** @throws LaunchFailure when the program cannot be started. */
export async function startInBackground(options: BackgroundOptions): Promise<Background> {
  const { title, file, args, cwd, env, log } = options;
  mkdirSync(dirname(log), { recursive: true, mode: 0o700 });
  keepSmall(log);
  const output = openSync(log, 'a');
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? -1));
    child.once('error', () => resolve(-1));
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) =>
      reject(new LaunchFailure(`无法启动${title}：${cause.message}。`, { cause })),
    );
  });
  const mark = markOf(child.pid ?? 0);
  if (mark === undefined) throw new LaunchFailure(`${title}一启动就退出了，原因见日志 ${log}。`);
  return { mark, log, ended, alive: () => isAlive(mark), stop: (graceMs) => stopProcess(mark, graceMs) };
}

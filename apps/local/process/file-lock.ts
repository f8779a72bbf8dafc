import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchFailure } from '../failure';
import { isAlive, markOf, type ProcessMark } from './stop-process';
import { waitUntil } from './wait-until';

function holderOf(path: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
}

function tryTake(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(markOf(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = holderOf(path);
  // A holder that was killed never gives its lock back.
  if (holder !== undefined && !isAlive(holder)) rmSync(path, { force: true });
  return false;
}

/** Runs `fn` while no other process of this machine runs one under the same lock file. */
export async function withFileLock<T>(path: string, timeoutMs: number, fn: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  if (!(await waitUntil(() => tryTake(path), { timeoutMs, everyMs: 100 }))) {
    throw new LaunchFailure(`等待另一个进程完成准备工作超时：如确认没有其他进程，请删除 ${path} 后重试。`);
  }
  try {
    return await fn();
  } finally {
    rmSync(path, { force: true });
  }
}

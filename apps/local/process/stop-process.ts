import { processFacts } from './process-facts';
import { waitUntil } from './wait-until';

/** Enough to find a process again and to be sure that it is the same one. */
export interface ProcessMark {
  readonly pid: number;
  readonly startMark: string;
}

export function markOf(pid: number): ProcessMark | undefined {
  const facts = processFacts(pid);
  return facts === undefined || facts.zombie ? undefined : { pid, startMark: facts.startMark };
}

/** Whether exactly this process still runs: another one that got the same id does not count. */
export function isAlive({ pid, startMark }: ProcessMark): boolean {
  const facts = processFacts(pid);
  return facts !== undefined && !facts.zombie && facts.startMark === startMark;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}

/** Asks the process to end, and ends it by force when it has not done so within `graceMs`. */
export async function stopProcess(mark: ProcessMark, graceMs: number): Promise<void> {
  if (!isAlive(mark)) return;
  signal(mark.pid, 'SIGTERM');
  if (await waitUntil(() => !isAlive(mark), { timeoutMs: graceMs, everyMs: 50 })) return;
  signal(mark.pid, 'SIGKILL');
  await waitUntil(() => !isAlive(mark), { timeoutMs: 5_000, everyMs: 50 });
}

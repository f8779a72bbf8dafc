import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface ProcessFacts {
  readonly pid: number;
  /** Ended, but not yet collected by its parent: it serves nobody, though signals still reach it. */
  readonly zombie: boolean;
  /** Opaque mark of the start; equal marks and equal ids mean the very same process, across restarts too. */
  readonly startMark: string;
  readonly command: string;
}

const LINUX_STATE = 0;
const LINUX_START = 19;

/** Reads the text of Linux's /proc/<pid>/stat; the name in brackets may itself hold brackets and blanks. */
export function parseLinuxStat(stat: string): { zombie: boolean; startTicks: string } {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { zombie: fields[LINUX_STATE] === 'Z', startTicks: fields[LINUX_START] ?? '' };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function linuxFacts(pid: number): ProcessFacts | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const { zombie, startTicks } = parseLinuxStat(stat);
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  const command = (readText(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim();
  return { pid, zombie, startMark: `${boot}/${startTicks}`, command };
}

function portableFacts(pid: number): ProcessFacts | undefined {
  const { stdout, status } = spawnSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
  });
  const line = status === 0 ? stdout.trim() : '';
  // "S   Tue Nov 25 02:10:11 2025 /usr/bin/x": one word of state, five of time, the rest is the command.
  const [state = '', ...rest] = line.split(/\s+/);
  if (state === '') return undefined;
  return {
    pid,
    zombie: state.startsWith('Z'),
    startMark: rest.slice(0, 5).join(' '),
    command: rest.slice(5).join(' '),
  };
}

/** What the system knows of a process; nothing when there is none with this id. */
export function processFacts(pid: number): ProcessFacts | undefined {
  return existsSync('/proc/self/stat') ? linuxFacts(pid) : portableFacts(pid);
}

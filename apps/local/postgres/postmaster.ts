import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isListening } from '../process/ports';
import { processFacts } from '../process/process-facts';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const PID_LINE = 0;
const PORT_LINE = 3;

/** Reads the text of postmaster.pid; nothing while the server is still writing it. */
export function parsePostmasterPid(text: string): Postmaster | undefined {
  const lines = text.split('\n');
  const pid = Number(lines[PID_LINE]);
  const port = Number(lines[PORT_LINE]);
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

const pidFileOf = (dataDir: string): string => join(dataDir, 'postmaster.pid');

function readPidFile(dataDir: string): string | undefined {
  try {
    return readFileSync(pidFileOf(dataDir), 'utf8');
  } catch {
    return undefined;
  }
}

export type PostmasterState =
  | { readonly kind: 'none' }
  | { readonly kind: 'serving'; readonly postmaster: Postmaster }
  /** The process is there, but nobody answers: starting, recovering or stopping. */
  | { readonly kind: 'busy'; readonly pid: number };

/**
 * What runs on this data folder. `pg_ctl status` is not asked: it takes a zombie, and any other process that got the
 * same id after a restart, for the server.
 */
export async function postmasterState(dataDir: string): Promise<PostmasterState> {
  const text = readPidFile(dataDir);
  if (text === undefined) return { kind: 'none' };
  const pid = Number(text.split('\n')[PID_LINE]);
  const facts = processFacts(pid);
  if (facts === undefined || facts.zombie || !facts.command.includes('postgres')) return { kind: 'none' };
  const postmaster = parsePostmasterPid(text);
  if (postmaster !== undefined && (await isListening(postmaster.port)))
    return { kind: 'serving', postmaster };
  return { kind: 'busy', pid };
}

/** Takes away the pid file of a server that is gone; to be called in state `none` only. */
export function clearPidFile(dataDir: string): void {
  rmSync(pidFileOf(dataDir), { force: true });
}

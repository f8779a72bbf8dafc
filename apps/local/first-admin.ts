import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createFirstAdministrator, type FirstAdministrator } from '#persistence';
import { ask, askHidden } from './process/ask';
import { readRunEnv } from './launch/private-files';

// This file runs as dist/apps/local/first-admin.js.
const ROOT = resolve(__dirname, '../../..');

/** The three administrators' posts exclude each other: an installation begins with three persons. */
const QUESTION = '岗位（1 系统管理员，2 安全管理员，3 审计管理员）：';
const ROLES: Readonly<Record<string, FirstAdministrator['role']>> = {
  1: 'systemAdmin',
  2: 'securityAdmin',
  3: 'auditAdmin',
};

/** The database of the environment, else the one that `npm start` left running. */
function databaseUrl(): string {
  const given = process.env['DATABASE_URL']?.trim();
  if (given) return given;
  const path = resolve(ROOT, process.env['DATA_DIR'] ?? '.data', 'run.env');
  const left = existsSync(path) ? readRunEnv(path)['DATABASE_URL'] : undefined;
  if (left === undefined) throw new Error('找不到数据库：请先启动系统（npm start），或设置 DATABASE_URL。');
  return left;
}

/** `npm run admin:first`: makes the first holder of an administrator's post; the password is typed, never an argument. */
async function firstAdmin(): Promise<void> {
  const url = databaseUrl();
  const role = ROLES[(await ask(QUESTION)).trim()];
  if (role === undefined) throw new Error('请输入 1、2 或 3。');
  const login = await ask('登录名：');
  const name = await ask('姓名：');
  const password = await askHidden('口令（输入时不显示）：');
  if (password !== (await askHidden('再次输入口令：'))) throw new Error('两次输入的口令不一致，未创建。');
  await createFirstAdministrator(url, { role, login, name, password });
  process.stdout.write(`✓ 已创建账号 ${login}。三员须由三人分任，请依次创建其余岗位。\n`);
}

firstAdmin().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { seedLarge } from '#persistence';
import { readRunEnv } from './launch/private-files';

// This file runs as dist/apps/local/seed-large.js.
const ROOT = resolve(__dirname, '../../..');
const HAZARDS = 100_000;
const TELL_EVERY = 10_000;

/** The environment, and below it what `npm start` left of the system it runs. */
function environment(): Readonly<Record<string, string | undefined>> {
  const path = resolve(ROOT, process.env['DATA_DIR'] ?? '.data', 'run.env');
  return { ...(existsSync(path) ? readRunEnv(path) : {}), ...process.env };
}

function hazardsOf(given: string | undefined): number {
  const hazards = Number(given ?? HAZARDS);
  if (!Number.isInteger(hazards) || hazards < 1) throw new Error(`条数应为正整数：${given ?? ''}`);
  return hazards;
}

/** `npm run seed:large [-- 条数]`: a large ledger in the demo district, for measuring and for looking at long lists. */
async function main(): Promise<void> {
  const env = environment();
  if (env['NODE_ENV'] === 'production') throw new Error('生产环境不写入模拟台账。');
  const url = env['DATABASE_URL']?.trim();
  if (!url) throw new Error('找不到数据库：请先启动系统（npm start），或设置 DATABASE_URL。');
  const hazards = hazardsOf(process.argv[2]);
  const begun = performance.now();
  const tell = (written: number): void => {
    if (written % TELL_EVERY === 0) process.stdout.write(`▸ ${written} / ${hazards}\n`);
  };
  const written = await seedLarge(url, { hazards, tell });
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  process.stdout.write(
    `✓ 已写入 ${written} 条模拟隐患，用时 ${seconds} 秒；这些案卷没有流程，只供查阅，也不在审计链中\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

import { migrate, seedDistrict } from '#persistence';
import { settingsOfProcess } from '#platform';

/** `node dist/apps/local/prepare-database.js`: schema and base data of an installation that is not run by `npm start`. */
async function prepareDatabase(): Promise<void> {
  const { databaseUrl, demo } = settingsOfProcess('api');
  const migrations = await migrate(databaseUrl.reveal());
  process.stdout.write(`▸ 数据库结构已更新（${migrations.length} 项变更）\n`);
  await seedDistrict(databaseUrl.reveal(), { demo });
  process.stdout.write('▸ 基础数据已写入\n');
}

prepareDatabase().catch((error: unknown) => {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

import type { DataSource } from 'typeorm';
import { migrate, openDataSource, revertLastMigration } from '#persistence';
import { createDatabase, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createDatabase();
}, 60_000);
afterAll(() => database.drop());

describe('the schema', () => {
  afterEach(() => source?.destroy());

  it('is made once when several processes migrate at the same time', async () => {
    const done = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    expect(done.flat()).toEqual(['Initial1767225600000']);
    source = await openDataSource(database.url);
  });

  it('and the entities say the same', async () => {
    source = await openDataSource(database.url);
    const drift = await source.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('can be taken back and made again', async () => {
    await revertLastMigration(database.url);
    source = await openDataSource(database.url);
    expect(
      await source.query(
        `select 1 from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`,
      ),
    ).toEqual([]);
    expect(await migrate(database.url)).toEqual(['Initial1767225600000']);
  });

  it.each(['audit_entry', 'case_event', 'case_batch'])(
    'never lets a row of %s be changed or removed',
    async (table) => {
      source = await openDataSource(database.url);
      await expect(source.query(`delete from ${table}`)).rejects.toThrow('append-only');
      await expect(source.query(`truncate ${table}`)).rejects.toThrow('append-only');
    },
  );
});

import type { DataSource } from 'typeorm';
import { migrate, openDataSource, revertLastMigration } from '#persistence';
import { createDatabase, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createDatabase();
}, 60_000);
afterAll(() => database.drop());

/** What lies in the schema but for the list of migrations: tables, indexes, sequences and functions. */
const LEFT_OVER = `
  select relname as name from pg_class
    where relnamespace = 'public'::regnamespace
      and not (oid = 'schema_migration'::regclass
        or oid in (select indexrelid from pg_index where indrelid = 'schema_migration'::regclass)
        or oid in (select objid from pg_depend where refobjid = 'schema_migration'::regclass))
  union all
  select proname from pg_proc p where pronamespace = 'public'::regnamespace
    and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;

async function drift(): Promise<readonly string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map((query) => query.query);
}

describe('the schema', () => {
  let all: readonly string[];
  afterEach(async () => {
    if (source.isInitialized) await source.destroy();
  });

  it('is made once when several processes migrate at the same time', async () => {
    const done = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    source = await openDataSource(database.url);
    all = source.migrations.map((migration) => migration.constructor.name);
    expect(all).not.toEqual([]);
    expect(done.flat()).toEqual(all);
  });

  it('and the entities say the same', async () => {
    source = await openDataSource(database.url);
    expect(await drift()).toEqual([]);
  });

  it('is taken back whole, migration by migration', async () => {
    for (const _migration of all) await revertLastMigration(database.url);
    source = await openDataSource(database.url);
    expect(await source.query(LEFT_OVER)).toEqual([]);
  });

  it('and made again, the same', async () => {
    expect(await migrate(database.url)).toEqual(all);
    source = await openDataSource(database.url);
    expect(await drift()).toEqual([]);
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

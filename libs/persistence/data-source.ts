import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities/entities';
import { MIGRATIONS } from './migrations/migrations';
import { columnTypes } from './sql/column-types';

/** Names of transactions that hang would block vacuum and every other batch of their case. */
const IDLE_IN_TRANSACTION_MS = 60_000;
const STATEMENT_MS = 30_000;
const CONNECT_MS = 5_000;
/** Any number does, as long as every migrator takes the same one. */
const MIGRATION_LOCK = 7_203_641;

export interface DataSourceSettings {
  /** Connections of the pool; 10 unless given. */
  readonly poolSize?: number;
  /** Shown by pg_stat_activity. */
  readonly applicationName?: string;
}

/** Options for `DataSource` or Nest's TypeOrmModule; the schema is changed by migrations only. */
function dataSourceOptions(
  databaseUrl: string,
  { poolSize = 10, applicationName = 'hazard-governance' }: DataSourceSettings = {},
): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    synchronize: false,
    migrationsRun: false,
    poolSize,
    applicationName,
    extra: {
      types: columnTypes,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: STATEMENT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    },
  };
}

/** An open connection pool; the caller closes it with `destroy()`. */
export const openDataSource = (databaseUrl: string, settings?: DataSourceSettings): Promise<DataSource> =>
  new DataSource(dataSourceOptions(databaseUrl, settings)).initialize();

/**
 * Brings the schema up to date; safe to call from several processes at once, the others wait.
 * @returns names of the migrations that ran
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const source = await openDataSource(databaseUrl, { poolSize: 2, applicationName: 'migrate' });
  try {
    const runner = source.createQueryRunner();
    // Held by this session, not by the transactions of the migrations, which run on the second connection.
    await runner.query('set statement_timeout = 0');
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const done = await source.runMigrations({ transaction: 'all' });
      return done.map((migration) => migration.name);
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
}

/** Takes the last migration back; for tests of the migrations. */
export async function revertLastMigration(databaseUrl: string): Promise<void> {
  const source = await openDataSource(databaseUrl, { poolSize: 2, applicationName: 'migrate' });
  try {
    await source.undoLastMigration({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
}

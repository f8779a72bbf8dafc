import { createHash } from 'node:crypto';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { rows, type Sql } from '../sql/sql';

/**
 * Statements with a name. The plan of a batch takes half a megabyte in every connection that has met it, so there is an
 * end to them: batches of a common shape come early and get one, rare shapes after these are planned each time.
 */
const MAX_NAMES = 48;

/** A connection of the driver, as far as it is used here; TypeORM hands it out untyped. */
interface Connection {
  query(statement: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

const names = new Map<string, string>();

/** The name stands for the text, so that one connection never meets two texts of one name. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MAX_NAMES) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}

/**
 * Runs a statement that each connection prepares the first time and knows by its name from then on. For the long
 * statements of a batch, whose planning cost the database as much as carrying them out; a filter that is put together
 * anew each time has no use for it. Needs connections that stay with their session: a pooler in between has to be one
 * that knows prepared statements.
 * @throws QueryFailedError as any other statement does
 */
export async function rowsPrepared<Row>(manager: EntityManager, query: Sql): Promise<readonly Row[]> {
  const { text, parameters: values } = query.render();
  const name = nameOf(text);
  const runner = manager.queryRunner;
  if (name === undefined || runner === undefined) return rows<Row>(manager, query);
  const { logger } = manager.connection;
  const connection = (await runner.connect()) as Connection;
  logger.logQuery(text, values, runner);
  try {
    return (await connection.query({ name, text, values })).rows as readonly Row[];
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    logger.logQueryError(cause, text, values, runner);
    throw new QueryFailedError(text, values, cause);
  }
}

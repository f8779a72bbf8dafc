import type { EntityManager, EntityMetadata } from 'typeorm';
import { run, Sql } from './sql';

export type EntityClass<E> = new () => E;

/** What a column takes: an instant also as its ISO text, a list also as a read-only one. */
type Stored<T> = T extends Date ? Date | string : T extends string[] ? readonly string[] : T;
export type RowValues<E> = { readonly [K in keyof E]?: Stored<E[K]> };

/** `once`: a row that is there stays as it is. `replace`: it takes the values given. */
export type OnConflict = 'fail' | 'once' | 'replace';

/** What stands before and behind the parameter with the rows. */
type StatementText = readonly [before: string, behind: string];

/** Texts of statements by table and columns; there are as many as there are places that write. */
const statements = new Map<string, StatementText>();

function statement(key: string, build: () => StatementText): StatementText {
  const known = statements.get(key);
  if (known !== undefined) return known;
  const text = build();
  statements.set(key, text);
  return text;
}

/** Column of a property; names come from the entities alone, never from data. */
function columnOf(metadata: EntityMetadata, property: string): string {
  const column = metadata.findColumnWithPropertyName(property);
  if (column === undefined) throw new Error(`${metadata.tableName} has no property ${property}`);
  return column.databaseName;
}

const quoted = (name: string): string => `"${name}"`;

function asColumns(metadata: EntityMetadata, values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([property, value]) => [columnOf(metadata, property), value]),
  );
}

/**
 * The statement that adds rows, with one parameter: the rows as JSON, unfolded by the database into the table's own
 * types. Half the work of a statement with a parameter for each value, where a batch writes a dozen wide rows.
 * Every row must give the same properties. Undefined when there are no rows.
 */
export function insertion<E extends object>(
  manager: EntityManager,
  entity: EntityClass<E>,
  given: readonly RowValues<E>[],
  onConflict: OnConflict = 'fail',
): Sql | undefined {
  const [first] = given;
  if (first === undefined) return undefined;
  const metadata = manager.connection.getMetadata(entity);
  const properties = Object.keys(first);
  const text = statement(`insert ${onConflict} ${metadata.tableName} ${properties.join()}`, () =>
    insertText(metadata, properties, onConflict),
  );
  return Sql.of(text, [JSON.stringify(given.map((values) => asColumns(metadata, values)))]);
}

/** Adds rows at once, where a later statement of the transaction needs them. */
export async function insertRows<E extends object>(
  manager: EntityManager,
  entity: EntityClass<E>,
  given: readonly RowValues<E>[],
  onConflict: OnConflict = 'fail',
): Promise<void> {
  const query = insertion(manager, entity, given, onConflict);
  if (query !== undefined) await run(manager, query);
}

function insertText(
  metadata: EntityMetadata,
  properties: readonly string[],
  onConflict: OnConflict,
): StatementText {
  const table = quoted(metadata.tableName);
  const columns = properties.map((property) => columnOf(metadata, property));
  const listed = columns.map(quoted).join(', ');
  const before = `insert into ${table} (${listed})
    select ${listed} from jsonb_populate_recordset(null::${table}, `;
  if (onConflict === 'fail') return [before, '::jsonb)'];
  if (onConflict === 'once') return [before, '::jsonb) on conflict do nothing'];
  const key = metadata.primaryColumns.map((column) => column.databaseName);
  const changed = columns.filter((column) => !key.includes(column));
  return [
    before,
    `::jsonb) on conflict (${key.map(quoted).join(', ')})
    do update set ${changed.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}`,
  ];
}

/** The statement that sets properties in all rows for which `where` holds; there the row is called `t`. */
export function changeWhere<E extends object>(
  manager: EntityManager,
  entity: EntityClass<E>,
  values: RowValues<E>,
  where: Sql,
): Sql {
  const metadata = manager.connection.getMetadata(entity);
  const properties = Object.keys(values);
  const [before, behind] = statement(`update ${metadata.tableName} ${properties.join()}`, () =>
    updateText(metadata, properties),
  );
  return Sql.of([before, behind, ''], [JSON.stringify(asColumns(metadata, values)), where]);
}

/** The statement that changes the row with this primary key; the other properties given are set. */
export function changeRow<E extends object>(
  manager: EntityManager,
  entity: EntityClass<E>,
  values: RowValues<E>,
): Sql {
  const key = manager.connection.getMetadata(entity).primaryColumns.map((one) => quoted(one.databaseName));
  return changeWhere(
    manager,
    entity,
    values,
    Sql.of([key.map((column) => `t.${column} = r.${column}`).join(' and ')], []),
  );
}

function updateText(metadata: EntityMetadata, properties: readonly string[]): StatementText {
  const table = quoted(metadata.tableName);
  const key = metadata.primaryColumns.map((column) => column.databaseName);
  const changed = properties
    .map((property) => columnOf(metadata, property))
    .filter((column) => !key.includes(column));
  return [
    `update ${table} t set ${changed.map((column) => `${quoted(column)} = r.${quoted(column)}`).join(', ')}
    from jsonb_populate_record(null::${table}, `,
    '::jsonb) r where ',
  ];
}

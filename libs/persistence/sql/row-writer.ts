import type { EntityManager, EntityMetadata } from 'typeorm';

type EntityClass<E> = new () => E;

/** What a column takes: an instant also as its ISO text, a list also as a read-only one. */
type Stored<T> = T extends Date ? Date | string : T extends string[] ? readonly string[] : T;
export type RowValues<E> = { readonly [K in keyof E]?: Stored<E[K]> };

/** `once`: a row that is there stays as it is. `replace`: it takes the values given. */
export type OnConflict = 'fail' | 'once' | 'replace';

/** Texts of statements by table and columns; there are as many as there are places that write. */
const statements = new Map<string, string>();

function statement(key: string, build: () => string): string {
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
 * Writes rows in one statement with one parameter: the rows as JSON, unfolded by the database into the table's own
 * types. Half the work of a statement with a parameter for each value, where a batch writes a dozen wide rows.
 * Every row must give the same properties.
 */
export async function insertRows<E extends object>(
  manager: EntityManager,
  entity: EntityClass<E>,
  given: readonly RowValues<E>[],
  onConflict: OnConflict = 'fail',
): Promise<void> {
  const [first] = given;
  if (first === undefined) return;
  const metadata = manager.connection.getMetadata(entity);
  const properties = Object.keys(first);
  const text = statement(`insert ${onConflict} ${metadata.tableName} ${properties.join()}`, () =>
    insertText(metadata, properties, onConflict),
  );
  await manager.query(text, [JSON.stringify(given.map((values) => asColumns(metadata, values)))]);
}

function insertText(metadata: EntityMetadata, properties: readonly string[], onConflict: OnConflict): string {
  const table = quoted(metadata.tableName);
  const columns = properties.map((property) => columnOf(metadata, property));
  const listed = columns.map(quoted).join(', ');
  const insert = `insert into ${table} (${listed})
    select ${listed} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  if (onConflict === 'fail') return insert;
  if (onConflict === 'once') return `${insert} on conflict do nothing`;
  const key = metadata.primaryColumns.map((column) => column.databaseName);
  const changed = columns.filter((column) => !key.includes(column));
  return `${insert} on conflict (${key.map(quoted).join(', ')})
    do update set ${changed.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}`;
}

/** Changes the row with this primary key; the other properties given are set. */
export async function updateRow<E extends object>(
  manager: EntityManager,
  entity: EntityClass<E>,
  values: RowValues<E>,
): Promise<void> {
  const metadata = manager.connection.getMetadata(entity);
  const properties = Object.keys(values);
  const text = statement(`update ${metadata.tableName} ${properties.join()}`, () =>
    updateText(metadata, properties),
  );
  await manager.query(text, [JSON.stringify(asColumns(metadata, values))]);
}

function updateText(metadata: EntityMetadata, properties: readonly string[]): string {
  const table = quoted(metadata.tableName);
  const key = metadata.primaryColumns.map((column) => column.databaseName);
  const changed = properties
    .map((property) => columnOf(metadata, property))
    .filter((column) => !key.includes(column));
  return `update ${table} t set ${changed.map((column) => `${quoted(column)} = r.${quoted(column)}`).join(', ')}
    from jsonb_populate_record(null::${table}, $1::jsonb) r
    where ${key.map((column) => `t.${quoted(column)} = r.${quoted(column)}`).join(' and ')}`;
}

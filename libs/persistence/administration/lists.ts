import type { Keyset } from '../scope/page';
import { or, type Sql, sql } from '../sql/sql';

/** Rows in which one of the columns contains the words; all of them when there are no words. */
export function mentions(text: string | undefined, columns: readonly Sql[]): readonly Sql[] {
  const words = (text ?? '').normalize('NFKC').trim().toLowerCase();
  if (words === '') return [];
  return [or(columns.map((column) => sql`strpos(lower(coalesce(${column}, '')), ${words}) > 0`))];
}

/** Rows after a place, in the order of a text column and an id, both compared byte by byte. */
export const afterPlace = (after: Keyset | undefined, sort: Sql, id: Sql): readonly Sql[] =>
  after === undefined
    ? []
    : [sql`(${sort} collate "C", ${id} collate "C") > (${after.sort} collate "C", ${after.id} collate "C")`];

/** Rows before a place in time, for lists that show the newest first. */
export const beforePlace = (after: Keyset | undefined, at: Sql, id: Sql): readonly Sql[] =>
  after === undefined
    ? []
    : [sql`(${at}, ${id} collate "C") < (${after.sort}::timestamptz, ${after.id} collate "C")`];

import type { Keyset } from '#persistence';
import { HttpProblem } from './problem';

/** What can stand in a cursor: an instant to order by, and the id of a row. Both are bound as parameters in SQL. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;
const ID = /^[\w:.~-]{1,300}$/;

/** A place in a list as the client carries it: opaque, and worth nothing to anybody else, for every list is scoped. */
export const cursorOf = ({ sort, id }: Keyset): string =>
  Buffer.from(JSON.stringify([sort, id])).toString('base64url');

/** @throws HttpProblem REQUEST_INVALID for a text that is no cursor of ours */
export function keysetOf(cursor: string): Keyset {
  const [sort, id] = parts(cursor);
  if (typeof sort !== 'string' || typeof id !== 'string' || !INSTANT.test(sort) || !ID.test(id)) {
    throw new HttpProblem('REQUEST_INVALID', '“翻页位置”无法识别，请从第一页重新查询');
  }
  return { sort, id };
}

function parts(cursor: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

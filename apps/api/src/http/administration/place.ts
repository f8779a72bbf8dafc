import type { Keyset, Page, PageRequest } from '#persistence';
import { HttpProblem } from '../problem';

/** What the list is ordered by: a text, an instant or a day. Bound as a parameter in SQL, where it must be one. */
const SORTS = {
  text: /^[^\u0000]{0,300}$/u,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
} as const;

type Sort = keyof typeof SORTS;

const ID = /^[\w:.~-]{1,300}$/;

const cursorOf = ({ sort, id }: Keyset): string =>
  Buffer.from(JSON.stringify([sort, id])).toString('base64url');

/** @throws HttpProblem REQUEST_INVALID for a text that is no place of such a list */
function keysetOf(cursor: string, sorted: Sort): Keyset {
  const [sort, id] = parts(cursor);
  if (typeof sort !== 'string' || typeof id !== 'string' || !SORTS[sorted].test(sort) || !ID.test(id)) {
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

/** The part of a list that was asked for; every row of it is the reader's to see, so that a place tells nothing. */
export const pageAsked = (
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
  sorted: Sort = 'text',
): PageRequest => ({ limit, ...(cursor === undefined ? {} : { after: keysetOf(cursor, sorted) }) });

export const pageView = <Row, View>(
  { items, next }: Page<Row>,
  view: (row: Row) => View,
): { items: readonly View[]; next?: string } => ({
  items: items.map(view),
  ...(next === undefined ? {} : { next: cursorOf(next) }),
});

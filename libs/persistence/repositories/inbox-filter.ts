import type { Instant, IsoDay } from '#domain/case';
import { searchText } from '../projection/search-text';
import { and, type Sql, sql } from '../sql/sql';
import { TASK_IS_OPEN } from './task-view';

/** `overdue`, or what comes due from now up to the end of a day. A stopped clock is neither. */
export type InboxDue = 'overdue' | { readonly upTo: IsoDay };

/** What narrows a view of the inbox; all of it is asked in the query, so that a page is full and a count is exact. */
export interface InboxFilter {
  /** Now; what is due is told by it. */
  readonly at: Instant;
  /** A node, or the whole family of nodes before the dot: `acknowledge` holds `acknowledge.subdistrict`. */
  readonly node?: string;
  readonly level?: string;
  /** Words, all of which must occur in number, title or enterprise of the case. */
  readonly text?: string;
  readonly due?: InboxDue;
}

/** For a list of tasks `t`. */
export const taskConditions = (filter: InboxFilter | undefined): Sql =>
  filter === undefined
    ? and([])
    : and([
        ...ofTask(filter),
        ...(filter.level === undefined ? [] : [sql`t.level = ${filter.level}`]),
        ...words(filter.text, sql`concat_ws(' ', t.case_number, t.case_title, t.enterprise_name)`),
      ]);

/** For a list of cases `c`: node and due day ask for an open task of the case that has them. */
export function caseConditions(filter: InboxFilter | undefined): Sql {
  if (filter === undefined) return and([]);
  const open = ofTask(filter);
  return and([
    ...ofCase(filter),
    ...(open.length === 0
      ? []
      : [sql`exists (select 1 from task t where t.case_id = c.id and ${TASK_IS_OPEN} and ${and(open)})`]),
  ]);
}

/** For a list of acts `e` on cases `c`: the node is that of the act. */
export function actConditions(filter: InboxFilter | undefined): Sql {
  if (filter === undefined) return and([]);
  const { node, ...rest } = filter;
  return and([caseConditions(rest), ...(node === undefined ? [] : [isNode(sql`e.node`, node)])]);
}

export const isTaskDue = (due: InboxDue, at: Instant): Sql =>
  due === 'overdue'
    ? sql`(t.due_at <= ${at}::timestamptz and t.status <> 'suspended')`
    : sql`(t.due_at > ${at}::timestamptz and t.due_day <= ${due.upTo}::date and t.status <> 'suspended')`;

const isNode = (column: Sql, node: string): Sql =>
  sql`(${column} = ${node} or split_part(${column}, '.', 1) = ${node})`;

const ofTask = ({ node, due, at }: InboxFilter): readonly Sql[] => [
  ...(node === undefined ? [] : [isNode(sql`t.node`, node)]),
  ...(due === undefined ? [] : [isTaskDue(due, at)]),
];

const ofCase = ({ level, text }: InboxFilter): readonly Sql[] => [
  ...(level === undefined ? [] : [sql`c.level = ${level}`]),
  ...words(text, sql`concat_ws(' ', c.number, c.title, c.enterprise_name)`),
];

/** An inbox is what one person has; it is read for the words, no index is needed. */
const words = (text: string | undefined, of: Sql): readonly Sql[] =>
  searchText([text])
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => sql`strpos(lower(normalize(${of}, NFKC)), ${word}) > 0`);

import type { InboxQuery } from './dto/inbox.dto';

/** What rows of the different views have in common, where they have it. */
interface Filterable {
  readonly node?: string | null;
  readonly level?: string | null;
  readonly dueAt?: string | null;
  readonly status?: string;
  readonly caseNumber?: string | null;
  readonly caseTitle?: string;
  readonly enterpriseName?: string | null;
}

/** Whether a row of an inbox passes the filters of a query; a row that lacks what is asked for does not. */
export function matches(row: Filterable, query: InboxQuery, now: string): boolean {
  const { node, level, overdue, text } = query;
  return (
    (node === undefined || row.node === node || row.node?.split('.')[0] === node) &&
    (level === undefined || row.level === level) &&
    (overdue === undefined || isOverdue(row, now)) &&
    (text === undefined || wordsOf(text).every((word) => textOf(row).includes(word)))
  );
}

/** A stopped clock is not overdue. */
const isOverdue = ({ dueAt, status }: Filterable, now: string): boolean =>
  typeof dueAt === 'string' && status !== 'suspended' && Date.parse(dueAt) <= Date.parse(now);

const normal = (text: string): string => text.normalize('NFKC').toLowerCase();

const wordsOf = (text: string): readonly string[] =>
  normal(text)
    .split(/\s+/)
    .filter((word) => word !== '');

const textOf = ({ caseNumber, caseTitle, enterpriseName }: Filterable): string =>
  normal([caseNumber, caseTitle, enterpriseName].filter((part) => part).join(' '));

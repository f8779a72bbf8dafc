import { addDays } from '../deadline/day';
import { type GridCell, type GridRow, type GridSheet, readDay, squeeze } from '../ledger';
import type { DraftFault, NoticeDay } from '../policy-change';

/** The yearly notice as a file gave it: its days, each with the row it stands in, and rows that could not be read. */
export interface NoticeReading {
  readonly days: readonly NoticeDay[];
  /** Row of the file of each day, as Excel shows it. */
  readonly rows: readonly number[];
  readonly faults: readonly DraftFault[];
}

interface Columns {
  readonly day: number;
  readonly kind: number;
  readonly name: number;
}

const HEADINGS: Readonly<Record<keyof Columns, RegExp>> = {
  day: /^(日期|时间|day|date)$/iu,
  kind: /^(类型|类别|安排|kind|type)$/iu,
  name: /^(名称|节日|节日名称|name)$/iu,
};
const UNHEADED: Columns = { day: 1, kind: 2, name: 3 };
const WORKED = /上班|补班|^班$|^work$/iu;
const RESTED = /放假|休/u;
const OFF = /^off$/iu;
/** A longer span is a slip of the hand. */
const SPAN_MAX = 31;

const textAt = (row: GridRow, column: number): string =>
  squeeze(row.cells.find((cell) => cell.column === column)?.text ?? '');

/** The columns as a row of headings names them; undefined for a row that is none. */
function headingsIn(row: GridRow): Columns | undefined {
  const columnOf = (name: keyof Columns): number | undefined =>
    row.cells.find((cell) => HEADINGS[name].test(squeeze(cell.text)))?.column;
  const [day, kind, name] = [columnOf('day'), columnOf('kind'), columnOf('name')];
  return day === undefined || kind === undefined || name === undefined ? undefined : { day, kind, name };
}

/** Reads a table of day, kind and name, with or without headings; a span of days becomes one line for each day. */
export function readNotice(sheet: GridSheet): NoticeReading {
  const at = sheet.rows.findIndex((row) => headingsIn(row) !== undefined);
  const heading = sheet.rows[at];
  const columns = (heading && headingsIn(heading)) ?? UNHEADED;
  const days: NoticeDay[] = [];
  const rows: number[] = [];
  const faults: DraftFault[] = [];
  for (const row of sheet.rows.slice(at + 1)) {
    const read = readRow(row, columns);
    if (typeof read === 'string') faults.push({ at: String(row.number), message: read });
    else {
      days.push(...read);
      rows.push(...read.map(() => row.number));
    }
  }
  return { days, rows, faults };
}

function readRow(row: GridRow, columns: Columns): readonly NoticeDay[] | string {
  const cell = row.cells.find(({ column }) => column === columns.day);
  const span = cell === undefined ? [] : spanOf(cell);
  if (span.length === 0) return `日期无法识别：${cell?.text ?? '空白'}，应如 2027-02-05`;
  const words = textAt(row, columns.kind);
  const kind = kindOf(words);
  if (kind === undefined) return `类型无法识别：${words === '' ? '空白' : words}，应为“放假”或者“调休上班”`;
  const name = textAt(row, columns.name);
  return span.map((day) => ({ day, kind, name }));
}

function kindOf(words: string): NoticeDay['kind'] | undefined {
  if (WORKED.test(words)) return 'work';
  return RESTED.test(words) || OFF.test(words) ? 'off' : undefined;
}

function spanOf(cell: GridCell): readonly string[] {
  const read = readDay(cell);
  if (read.day === null) return [];
  const days: string[] = [];
  for (let day = read.day; day <= read.end && days.length < SPAN_MAX; day = addDays(day, 1)) days.push(day);
  return days;
}

import type { LedgerField } from './fields';
import { SheetView } from './grid';
import type { GridSheet } from './grid';
import type { HeaderBlock, HeaderColumn } from './header';
import { headerBlock, isHeaderRow, isMetaText, labelsOf } from './header';
import type { TableSurroundings } from './meta';
import { readPairs, surroundings, unitOfSection } from './meta';
import type { SheetMapping } from './reading';
import { isLedgerField } from './fields';
import type { DataColumns, RowKind } from './row-kind';
import { rowKind } from './row-kind';
import { columnLetter, plain, squeeze } from './text';

export interface TableRow {
  readonly number: number;
  readonly kind: RowKind;
  /** The unit of the section heading above the row; empty when there is none. */
  readonly section: string;
  /** 「label：value」 rows between the data rows apply to what follows them. */
  readonly fields: Readonly<Partial<Record<LedgerField, string>>>;
}

export interface FoundTable {
  readonly view: SheetView;
  readonly header: HeaderBlock;
  readonly columns: readonly HeaderColumn[];
  readonly rows: readonly TableRow[];
  readonly around: TableSurroundings;
}

/** Everything on a sheet that is a ledger table, and the words that stand outside of the data. */
export interface SheetTables {
  readonly view: SheetView;
  readonly tables: readonly FoundTable[];
  readonly notes: readonly string[];
}

/** Finds the tables of one sheet: below each other, beside each other, with titles and footers between. */
export function findTables(sheet: GridSheet, mapping?: SheetMapping): SheetTables {
  const view = new SheetView(sheet);
  const blocks = findBlocks(view, mapping);
  const tables: FoundTable[] = [];
  blocks.forEach((block, at) => {
    const start = at === 0 ? 0 : (blocks[at - 1]?.bottom ?? 0);
    const before = titleRows(view, start, block.top);
    const end = nextStart(view, block, blocks[at + 1]);
    for (const columns of panels(block.columns)) {
      const header = { ...block, columns };
      const around = wordsAround(view, header, before, tables.at(-1)?.around);
      tables.push({ view, header, columns, rows: classify(view, header, end), around });
    }
  });
  return { view, tables, notes: notesOf(view, tables) };
}

function findBlocks(view: SheetView, mapping?: SheetMapping): HeaderBlock[] {
  const chosen = mapping?.headerRows;
  if (chosen) {
    const block = headerBlock(view, chosen[1]);
    return [corrected({ ...block, top: chosen[0], bottom: chosen[1] }, view, mapping)];
  }
  const blocks: HeaderBlock[] = [];
  for (const row of view.rowNumbers) {
    const last = blocks.at(-1);
    if (last && row <= last.bottom) continue;
    if (!isHeaderRow(view, row)) continue;
    const block = headerBlock(view, row);
    if (last && sameHeadings(last, block)) continue;
    blocks.push(mapping ? corrected(block, view, mapping) : block);
  }
  return blocks;
}

/** A person's mapping wins over the guess; a column without a heading can be mapped too. */
function corrected(block: HeaderBlock, view: SheetView, mapping: SheetMapping): HeaderBlock {
  const columns = new Map(block.columns.map((column) => [column.column, column]));
  const width = view.sheet.rows.reduce((last, row) => Math.max(last, row.cells.at(-1)?.column ?? 0), 0);
  for (let number = 1; number <= width; number += 1) {
    const field = mapping.columns[columnLetter(number)];
    if (field === undefined || (field !== null && !isLedgerField(field))) continue;
    const known = columns.get(number) ?? {
      column: number,
      right: number,
      heading: '',
      leaf: '',
      confidence: 0,
    };
    columns.set(number, { ...known, field, confidence: 1 });
  }
  return { ...block, columns: [...columns.values()].sort((a, b) => a.column - b.column) };
}

function sameHeadings(a: HeaderBlock, b: HeaderBlock): boolean {
  const known = new Map(a.columns.map((column) => [column.column, squeeze(column.leaf)]));
  const same = b.columns.filter((column) => known.get(column.column) === squeeze(column.leaf)).length;
  return same >= Math.max(2, b.columns.length * 0.7);
}

/** Tables beside each other repeat their headings: 序号 … 序号 …, or the same description twice. */
function panels(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  for (const field of ['sequence', 'description'] as const) {
    const marks = columns.filter((column) => column.field === field);
    const first = marks[0];
    const again = marks.filter((column) => first && squeeze(column.leaf) === squeeze(first.leaf));
    if (!first || again.length < 2) continue;
    const lead = columns.findIndex((column) => column === first);
    const starts = again.map((mark) =>
      Math.max(0, columns.indexOf(mark) - (field === 'sequence' ? 0 : lead)),
    );
    const parts = starts.map((start, at) =>
      columns.slice(at === 0 ? 0 : start, starts[at + 1] ?? columns.length),
    );
    const complete = parts.every((part) =>
      part.some((column) => column.field === 'description' || column.field === 'title'),
    );
    if (complete) return parts;
  }
  return [[...columns]];
}

/** The title and pairs right above a heading; they belong to the table below them. */
function titleRows(view: SheetView, start: number, top: number): number[] {
  const rows: number[] = [];
  for (const row of [...view.rowNumbers].reverse()) {
    if (row >= top || row <= start) continue;
    const labels = labelsOf(view, row);
    const isTitle = labels.length <= 1;
    const isPairs = labels.every(
      (label) => isMetaText(label.text) || /[:：]\s*$/u.test(label.text) || label.text.length < 40,
    );
    if (start > 0 && !isTitle && !(isPairs && labels.some((label) => isMetaText(label.text)))) break;
    rows.unshift(row);
    if (start > 0 && rows.length >= 4) break;
  }
  return rows;
}

function nextStart(view: SheetView, block: HeaderBlock, next: HeaderBlock | undefined): number {
  if (!next) return Number.POSITIVE_INFINITY;
  return titleRows(view, block.bottom, next.top)[0] ?? next.top;
}

/** What title and pairs above a table say; what they leave out, the table above has said. */
function wordsAround(
  view: SheetView,
  header: HeaderBlock,
  before: readonly number[],
  earlier: TableSurroundings | undefined,
): TableSurroundings {
  const titles = before.filter((row) => !view.own(row).some((cell) => isMetaText(cell.text)));
  const title =
    titles
      .map((row) => plain(labelsOf(view, row)[0]?.text ?? ''))
      .find((text) => !/^附件|^表\d*$/u.test(text) && text.length > 2) ?? '';
  const headRows = view.rowNumbers.filter((row) => row >= header.top && row <= header.bottom);
  return surroundings(title, readPairs(view, before, headRows), earlier);
}

function classify(view: SheetView, header: HeaderBlock, end: number): TableRow[] {
  const columns = dataColumns(header.columns);
  const rows: TableRow[] = [];
  const words = headingWords(view, header);
  let section = '';
  let fields: Partial<Record<LedgerField, string>> = {};
  let heading = false;
  for (const number of view.rowNumbers) {
    if (number <= header.bottom || number >= end) continue;
    const repeat: boolean = repeats(view, number, words, heading);
    const kind = rowKind(view, number, columns, repeat);
    heading = kind === 'repeatedHeading';
    if (kind === 'section') section = unitOfSection(labelsOf(view, number)[0]?.text ?? '') || section;
    if (kind === 'meta') fields = { ...fields, ...surroundings('', readPairs(view, [number])).fields };
    rows.push({ number, kind, section, fields });
  }
  return rows;
}

function headingWords(view: SheetView, header: HeaderBlock): Map<number, Set<string>> {
  const words = new Map<number, Set<string>>();
  for (let line = header.top; line <= header.bottom; line += 1) {
    for (const label of labelsOf(view, line)) {
      const known = words.get(label.column) ?? new Set<string>();
      words.set(label.column, known.add(squeeze(label.text)));
    }
  }
  return words;
}

/** A heading row printed again, as at the top of each page; its second line follows the first. */
function repeats(
  view: SheetView,
  row: number,
  words: ReadonlyMap<number, ReadonlySet<string>>,
  afterHeading: boolean,
): boolean {
  const labels = labelsOf(view, row);
  const same = labels.filter((label) => words.get(label.column)?.has(squeeze(label.text))).length;
  return same >= (afterHeading ? 1 : 2) && same / labels.length >= 0.6;
}

export function dataColumns(columns: readonly HeaderColumn[]): DataColumns {
  const of = (field: LedgerField): number | null =>
    columns.find((column) => column.field === field)?.column ?? null;
  return {
    sequence: of('sequence'),
    description: of('description') ?? of('title'),
    all: columns.flatMap((column) =>
      Array.from({ length: column.right - column.column + 1 }, (_, at) => column.column + at),
    ),
  };
}

/** Titles, headings and footers: where a sheet defines its own words. */
function notesOf(view: SheetView, tables: readonly FoundTable[]): string[] {
  const data = new Set(
    tables.flatMap((table) => table.rows.filter((row) => row.kind === 'data').map((row) => row.number)),
  );
  return view.sheet.rows
    .filter((row) => !data.has(row.number))
    .flatMap((row) => row.cells.map((cell) => cell.text))
    .filter((text) => text !== '');
}

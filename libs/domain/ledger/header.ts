import type { LedgerField } from './fields';
import type { SheetView } from './grid';
import { readHeading, readHeadingPath } from './headings';
import { bare, plain, squeeze } from './text';

export interface HeaderColumn {
  readonly column: number;
  /** Last column of a heading merged over several columns without sub-headings. */
  readonly right: number;
  readonly heading: string;
  readonly leaf: string;
  readonly field: LedgerField | null;
  readonly confidence: number;
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** Merged headings deeper than this are a statistics table or a form. */
const DEEPEST_HEADER = 5;
const LONGEST_LABEL = 32;
/** Their words also stand in data rows, so they do not make a row a heading. */
const ALSO_DATA = new Set<LedgerField>(['levelGeneral', 'levelMajor', 'statusOpen', 'statusDone', 'note']);
const TELLING = new Set<LedgerField>([
  'description',
  'title',
  'deadline',
  'found',
  'measure',
  'place',
  'level',
  'enterprise',
  'responsibleUnit',
]);

/** 「填报人：李甲」: a label with its value; a heading may end with a colon but says nothing after it. */
export function isMetaText(text: string): boolean {
  const words = plain(text).replace(/\([^()]*\)/gu, '');
  return /^[^:]{1,14}:\s*\S/u.test(words) && !/^(附?表|附件)[\d一二三四五六七八九十]*:/u.test(words);
}

interface Label {
  readonly column: number;
  readonly text: string;
}

/** The words of a row as its reader sees them: one entry for a block merged sideways. */
export function labelsOf(view: SheetView, row: number): Label[] {
  const columns = new Set(view.own(row).map((cell) => cell.column));
  const first = view.own(row)[0];
  for (let column = 1; column <= lastColumn(view, row); column += 1) columns.add(column);
  if (!first) return [];
  const labels: Label[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const cell = view.at(row, column);
    if (!cell || cell.text === '') continue;
    if (cell.merge && cell.merge.left !== column) continue;
    labels.push({ column, text: cell.text });
  }
  return labels;
}

function lastColumn(view: SheetView, row: number): number {
  return view.own(row).reduce((last, cell) => Math.max(last, cell.column), 0);
}

/** True when the words of a row are headings rather than data. */
export function isHeaderRow(view: SheetView, row: number): boolean {
  const labels = labelsOf(view, row).filter((label) => !isMetaText(label.text));
  const fields = labels.map((label) => readHeading(label.text)?.field ?? null);
  const known = new Set(fields.filter((field) => field !== null && !ALSO_DATA.has(field)));
  const tooLong = labels.filter((label) => bare(label.text).length > LONGEST_LABEL).length;
  if (tooLong > 1 || ![...known].some((field) => field !== null && TELLING.has(field))) return false;
  const share = fields.filter((field) => field !== null).length / Math.max(1, labels.length);
  if (known.size >= 3) return share >= 0.45;
  if (known.size === 2) return share === 1 && (known.has('description') || known.has('title'));
  return isSingleColumn(view) && row === view.rowNumbers[0] && known.has('description') && share === 1;
}

function isSingleColumn(view: SheetView): boolean {
  return view.sheet.rows.every((row) => row.cells.every((cell) => cell.column === 1));
}

/** The heading block around a heading row: groups above it, sub-headings below it. */
export function headerBlock(view: SheetView, row: number): HeaderBlock {
  const top = blockTop(view, row);
  const bottom = blockBottom(view, row, top);
  return { top, bottom, columns: readColumns(view, top, bottom) };
}

function hasMeta(view: SheetView, row: number): boolean {
  return view.own(row).some((cell) => isMetaText(cell.text));
}

function blockTop(view: SheetView, row: number): number {
  let top = row;
  for (const { column } of labelsOf(view, row)) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < top && row - merge.top < DEEPEST_HEADER) top = merge.top;
  }
  for (let above = top; above < row; above += 1) if (hasMeta(view, above)) top = above + 1;
  while (row - top < DEEPEST_HEADER - 1 && isGroupRow(view, top - 1, row)) top -= 1;
  return top;
}

/** A row of short words merged over several columns, none of them over the whole table. */
function isGroupRow(view: SheetView, row: number, below: number): boolean {
  const cells = view.own(row).filter((cell) => cell.text !== '');
  if (row < 1 || cells.length === 0 || hasMeta(view, row)) return false;
  const width = lastColumn(view, below);
  const merges = cells.map((cell) => view.mergeAt(row, cell.column));
  const spans = merges.map((merge) => (merge ? merge.right - merge.left + 1 : 1));
  const short = cells.every((cell) => bare(cell.text).length <= 12 && cell.kind === 'text');
  return short && spans.some((span) => span > 1) && spans.every((span) => span < Math.max(3, width * 0.7));
}

function blockBottom(view: SheetView, row: number, top: number): number {
  let bottom = row;
  for (const { column } of labelsOf(view, row)) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.bottom - top < DEEPEST_HEADER) bottom = Math.max(bottom, merge.bottom);
  }
  while (bottom - top < DEEPEST_HEADER - 1 && isSubRow(view, bottom + 1, bottom)) bottom += 1;
  return bottom;
}

/** Headings of figures: a column of a statistics table, whatever stands above it. */
const COUNTING = /(数|率|数量|总数|金额|家次)$|^\(?(家|项|起|次|个|条|处|%|万元|家次)\)?$/u;

const SUB_LABEL = /^[^\d]{1,10}$/u;

/** Sub-headings that stand below a group without being merged with anything. */
function isSubRow(view: SheetView, row: number, above: number): boolean {
  const cells = view.own(row).filter((cell) => cell.text !== '');
  if (cells.length === 0 || cells.some((cell) => cell.kind !== 'text' || !SUB_LABEL.test(bare(cell.text))))
    return false;
  if (
    view.at(row, cells[0]?.column ?? 1)?.column === 1 &&
    readHeading(view.at(above, 1)?.text ?? '')?.field === 'sequence'
  )
    return false;
  const known = cells.filter(
    (cell) => readHeading(cell.text) !== null || /^(建设|设计|施工|监理|家|项)$/u.test(bare(cell.text)),
  );
  const underGroup = cells.filter((cell) => {
    const merge = view.mergeAt(above, cell.column);
    return (merge !== null && merge.right > merge.left) || view.at(above, cell.column) === null;
  });
  return (
    known.length >= 1 &&
    underGroup.length >= 1 &&
    underGroup.length / cells.length >= 0.5 &&
    cells.length < labelsOf(view, above).length
  );
}

function readColumns(view: SheetView, top: number, bottom: number): HeaderColumn[] {
  let width = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (const cell of view.own(row))
      width = Math.max(width, view.mergeAt(row, cell.column)?.right ?? cell.column);
  }
  const columns: HeaderColumn[] = [];
  for (let column = 1; column <= Math.min(width, 400); column += 1) {
    const path = labelPath(view, top, bottom, column);
    if (path.length === 0 || continuesLeft(view, bottom, column)) continue;
    const reading = COUNTING.test(bare(path.at(-1) ?? '') || squeeze(path.at(-1) ?? ''))
      ? null
      : readHeadingPath(path);
    columns.push({
      column,
      right: view.mergeAt(bottom, column)?.right ?? column,
      heading: path.map((label) => plain(label)).join('/'),
      leaf: plain(path.at(-1) ?? ''),
      field: reading?.field ?? null,
      confidence: reading?.confidence ?? 0,
    });
  }
  return columns;
}

/** A heading merged over several columns down to its last row is one column, not several. */
function continuesLeft(view: SheetView, bottom: number, column: number): boolean {
  const merge = view.mergeAt(bottom, column);
  return merge !== null && merge.left < column;
}

function labelPath(view: SheetView, top: number, bottom: number, column: number): string[] {
  const path: string[] = [];
  let seen = '';
  for (let row = top; row <= bottom; row += 1) {
    const cell = view.at(row, column) ?? groupToTheLeft(view, row, bottom, column);
    if (!cell || cell.text === '' || isMetaText(cell.text)) continue;
    const place = cell.merge ? `${cell.merge.top}.${cell.merge.left}` : `${row}.${cell.column}`;
    if (place !== seen) path.push(cell.text);
    seen = place;
  }
  return path;
}

/** Groups written once and left unmerged: the empty cells to the right belong to them. */
function groupToTheLeft(
  view: SheetView,
  row: number,
  bottom: number,
  column: number,
): ReturnType<SheetView['at']> {
  if (row === bottom || (view.at(bottom, column)?.text ?? '') === '') return null;
  for (let left = column - 1; left >= 1; left -= 1) {
    const cell = view.at(row, left);
    if (cell) return (view.at(bottom, left)?.text ?? '') === '' || cell.merge ? null : cell;
  }
  return null;
}

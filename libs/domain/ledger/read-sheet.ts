import type { LedgerField } from './fields';
import type { SeenCell } from './grid';
import type { HeaderColumn } from './header';
import { levelOfHeading, readLevelScale } from './level';
import { unitOfTitle } from './meta';
import type { DraftRow } from './read-row';
import { readRow } from './read-row';
import type { LedgerCell, LedgerContext, SkippedRow } from './reading';
import type { EnterpriseRegister } from './register';
import type { TableFacts } from './row-cells';
import { RowCells } from './row-cells';
import { noteNotRepeated } from './row-text';
import type { FoundTable, SheetTables, TableRow } from './tables';
import { columnLetter, likeness, plain } from './text';

export interface SheetRows {
  readonly rows: readonly DraftRow[];
  readonly skipped: readonly SkippedRow[];
}

/** Reads all tables of one sheet; two that list the same hazards count once. */
export function readSheet(
  sheet: SheetTables,
  context: LedgerContext,
  register: EnterpriseRegister | null,
): SheetRows {
  const parts = sheet.tables.map((table) => ({ table, facts: factsOf(sheet, table, context, register) }));
  const read = parts.map(({ table, facts }) => readTableRows(table, facts, new Map()));
  const skipped: SkippedRow[] = parts.flatMap(({ table }) => skippedRows(table));
  let rows = read[0] ?? [];
  for (let at = 1; at < parts.length; at += 1) {
    const part = parts[at];
    const later = read[at] ?? [];
    if (!part) continue;
    const partners = partnersOf(rows, later);
    if (partners.size === 0) {
      rows = [...rows, ...later];
      continue;
    }
    const merged = readTableRows(part.table, part.facts, partners);
    const used = new Set(partners.values());
    skipped.push(...[...used].map((row) => sameHazard(row)));
    rows = [...rows.filter((row) => !used.has(row)), ...merged];
  }
  return { rows: [...rows].sort((a, b) => a.row - b.row), skipped };
}

function sameHazard(row: DraftRow): SkippedRow {
  const message = `第${row.row}行：与本表另一张表的行是同一条隐患，合并登记`;
  return { sheet: row.sheet, row: row.row, reason: 'sameHazardInOtherTable', message };
}

/** Two tables of one sheet that list the same hazards: each later row finds its earlier one by description. */
function partnersOf(earlier: readonly DraftRow[], later: readonly DraftRow[]): Map<number, DraftRow> {
  const byText = new Map<string, DraftRow[]>();
  for (const row of earlier) {
    const key = likeness(row.description);
    byText.set(key, [...(byText.get(key) ?? []), row]);
  }
  const partners = new Map<number, DraftRow>();
  for (const row of later) {
    const partner = byText.get(likeness(row.description))?.shift();
    if (partner && row.description !== '') partners.set(row.row, partner);
  }
  return partners.size * 2 >= Math.min(earlier.length, later.length) ? partners : new Map();
}

function readTableRows(
  table: FoundTable,
  facts: TableFacts,
  partners: ReadonlyMap<number, DraftRow>,
): DraftRow[] {
  const rows: DraftRow[] = [];
  let above: ReadonlyMap<number, SeenCell> = new Map();
  let sequence: number | null = null;
  for (const row of table.rows) {
    const last = rows.at(-1);
    if (row.kind === 'continuation' && last) rows[rows.length - 1] = continued(last, table, row);
    if (row.kind !== 'data') continue;
    const cells = new RowCells(facts, row, above, partners.get(row.number)?.source ?? null);
    const before = above;
    rows.push(readRow(cells));
    noteNotRepeated(cells, (column) => before.has(column));
    sequence = noteSequence(cells, sequence);
    if (table.view.isHidden(row.number)) cells.note('HIDDEN_ROW', '该行在表中是隐藏的，已读取，请核对');
    above = cells.remembered();
  }
  return rows;
}

/** A row below a merged description says more about the same hazard. */
function continued(draft: DraftRow, table: FoundTable, row: TableRow): DraftRow {
  const more = table.columns.flatMap((column): (LedgerCell & { field: LedgerField | null })[] => {
    const cell = table.view.at(row.number, column.column);
    if (!cell || cell.inherited || cell.text.trim() === '') return [];
    return [
      { column: columnLetter(column.column), heading: column.heading, text: cell.text, field: column.field },
    ];
  });
  const measures = more.filter((cell) => cell.field === 'measure').map((cell) => plain(cell.text));
  return {
    ...draft,
    measure: [draft.measure, ...measures].filter((text) => text !== '').join('；'),
    cells: [...draft.cells, ...more.map(({ column, heading, text }) => ({ column, heading, text }))],
  };
}

function noteSequence(cells: RowCells, last: number | null): number | null {
  const text = cells.text('sequence');
  if (!/^\d+$/u.test(text)) return last;
  const number = Number(text);
  if (last !== null && number > last + 1)
    cells.note('SEQUENCE_GAP', `序号跳号（${last}→${number}）`, cells.heading('sequence'));
  return number;
}

function skippedRows(table: FoundTable): SkippedRow[] {
  return table.rows
    .filter((row) => row.kind === 'noHazard')
    .map((row) => ({
      sheet: table.view.sheet.name,
      row: row.number,
      reason: 'noHazard' as const,
      message: `第${row.number}行：写明没有隐患，不导入`,
    }));
}

function factsOf(
  sheet: SheetTables,
  table: FoundTable,
  context: LedgerContext,
  register: EnterpriseRegister | null,
): TableFacts {
  const columns = new Map<LedgerField, HeaderColumn[]>();
  for (const column of [...table.columns].sort(
    (a, b) => b.confidence - a.confidence || a.column - b.column,
  )) {
    if (column.field) columns.set(column.field, [...(columns.get(column.field) ?? []), column]);
  }
  const description = columns.get('description')?.[0]?.heading ?? columns.get('title')?.[0]?.heading ?? '';
  return {
    view: table.view,
    columns,
    allColumns: table.columns,
    around: table.around,
    scale: readLevelScale(sheet.notes),
    headingLevel: levelOfHeading(description) ?? levelOfHeading(table.around.title ?? ''),
    dateColumns: dateColumns(table),
    register,
    today: context.today,
    chosenUnit: context.unit ?? '',
    fallbackUnit: fallbackUnit(table, register),
  };
}

function fallbackUnit(table: FoundTable, register: EnterpriseRegister | null): TableFacts['fallbackUnit'] {
  const title = unitOfTitle(table.around.title ?? '');
  if (title !== '') return { text: title, source: 'title' };
  const name = plain(table.view.sheet.name).replace(/\s?\(\d+\)$/u, '');
  const isUnit = register ? register.find(name) !== null : unitOfTitle(name) !== '';
  return isUnit ? { text: name, source: 'sheetName' } : { text: '', source: 'none' };
}

/** Columns in which at least half of the filled cells are true dates. */
function dateColumns(table: FoundTable): Set<number> {
  const columns = new Set<number>();
  for (const column of table.columns) {
    const kinds = table.rows
      .filter((row) => row.kind === 'data')
      .flatMap((row) => table.view.at(row.number, column.column)?.kind ?? []);
    const days = kinds.filter((kind) => kind === 'day').length;
    if (days > 0 && days * 2 >= kinds.length) columns.add(column.column);
  }
  return columns;
}

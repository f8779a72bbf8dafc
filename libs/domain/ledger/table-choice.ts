import type { LedgerField } from './fields';
import type { HeaderColumn } from './header';
import type { FoundTable, SheetTables } from './tables';
import { dataColumns } from './tables';
import { plain } from './text';

/** Tables without a description column are lists of something else (contacts, codes) and are left out. */
export function withDescription(sheet: SheetTables): SheetTables {
  const tables = sheet.tables.map(chooseDescription).filter((table) => table !== null);
  return { ...sheet, tables };
}

/** 「隐患名称」 or a column 「重大隐患」 full of sentences serves when there is no better description. */
function chooseDescription(table: FoundTable): FoundTable | null {
  const has = (field: LedgerField): boolean => table.columns.some((column) => column.field === field);
  if (has('description') || has('title')) return holdsFigures(table) ? null : table;
  for (const field of ['levelMajor', 'levelGeneral'] as const) {
    const column = table.columns.find((candidate) => candidate.field === field);
    if (column && averageLength(table, column) > 4) return withField(table, column, 'description');
  }
  return null;
}

/** A description column full of numbers counts hazards; it does not describe them. */
function holdsFigures(table: FoundTable): boolean {
  const { description } = dataColumns(table.columns);
  if (description === null) return false;
  const words = table.rows
    .filter((row) => row.kind === 'data')
    .map((row) => plain(table.view.at(row.number, description)?.text ?? ''))
    .filter((text) => text !== '');
  return words.length > 0 && words.filter((text) => /^[\d.,/%]+$/u.test(text)).length > words.length * 0.6;
}

function averageLength(table: FoundTable, column: HeaderColumn): number {
  const lengths = table.rows
    .map((row) => plain(table.view.at(row.number, column.column)?.text ?? '').length)
    .filter((length) => length > 0);
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}

function withField(table: FoundTable, target: HeaderColumn, field: LedgerField): FoundTable {
  const columns = table.columns.map((column) =>
    column === target ? { ...column, field, confidence: 0.6 } : column,
  );
  return { ...table, columns };
}

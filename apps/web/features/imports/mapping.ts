import { LEDGER_FIELDS, type LedgerField } from '#domain/ledger';
import type { ImportMappingBody, ImportView, SheetChoice, TableView } from '../../api';

/** What a column was corrected to, by sheet and letter; `null` is: not to be read. */
export type Corrections = Readonly<Record<string, Readonly<Record<string, LedgerField | null>>>>;

export const FIELDS = Object.keys(LEDGER_FIELDS) as readonly LedgerField[];

/** Meanings without which no row can be registered as a hazard. */
const NEEDED = ['description', 'title'] as const satisfies readonly LedgerField[];

/** A sheet may hold two tables; a correction names the sheet only and could not say which of them it means. */
export const isCorrectable = ({ tables }: Pick<ImportView, 'tables'>, sheet: string): boolean =>
  tables.filter((table) => table.sheet === sheet).length === 1;

/** What a column is read as after correction. */
export const fieldOf = (
  corrections: Corrections,
  sheet: string,
  { column, field }: TableView['columns'][number],
): LedgerField | null => {
  const corrected = corrections[sheet];
  return corrected !== undefined && Object.hasOwn(corrected, column) ? (corrected[column] ?? null) : field;
};

/** Meanings that more than one column of a table claims. */
export function doubled(corrections: Corrections, table: TableView): readonly LedgerField[] {
  const fields = table.columns.map((column) => fieldOf(corrections, table.sheet, column));
  const isField = (field: LedgerField | null): field is LedgerField => field !== null;
  const known = fields.filter(isField);
  return [...new Set(known.filter((field, index) => known.indexOf(field) !== index))];
}

/** Whether a table says what its hazards are. */
export const saysWhat = (corrections: Corrections, table: TableView): boolean =>
  table.columns.some((column) =>
    NEEDED.some((needed) => needed === fieldOf(corrections, table.sheet, column)),
  );

/** The correction as the API takes it: only sheets that were touched, and in them every column. */
export function mappingBody(
  { tables }: Pick<ImportView, 'tables'>,
  corrections: Corrections,
  unit: string,
): ImportMappingBody {
  const touched = tables.filter(({ sheet }) => corrections[sheet] !== undefined);
  const sheets = touched.map((table): SheetChoice => ({
    sheet: table.sheet,
    columns: table.columns.map((column) => ({
      column: column.column,
      // The document of the API says that null is allowed here; the types made from it have lost that.
      field: fieldOf(corrections, table.sheet, column) as LedgerField,
    })),
  }));
  return { ...(sheets.length > 0 ? { sheets } : {}), ...(unit.trim() === '' ? {} : { unit: unit.trim() }) };
}

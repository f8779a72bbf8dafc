import type { LedgerField, LedgerReading, LedgerRow } from '#domain/ledger';

/** The columns of one field, by table. */
function columnsOf(reading: LedgerReading, row: LedgerRow, field: LedgerField): readonly string[] {
  const table = reading.sheets.find(
    ({ name, dataRows }) =>
      name === row.sheet && dataRows !== null && dataRows[0] <= row.row && row.row <= dataRows[1],
  );
  return (table?.mapping ?? []).filter((column) => column.field === field).map((column) => column.column);
}

/** A row's own words in the columns of a field, without empty cells and repetitions. */
export function wordsOf(reading: LedgerReading, row: LedgerRow, field: LedgerField): readonly string[] {
  const columns = columnsOf(reading, row, field);
  const words = row.cells
    .filter((cell) => columns.includes(cell.column))
    .map((cell) => cell.text.trim())
    .filter((text) => text !== '');
  return [...new Set(words)];
}

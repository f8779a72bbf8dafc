import type { Writable } from 'node:stream';

import type { SheetColumn, SheetValue } from './sheet-stream';
import { SheetStream } from './sheet-stream';

export interface ExportColumn<Row> extends SheetColumn {
  /** The words of one row; days are written `YYYY-MM-DD`. */
  readonly value: (row: Row) => SheetValue;
}

/** Excel's own limit, heading included; a longer ledger goes on in the next sheet. */
const ROWS_PER_SHEET = 1_000_000;

/**
 * Writes a ledger as .xlsx while its rows arrive. Ends `stream`. Words that would start a formula get a leading
 * apostrophe. Answers the number of rows written.
 */
export async function exportLedger<Row>(
  rows: AsyncIterable<Row>,
  columns: readonly ExportColumn<Row>[],
  stream: Writable,
  sheetName = '隐患台账',
): Promise<number> {
  const sheets = new SheetStream(stream);
  sheets.startSheet(sheetName, columns);
  let written = 0;
  for await (const row of rows) {
    if (written > 0 && written % ROWS_PER_SHEET === 0) sheets.startSheet(sheetName, columns);
    await sheets.write(columns.map((column) => column.value(row)));
    written += 1;
  }
  await sheets.finish();
  return written;
}

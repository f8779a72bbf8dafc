import { parse as parsePath } from 'node:path';
import type { GridSheet } from '#domain/ledger';
import { readCsv } from './csv-grid';
import { admit } from './file-gate';
import { FileRefused } from './file-refused';
import type { LedgerLimits } from './limits';
import { readXlsx } from './xlsx-grid';

/** A small table as people hand it in: one sheet of a few hundred rows. */
const TABLE_LIMITS: LedgerLimits = {
  maxFileBytes: 1_048_576,
  maxEntries: 200,
  maxUnpackedBytes: 10_485_760,
  maxRatio: 100,
  ratioFromBytes: 1_048_576,
  maxSheets: 5,
  maxRows: 1_000,
  maxCells: 20_000,
  maxColumns: 50,
  claimedRows: 100_000,
  emptyRowsInARow: 200,
  maxCellLength: 1_000,
};

/** Most bytes of such a file. */
export const TABLE_MAX_BYTES = TABLE_LIMITS.maxFileBytes;

/**
 * Reads the first sheet with content of a small .xlsx or .csv.
 * @returns the sheet, or in Chinese why the file is not read
 */
export async function readTable(fileName: string, content: Buffer): Promise<GridSheet | string> {
  try {
    const kind = await admit({ fileName, content }, TABLE_LIMITS);
    if (kind === 'text') return readCsv(content, parsePath(fileName).name, TABLE_LIMITS);
    const { sheets } = await readXlsx(content, TABLE_LIMITS);
    return sheets.find((sheet) => !sheet.hidden && sheet.rows.length > 0) ?? '文件里没有任何内容';
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal.message;
    throw error;
  }
}

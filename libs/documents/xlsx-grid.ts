import type { GridSheet } from '#domain/ledger';

import { FileRefused } from './file-refused';
import type { LedgerLimits } from './limits';
import { readNumberLooks, readPictures, readSharedStrings, readWorkbook } from './xlsx-parts';
import type { Budget } from './xlsx-sheet';
import { SheetListener } from './xlsx-sheet';
import { ZipContainer } from './zip-container';

export interface Grids {
  readonly sheets: readonly GridSheet[];
  readonly remarks: readonly string[];
}

/**
 * Reads the cells of an .xlsx part by part. The spreadsheet library is not used for reading: its streaming reader
 * drops merged cells and drawings, its other one inflates everything at once and fails on files whose relations are
 * written from the root or whose comments have no drawing, as other programs write them.
 */
export async function readXlsx(content: Buffer | string, limits: LedgerLimits): Promise<Grids> {
  const zip = await ZipContainer.open(content, limits);
  try {
    refuseForeign(zip);
    const workbook = await readWorkbook(zip);
    if (!workbook)
      throw new FileRefused('NOT_A_SPREADSHEET', '这不是 Excel 工作簿，请上传 .xlsx 或 .csv 台账。');
    if (workbook.sheets.length > limits.maxSheets)
      throw new FileRefused('TOO_MANY_SHEETS', `工作表超过 ${limits.maxSheets} 张，请拆分后再上传。`);
    const strings = await readSharedStrings(zip, workbook.sharedStrings);
    const looks = await readNumberLooks(zip, workbook.styles);
    const budget: Budget = { rows: 0, cells: 0 };
    const sheets: GridSheet[] = [];
    const remarks: string[] = [];
    for (const { name, hidden, part } of workbook.sheets) {
      const listener = new SheetListener({
        name,
        strings,
        looks,
        date1904: workbook.date1904,
        limits,
        budget,
      });
      await zip.scan(part, listener);
      if (listener.cutOff)
        remarks.push(
          `工作表“${name}”连续 ${limits.emptyRowsInARow} 行以上为空，其后的内容没有读取，请核对。`,
        );
      const pictures = await readPictures(zip, part);
      sheets.push({ name, hidden, rows: listener.rows, merges: listener.merges, pictures });
    }
    return { sheets, remarks };
  } finally {
    zip.close();
  }
}

/** Macro workbooks, binary workbooks and other Office files are told apart by their parts, never by their name. */
function refuseForeign(zip: ZipContainer): void {
  const names = zip.names.map((name) => name.toLowerCase());
  if (names.some((name) => name.endsWith('vbaproject.bin') || name.startsWith('xl/macrosheets/')))
    throw new FileRefused(
      'MACRO_FILE',
      '文件含有宏（.xlsm），为安全起见没有读取，请另存为不含宏的 .xlsx 后再上传。',
    );
  if (names.includes('xl/workbook.bin'))
    throw new FileRefused('NOT_A_SPREADSHEET', '这是 Excel 二进制工作簿（.xlsb），请另存为 .xlsx 后再上传。');
  if (names.some((name) => name.startsWith('word/')))
    throw new FileRefused('NOT_A_SPREADSHEET', '这是 Word 文件，不是台账表格，请上传 .xlsx 或 .csv。');
  if (names.includes('mimetype'))
    throw new FileRefused('NOT_A_SPREADSHEET', '这是 OpenDocument 表格（.ods），请另存为 .xlsx 后再上传。');
}

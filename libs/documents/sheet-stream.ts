import { once } from 'node:events';
import type { Writable } from 'node:stream';

import * as ExcelJS from 'exceljs';

import { guardFormula } from './formula-guard';

export type SheetValue = string | number | null;

export interface SheetColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
}

/** Rows between two looks at whether the receiver keeps up. */
const ROWS_AT_ONCE = 200;

/** Writes a workbook row by row; nothing but the current rows is held in memory. */
export class SheetStream {
  private readonly workbook: ExcelJS.stream.xlsx.WorkbookWriter;
  private sheet: ExcelJS.Worksheet | null = null;
  private written = 0;

  constructor(private readonly stream: Writable) {
    this.workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
      stream,
      useStyles: true,
      useSharedStrings: false,
    });
  }

  /** Starts the next sheet, with a bold heading that stays in sight. */
  startSheet(name: string, columns: readonly SheetColumn[]): void {
    this.sheet?.commit();
    this.sheet = this.workbook.addWorksheet(sheetName(name, this.workbook), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    this.sheet.columns = columns.map((column) => ({ width: column.width }));
    const heading = this.sheet.addRow(columns.map((column) => guardFormula(column.heading)));
    heading.font = { bold: true };
    heading.commit();
  }

  async write(values: readonly SheetValue[]): Promise<void> {
    const row = this.sheet?.addRow(
      values.map((value) => (typeof value === 'string' ? guardFormula(value) : value)),
    );
    row?.commit();
    this.written += 1;
    if (this.written % ROWS_AT_ONCE === 0 && this.stream.writableNeedDrain) await once(this.stream, 'drain');
  }

  async finish(): Promise<void> {
    this.sheet?.commit();
    await this.workbook.commit();
  }
}

/** Excel allows 31 characters, none of `\ / ? * [ ] :`, and no name twice. */
function sheetName(name: string, workbook: ExcelJS.stream.xlsx.WorkbookWriter): string {
  const plain =
    name
      .replace(/[\\/?*[\]:']/gu, ' ')
      .slice(0, 26)
      .trim() || '表';
  let candidate = plain;
  for (let at = 2; workbook.getWorksheet(candidate); at += 1) candidate = `${plain} ${at}`;
  return candidate;
}

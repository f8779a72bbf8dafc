import { PassThrough } from 'node:stream';

import { Workbook } from 'exceljs';

/** A cell as a test writes it: words, a number, a true date, or nothing. */
export type BuiltCell = string | number | Date | null;

export interface BuiltSheet {
  readonly name?: string;
  readonly rows: readonly (readonly BuiltCell[])[];
  /** `A1:C1` and the like. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
  /** Number format by column letter. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** Builds the bytes of an .xlsx whose rows and merges a test can read at a glance. */
export async function aWorkbook(...sheets: readonly BuiltSheet[]): Promise<Buffer> {
  const workbook = new Workbook();
  for (const [at, built] of sheets.entries()) {
    const sheet = workbook.addWorksheet(built.name ?? `Sheet${at + 1}`, {
      state: built.hidden ? 'hidden' : 'visible',
    });
    built.rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null) sheet.getCell(row + 1, column + 1).value = value;
      });
    });
    for (const merge of built.merges ?? []) sheet.mergeCells(merge);
    for (const row of built.hiddenRows ?? []) sheet.getRow(row).hidden = true;
    for (const [letter, format] of Object.entries(built.formats ?? {}))
      sheet.getColumn(letter).numFmt = format;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A day as Excel stores it: midnight UTC. */
export function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

/** Collects what a writer sends to a stream. */
export function collector(): { stream: PassThrough; bytes: Promise<Buffer> } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const bytes = new Promise<Buffer>((resolve, reject) => {
    stream.once('end', () => resolve(Buffer.concat(chunks)));
    stream.once('error', reject);
  });
  return { stream, bytes };
}

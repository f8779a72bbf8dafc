import type { GridRow, GridSheet } from '#domain/ledger';
import { parse } from 'csv-parse/sync';

import { FileRefused } from './file-refused';
import type { LedgerLimits } from './limits';

const SEPARATORS = [',', ';', '\t', '，', '|'];

/** Reads a text table: UTF-8 with or without mark, UTF-16 with mark, or GB18030; comma, semicolon or tabulator. */
export function readCsv(content: Buffer, name: string, limits: LedgerLimits): GridSheet {
  const text = decodeText(content);
  const records = parseRecords(text, separatorOf(text), limits);
  if (records.length > limits.maxRows)
    throw new FileRefused('TOO_MANY_ROWS', `文件超过 ${limits.maxRows} 行，请拆分后再上传。`);
  const rows: GridRow[] = [];
  records.forEach((record, at) => {
    const cells = record.slice(0, limits.maxColumns).flatMap((field, column) => {
      const words = unwrap(field).slice(0, limits.maxCellLength);
      return words.trim() === '' ? [] : [{ column: column + 1, text: words, kind: 'text' as const }];
    });
    if (cells.length > 0) rows.push({ number: at + 1, hidden: false, cells });
  });
  return { name, hidden: false, rows, merges: [], pictures: [] };
}

function parseRecords(text: string, separator: string, limits: LedgerLimits): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: limits.maxRows + 1,
    });
  } catch {
    throw new FileRefused(
      'DAMAGED_FILE',
      '文本表格的引号不成对，分不出各列，请用 Excel 打开后另存为 .xlsx 再上传。',
    );
  }
}

/** `="001"` is how programs keep Excel from dropping zeros. */
function unwrap(field: string): string {
  return /^="(.*)"$/su.exec(field)?.[1] ?? field;
}

function decodeText(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  if (content.includes(0))
    throw new FileRefused('NOT_A_SPREADSHEET', '这不是表格文件，请上传 .xlsx 或 .csv 台账。');
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(content);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new FileRefused(
    'UNKNOWN_ENCODING',
    '认不出文件的文字编码，请另存为 UTF-8 编码的 CSV 或 .xlsx 后再上传。',
  );
}

/** The separator that stands most often outside of quotes in the first lines. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/gu, '')
    .split(/\r?\n/u, 30);
  const counts = SEPARATORS.map((separator) => ({
    separator,
    lines: lines.filter((line) => line.includes(separator)).length,
    marks: lines.reduce((sum, line) => sum + line.split(separator).length - 1, 0),
  }));
  // A full-width comma also stands inside sentences: it separates only where nothing else does.
  const usual = counts
    .filter(({ separator }) => separator !== '，')
    .sort((a, b) => b.lines - a.lines || b.marks - a.marks)[0];
  if (usual && usual.marks > 0) return usual.separator;
  return (counts.find(({ separator }) => separator === '，')?.lines ?? 0) >= 2 ? '，' : ',';
}

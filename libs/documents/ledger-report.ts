import type { Writable } from 'node:stream';

import type { LedgerReading, LedgerRow, LedgerStatus } from '#domain/ledger';

import type { SheetColumn, SheetValue } from './sheet-stream';
import { SheetStream } from './sheet-stream';

const VERDICTS: Readonly<Record<LedgerReading['verdict'], string>> = {
  import: '可以导入',
  importWithProblems: '可以导入，部分行不导入',
  needsUnit: '须先选定单位',
  refused: '不能导入',
};

const STATUSES: Readonly<Record<LedgerStatus, string>> = {
  notRectified: '未整改',
  rectifying: '整改中',
  claimedDone: '已整改（待复查）',
  awaitingReview: '待复查',
  closed: '已销号（补录）',
};

const LEVELS = { general: '一般', major: '重大', listed: '挂牌督办' } as const;

const READ_AS: readonly (SheetColumn & { value: (row: LedgerRow) => SheetValue })[] = [
  { heading: '行号', width: 8, value: (row) => row.row },
  { heading: '结论', width: 10, value: (row) => (row.importable ? '导入' : '不导入') },
  { heading: '问题', width: 60, value: (row) => row.problems.map((problem) => problem.message).join('\n') },
  { heading: '读作：单位', width: 24, value: (row) => row.unit.match?.name ?? row.unit.text },
  { heading: '读作：级别', width: 10, value: (row) => (row.level ? LEVELS[row.level] : '待判定') },
  { heading: '读作：发现日期', width: 13, value: (row) => row.found },
  { heading: '读作：整改期限', width: 13, value: (row) => row.deadline },
  { heading: '读作：完成日期', width: 13, value: (row) => row.done },
  { heading: '读作：状态', width: 16, value: (row) => (row.status ? STATUSES[row.status] : '待核实') },
  { heading: '读作：条数', width: 10, value: (row) => row.items.length },
];

/**
 * Writes the result file of a dry run: a summary, then each sheet's rows with what was read, what was found wrong,
 * and the cells in their own words. Ends `stream`.
 */
export async function writeLedgerReport(reading: LedgerReading, stream: Writable): Promise<void> {
  const sheets = new SheetStream(stream);
  await writeSummary(reading, sheets);
  for (const name of new Set(reading.rows.map((row) => row.sheet))) {
    await writeRows(
      name,
      reading.rows.filter((row) => row.sheet === name),
      sheets,
    );
  }
  if (reading.skipped.length > 0) {
    sheets.startSheet('略过的行', [
      { heading: '工作表', width: 24 },
      { heading: '行号', width: 8 },
      { heading: '原因', width: 60 },
    ]);
    for (const row of reading.skipped) await sheets.write([row.sheet, row.row, row.message]);
  }
  await sheets.finish();
}

async function writeSummary(reading: LedgerReading, sheets: SheetStream): Promise<void> {
  const { counts } = reading;
  sheets.startSheet('结果', [
    { heading: '项目', width: 16 },
    { heading: '内容', width: 80 },
  ]);
  const lines: readonly (readonly [string, SheetValue])[] = [
    ['文件', reading.fileName],
    ['结论', VERDICTS[reading.verdict]],
    ['原因', reading.refusal?.message ?? null],
    ['认出的行', counts.recognised],
    ['可导入', counts.importable],
    ['不导入', counts.failed],
    ['略过', counts.skipped],
    ...reading.remarks.map((remark): [string, string] => ['提示', remark]),
    ...(reading.refusal?.candidates ?? []).map((candidate): [string, string] => [
      `待核对 第${candidate.row}行`,
      `${candidate.unit}：${candidate.text}`,
    ]),
  ];
  for (const line of lines) if (line[1] !== null) await sheets.write(line);
}

async function writeRows(name: string, rows: readonly LedgerRow[], sheets: SheetStream): Promise<void> {
  const headings = new Map<string, string>();
  for (const row of rows) for (const cell of row.cells) headings.set(cell.column, cell.heading);
  const own = [...headings].sort(([a], [b]) => a.length - b.length || a.localeCompare(b));
  sheets.startSheet(name, [
    ...READ_AS,
    ...own.map(([, heading]) => ({ heading: `原文：${heading}`, width: 20 })),
  ]);
  for (const row of rows) {
    const words = own.map(([letter]) => row.cells.find((cell) => cell.column === letter)?.text ?? null);
    await sheets.write([...READ_AS.map((column) => column.value(row)), ...words]);
  }
}

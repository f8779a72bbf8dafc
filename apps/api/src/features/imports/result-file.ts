import type { Writable } from 'node:stream';
import { SheetStream, type SheetColumn, type SheetValue } from '#documents';
import type { LedgerImport, LedgerImportRow } from '#persistence';
import { ROW_STATUS_TITLES } from './imports.mapper';
import { ENTRY_TITLES } from './plan/row-entry';

const LEVELS = { general: '一般', major: '重大', listed: '挂牌督办' } as const;

const COLUMNS: readonly (SheetColumn & { readonly value: (row: LedgerImportRow) => SheetValue })[] = [
  { heading: '行号', width: 8, value: (row) => row.row },
  { heading: '格内第几条', width: 11, value: (row) => (row.item === 0 ? null : row.item) },
  { heading: '结果', width: 12, value: (row) => ROW_STATUS_TITLES[row.status] },
  { heading: '去向', width: 16, value: (row) => (row.kind === null ? null : ENTRY_TITLES[row.kind]) },
  { heading: '隐患编号', width: 24, value: (row) => row.number ?? null },
  {
    heading: '问题',
    width: 60,
    value: (row) => row.problems.map((problem) => problem.message).join('\n') || null,
  },
  { heading: '读作：隐患描述', width: 40, value: (row) => row.facts?.description ?? null },
  { heading: '读作：级别', width: 10, value: levelOf },
  { heading: '读作：发现日期', width: 13, value: (row) => row.facts?.foundOn ?? null },
  {
    heading: '读作：整改期限',
    width: 13,
    value: (row) => row.facts?.dueOn ?? row.facts?.proposedDueOn ?? null,
  },
];

function levelOf({ facts }: LedgerImportRow): SheetValue {
  if (facts === null) return null;
  const level = facts.level ?? facts.proposedLevel;
  return level === undefined ? '待判定' : LEVELS[level];
}

/**
 * The result of an import as a workbook: a summary, then each sheet's rows with their outcome, what was read, what was
 * found wrong, and the cells in their own words. Rows come one after the other; ends `stream`.
 */
export async function writeResultFile(
  batch: LedgerImport,
  rows: AsyncIterable<LedgerImportRow>,
  stream: Writable,
): Promise<void> {
  const sheets = new SheetStream(stream);
  await writeSummary(batch, sheets);
  let current: string | undefined;
  let own: readonly (readonly [letter: string, heading: string])[] = [];
  for await (const row of rows) {
    if (row.sheet !== current) {
      current = row.sheet;
      own = ownColumns(batch, row.sheet);
      sheets.startSheet(row.sheet, [
        ...COLUMNS,
        ...own.map(([, heading]) => ({ heading: `原文：${heading}`, width: 20 })),
      ]);
    }
    const words = own.map(([letter]) => row.cells.find((cell) => cell.column === letter)?.text ?? null);
    await sheets.write([...COLUMNS.map((column) => column.value(row)), ...words]);
  }
  await sheets.finish();
}

/** Columns of all tables of a sheet, in the order of the sheet. */
function ownColumns({ reading }: LedgerImport, sheet: string): readonly (readonly [string, string])[] {
  const headings = new Map<string, string>();
  for (const table of reading.sheets.filter((one) => one.name === sheet)) {
    for (const { column, heading } of table.mapping) if (!headings.has(column)) headings.set(column, heading);
  }
  return [...headings].sort(([a], [b]) => a.length - b.length || a.localeCompare(b));
}

async function writeSummary({ fileName, counts, reading }: LedgerImport, sheets: SheetStream): Promise<void> {
  sheets.startSheet('结果', [
    { heading: '项目', width: 16 },
    { heading: '内容', width: 80 },
  ]);
  const lines: readonly (readonly [string, SheetValue])[] = [
    ['文件', fileName],
    ...(reading.refusal === undefined ? [] : [['不能导入', reading.refusal.message] as const]),
    ['认出的行', counts.recognised],
    ['可导入的行', counts.importable],
    ['不导入的行', counts.failed],
    ['略过的行', counts.skipped],
    ...reading.remarks.map((remark) => ['提示', remark] as const),
  ];
  for (const line of lines) await sheets.write(line);
}

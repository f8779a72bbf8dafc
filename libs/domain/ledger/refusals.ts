import { findCandidates } from './candidates';
import type { GridSheet } from './grid';
import { SheetView } from './grid';
import { labelsOf } from './header';
import { readHeading } from './headings';
import type { LedgerRefusal } from './reading';
import type { SheetTables } from './tables';
import { dataColumns } from './tables';
import { squeeze } from './text';

/** Why a workbook without a usable ledger table is not read, in the order of what helps the person most. */
export function explainNoTable(sheets: readonly GridSheet[]): LedgerRefusal {
  const filled = sheets.filter((sheet) => sheet.rows.some((row) => row.cells.length > 0));
  if (filled.length === 0) return { code: 'EMPTY_FILE', message: '文件里没有任何内容，请选择有台账的文件。' };
  if (filled.some(isSummary))
    return {
      code: 'SUMMARY_TABLE',
      message:
        '这是汇总统计表（一行是一个地区或单位的数字），不是隐患台账，没有导入任何隐患。请上传逐条登记隐患的台账。',
    };
  const headings = filled.map(knownHeadings).sort((a, b) => b.length - a.length)[0] ?? [];
  if (headings.length >= 3)
    return {
      code: 'NO_DESCRIPTION_COLUMN',
      message: `找到了表头（${headings.slice(0, 8).join('、')}），但没有隐患描述一列，请指定哪一列是隐患描述。`,
    };
  const candidates = filled.flatMap(findCandidates);
  const found =
    candidates.length > 0 ? `可能的隐患有 ${candidates.length} 条，可人工核对后逐条录入；也可以` : '请';
  return {
    code: 'NO_HEADER',
    message: `没有表头，认不出各列的含义。${found}补上表头（至少有隐患描述、整改期限、责任单位）后再导入。`,
    candidates,
  };
}

const COUNTED =
  /(数|率|总数|起数|金额|家次|次数|个数|条数|项数|合计|完成率)$|^\(?(家|项|起|次|%|万元|家次|个|条|处)\)?$|已整治|已整改数/u;

/** Headings that count, and cells that are numbers: a statistics table. */
function isSummary(sheet: GridSheet): boolean {
  const view = new SheetView(sheet);
  let counting = 0;
  let figures = 0;
  let words = 0;
  for (const row of view.rowNumbers.slice(0, 60)) {
    for (const label of labelsOf(view, row)) {
      const text = squeeze(label.text);
      if (COUNTED.test(text) || /\((家|项|起|次|%|万元|个|条|处|家次)\)$/u.test(text)) counting += 1;
      else if (/^[\d./%-]+$/u.test(text)) figures += 1;
      else if (text.length > 12) words += 1;
    }
  }
  return counting >= 3 && figures >= 6 && figures > words * 2;
}

function knownHeadings(sheet: GridSheet): string[] {
  const view = new SheetView(sheet);
  let best: string[] = [];
  for (const row of view.rowNumbers.slice(0, 40)) {
    const known = labelsOf(view, row).filter((label) => readHeading(label.text) !== null);
    if (known.length > best.length) best = known.map((label) => squeeze(label.text));
  }
  return best;
}

/** A description column that is empty in every row: the export bound it to the wrong field. */
export function explainEmptyDescription(found: readonly SheetTables[]): LedgerRefusal | null {
  const tables = found.flatMap((sheet) => sheet.tables);
  const withRows = tables.filter((table) => table.rows.some((row) => row.kind === 'data'));
  if (withRows.length === 0) return null;
  const blank = new Set<string>();
  for (const table of withRows) {
    const rows = table.rows.filter((row) => row.kind === 'data');
    const isBlank = (column: number): boolean =>
      rows.every((row) => (table.view.at(row.number, column)?.text ?? '').trim() === '');
    const description = dataColumns(table.columns).description;
    if (description === null || !isBlank(description)) return null;
    for (const column of table.columns) if (isBlank(column.column)) blank.add(column.leaf);
  }
  return {
    code: 'DESCRIPTION_COLUMN_EMPTY',
    message: `“${[...blank].join('”“')}”整列为空，没有任何隐患描述，没有导入。请检查导出系统是否绑错了字段。`,
  };
}

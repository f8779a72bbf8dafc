import ExcelJS from 'exceljs';
import type { LedgerEntry } from './data/ledger-rows';
import { shifted } from './data/days';

export interface DemoWorkbook {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** Excel row of each entry, in their order. */
  readonly rows: readonly number[];
}

const TITLE = '西工区安全生产隐患排查治理台账';
const COLUMNS: readonly (readonly [heading: string, width: number])[] = [
  ['序号', 6],
  ['检查日期', 12],
  ['检查单位', 26],
  ['检查人员', 16],
  ['企业名称', 28],
  ['隐患部位', 16],
  ['隐患描述', 44],
  ['隐患类型', 12],
  ['隐患级别', 10],
  ['判定依据', 34],
  ['整改建议', 30],
  ['整改期限', 12],
  ['整改情况', 10],
  ['整改完成日期', 14],
  ['复查日期', 12],
  ['销号日期', 12],
];
/** Title, a line about the ledger, headings. */
const FIRST_ROW = 4;

type Cell = string | number;

const cellsOf = (entry: LedgerEntry, position: number): readonly Cell[] => [
  position + 1,
  entry.found,
  entry.agency.name,
  entry.experts.map((expert) => expert.name).join('、'),
  entry.enterprise.name,
  entry.finding.place,
  entry.finding.text,
  entry.finding.category,
  entry.finding.level,
  entry.finding.basis,
  entry.finding.advice,
  entry.due ?? '',
  entry.status,
  entry.done ?? '',
  entry.closed ?? '',
  entry.closed ?? '',
];

/** Rows as they slip into every real ledger: the dry run tells them and imports none of them. */
function oddRows(today: string, next: number): readonly (readonly Cell[])[] {
  const day = shifted(today, -4);
  const open = ['一般', '', '', '', '待整改'];
  return [
    [next, day, '', '', '洛阳不在名录机械厂', '车间', '配电箱门缺失。', '用电', ...open],
    [next + 1, day, '', '', '西工区老灶记餐饮店', '后厨', '', '燃气', ...open],
    [next + 2, day, '', '', '洛阳皓齿口腔门诊部', '诊室', '现场检查未发现隐患'],
  ];
}

/** The demo ledger as an Excel file with title, remarks and footer around the table, as districts send them. */
export async function writeLedger(entries: readonly LedgerEntry[], today: string): Promise<DemoWorkbook> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('隐患台账');
  sheet.addRow([TITLE]);
  sheet.addRow(['填报单位：区安委会办公室', '', '', '', `填报日期：${today}`]);
  sheet.addRow(COLUMNS.map(([heading]) => heading));
  sheet.mergeCells(1, 1, 1, COLUMNS.length);
  COLUMNS.forEach(([, width], at) => {
    sheet.getColumn(at + 1).width = width;
  });
  entries.forEach((entry, position) => sheet.addRow([...cellsOf(entry, position)]));
  for (const row of oddRows(today, entries.length + 1)) sheet.addRow([...row]);
  const footer = sheet.addRow(['填写说明：级别填一般或重大；已整改须经复查方可销号。']);
  sheet.mergeCells(footer.number, 1, footer.number, COLUMNS.length);
  return {
    fileName: `西工区隐患台账-${today}.xlsx`,
    bytes: Buffer.from(await book.xlsx.writeBuffer()),
    rows: entries.map((_, position) => FIRST_ROW + position),
  };
}

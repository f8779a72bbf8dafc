import { Workbook } from 'exceljs';

import { guardFormula } from './formula-guard';
import { exportLedger } from './ledger-export';
import { readLedger } from './ledger-reader';
import { writeLedgerReport } from './ledger-report';
import { aWorkbook, collector } from './testing/workbook-builder';

async function open(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

const words = (workbook: Workbook, sheet: string): unknown[][] => {
  const rows: unknown[][] = [];
  workbook.getWorksheet(sheet)?.eachRow((row) => {
    rows.push(Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).value));
  });
  return rows;
};

describe('words that would start a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    [' \u00a0@SUM(A1)', "' \u00a0@SUM(A1)"],
    ['-3号配电箱', "'-3号配电箱"],
    ['＝cmd', "'＝cmd"],
    ['\t=1', "'\t=1"],
    ['第一行\n=1+1', "'第一行\n=1+1"],
    ['护栏=缺失', '护栏=缺失'],
    ['2026-07-01', '2026-07-01'],
  ])('%j becomes %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });
});

describe('the ledger export', () => {
  it('writes rows as they arrive, words as words and numbers as numbers', async () => {
    async function* rows(): AsyncGenerator<{ text: string; days: number }> {
      for (const text of ['护栏缺失', '=HYPERLINK("http://x")'])
        yield await Promise.resolve({ text, days: 3 });
    }
    const { stream, bytes } = collector();
    const columns = [
      { heading: '隐患描述', width: 30, value: (row: { text: string }) => row.text },
      { heading: '逾期天数', width: 10, value: (row: { days: number }) => row.days },
    ];
    const [written, content] = await Promise.all([exportLedger(rows(), columns, stream), bytes]);
    expect(written).toBe(2);
    expect(words(await open(content), '隐患台账')).toEqual([
      ['隐患描述', '逾期天数'],
      ['护栏缺失', 3],
      [`'=HYPERLINK("http://x")`, 3],
    ]);
  });

  it('can be read in again as a ledger', async () => {
    async function* rows(): AsyncGenerator<string> {
      for (let at = 0; at < 1000; at += 1) yield await Promise.resolve(`第${at}号设备无防护`);
    }
    const { stream, bytes } = collector();
    const columns = [
      { heading: '企业名称', width: 30, value: () => '甲厂' },
      { heading: '隐患描述', width: 30, value: (row: string) => row },
    ];
    const [, content] = await Promise.all([exportLedger(rows(), columns, stream), bytes]);
    const reading = await readLedger({ fileName: 'a.xlsx', content }, { today: '2026-06-01' });
    expect(reading.counts).toMatchObject({ recognised: 1000, importable: 1000 });
  });
});

describe('the result of a dry run', () => {
  it('shows each row with its verdict, its problems and its own words, guarded', async () => {
    const content = await aWorkbook({
      name: '检查',
      rows: [
        ['企业名称', '隐患描述', '隐患等级', '整改期限'],
        ['甲厂', '=护栏缺失', '较大', '2026-7-1'],
        ['乙厂', null, '一般', '2026-7-1'],
        ['丙厂', '未发现隐患', null, null],
      ],
    });
    const reading = await readLedger({ fileName: '检查.xlsx', content }, { today: '2026-06-01' });
    const { stream, bytes } = collector();
    const [, report] = await Promise.all([writeLedgerReport(reading, stream), bytes]);
    const workbook = await open(report);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['结果', '检查', '略过的行']);
    const [heading, first, second] = words(workbook, '检查');
    expect(heading?.slice(0, 3)).toEqual(['行号', '结论', '问题']);
    expect(first?.[1]).toBe('导入');
    expect(first?.[2]).toContain('“隐患等级”列：级别“较大”');
    expect(first).toContain("'=护栏缺失");
    expect(second?.[1]).toBe('不导入');
    expect(words(workbook, '略过的行')[1]).toEqual(['检查', 4, expect.stringContaining('没有隐患')]);
    expect(words(workbook, '结果')).toContainEqual(['可导入', 1]);
  });
});

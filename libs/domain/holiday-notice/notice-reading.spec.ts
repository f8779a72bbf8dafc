import type { GridSheet } from '../ledger';
import { readNotice } from './notice-reading';

const aSheet = (...rows: readonly (readonly string[])[]): GridSheet => ({
  ...{ name: '通知', hidden: false, merges: [], pictures: [] },
  rows: rows.map((cells, at) => ({
    number: at + 1,
    hidden: false,
    cells: cells.flatMap((text, column) =>
      text === '' ? [] : [{ column: column + 1, text, kind: 'text' as const }],
    ),
  })),
});

describe('a yearly notice out of a file', () => {
  it('is read under its headings, whatever their order', () => {
    const read = readNotice(
      aSheet(['国务院办公厅通知'], ['名称', '日期', '类型'], ['元旦', '2027-01-01', '放假']),
    );
    expect(read).toEqual({ days: [{ day: '2027-01-01', kind: 'off', name: '元旦' }], rows: [3], faults: [] });
  });

  it('is read without headings as day, kind and name', () => {
    const { days } = readNotice(aSheet(['2027年2月20日', '调休上班', '春节'], ['2027/2/6', 'off', '春节']));
    expect(days).toEqual([
      { day: '2027-02-20', kind: 'work', name: '春节' },
      { day: '2027-02-06', kind: 'off', name: '春节' },
    ]);
  });

  it('gives one line for each day of a span, all with the row they stand in', () => {
    const { days, rows } = readNotice(aSheet(['2027年2月5日至2027年2月7日', '放假', '春节']));
    expect(days.map(({ day }) => day)).toEqual(['2027-02-05', '2027-02-06', '2027-02-07']);
    expect(rows).toEqual([1, 1, 1]);
  });

  it.each([
    { row: ['初一', '放假', '春节'], fault: '日期无法识别：初一' },
    { row: ['', '放假', '春节'], fault: '日期无法识别：空白' },
    { row: ['2027-02-05', '半天', '春节'], fault: '类型无法识别：半天' },
  ])('tells the row it could not read: $fault', ({ row, fault }) => {
    const { faults } = readNotice(aSheet(['日期', '类型', '名称'], row));
    expect(faults[0]?.at).toBe('2');
    expect(faults[0]?.message).toContain(fault);
  });
});

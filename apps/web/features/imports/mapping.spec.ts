import { describe, expect, it } from 'vitest';
import type { TableView } from '../../api';
import { sureness } from './columns-table';
import { stepOf } from './import-page';
import { doubled, isCorrectable, mappingBody, saysWhat } from './mapping';
import { percentOf } from './result-step';

const column = (letter: string, field: TableView['columns'][number]['field'], confidence = 1) => ({
  column: letter,
  heading: letter,
  field,
  confidence,
});
const aTable = (over: Partial<TableView> = {}): TableView => ({
  sheet: '一',
  headerRows: [1, 1],
  columns: [column('A', 'enterprise'), column('B', 'description'), column('C', 'note', 0.4)],
  ...over,
});

describe('correcting the reading of columns', () => {
  it('sends every column of a sheet that was touched, and nothing of the others', () => {
    const tables = [aTable(), aTable({ sheet: '二' })];
    expect(mappingBody({ tables }, { 一: { C: 'place' } }, '')).toEqual({
      sheets: [
        {
          sheet: '一',
          columns: [
            { column: 'A', field: 'enterprise' },
            { column: 'B', field: 'description' },
            { column: 'C', field: 'place' },
          ],
        },
      ],
    });
  });

  it('a column set to be unused is sent as null, not as what it was read as', () => {
    const body = mappingBody({ tables: [aTable()] }, { 一: { A: null } }, '');
    expect(body.sheets?.[0]?.columns[0]).toEqual({ column: 'A', field: null });
  });

  it('a unit alone corrects no column', () => {
    expect(mappingBody({ tables: [aTable()] }, {}, ' 甲公司 ')).toEqual({ unit: '甲公司' });
  });

  it('two columns of one meaning are named', () => {
    expect(doubled({}, aTable())).toEqual([]);
    expect(doubled({ 一: { C: 'description' } }, aTable())).toEqual(['description']);
  });

  it('a table without a description registers nothing', () => {
    expect(saysWhat({}, aTable())).toBe(true);
    expect(saysWhat({ 一: { B: null } }, aTable())).toBe(false);
    expect(saysWhat({ 一: { B: 'title' } }, aTable())).toBe(true);
  });

  it('a sheet of two tables cannot be corrected, since a correction names the sheet only', () => {
    expect(isCorrectable({ tables: [aTable(), aTable()] }, '一')).toBe(false);
    expect(isCorrectable({ tables: [aTable(), aTable({ sheet: '二' })] }, '一')).toBe(true);
  });

  it.each([
    { field: 'place', confidence: 1, words: 'sure' },
    { field: 'place', confidence: 0.8, words: 'likely' },
    { field: 'place', confidence: 0.3, words: 'guess' },
    { field: null, confidence: 0, words: 'none' },
  ] as const)('a reading of $confidence is called $words', ({ field, confidence, words }) => {
    expect(sureness(column('A', field as never, confidence))).toBe(words);
  });
});

describe('the way of an import', () => {
  it.each([
    { status: 'dryRun', verdict: 'import', wanted: null, step: 'rows' },
    { status: 'dryRun', verdict: 'import', wanted: 'columns', step: 'columns' },
    { status: 'dryRun', verdict: 'needsUnit', wanted: 'rows', step: 'columns' },
    { status: 'refused', verdict: 'refused', wanted: 'rows', step: 'columns' },
    { status: 'committed', verdict: 'import', wanted: 'columns', step: 'commit' },
    { status: 'finished', verdict: 'import', wanted: 'columns', step: 'result' },
  ] as const)('$status and $verdict stands at $step', ({ status, verdict, wanted, step }) => {
    expect(stepOf({ status, verdict }, wanted)).toBe(step);
  });

  it('says no hundred percent while one hazard waits', () => {
    expect(percentOf({ total: 1_000, waiting: 1 })).toBe(99);
    expect(percentOf({ total: 1_000, waiting: 0 })).toBe(100);
    expect(percentOf({ total: 0, waiting: 0 })).toBe(100);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { LedgerReading } from '#domain/ledger';

import { readLedgerIsolated } from './isolated-reader';
import { readLedger } from './ledger-reader';
import { LEDGER_LIMITS } from './limits';
import { aWorkbook } from './testing/workbook-builder';
import { aZip, sheetXml, workbookParts } from './testing/zip-writer';

const HEADING = ['序号', '企业名称', '隐患描述', '整改期限'];
const ROWS = [HEADING, ['1', '甲厂', '护栏缺失', '2026-7-1']];
const CONTEXT = { today: '2026-06-01' };

const read = (content: Buffer | string, fileName = '台账.xlsx'): Promise<LedgerReading> =>
  readLedger({ fileName, content }, CONTEXT);
const refusal = async (content: Buffer, fileName?: string): Promise<string | undefined> =>
  (await read(content, fileName)).refusal?.code;

describe('a file that must not be read', () => {
  it('is a bomb whose directory admits it: refused before anything is unpacked', async () => {
    const content = aZip([
      ...workbookParts(sheetXml(ROWS)),
      { name: 'xl/bomb.bin', content: Buffer.alloc(60e6) },
    ]);
    expect(content.length).toBeLessThan(100_000);
    expect(await refusal(content)).toBe('ZIP_BOMB');
  });

  it('is a bomb by its ratio alone', async () => {
    const spaces = sheetXml(ROWS).replace('<row>', `${' '.repeat(4e6)}<row>`);
    expect(await refusal(aZip(workbookParts(spaces)))).toBe('ZIP_BOMB');
  });

  it('is a bomb whose directory lies about its size: stopped while it is unpacked', async () => {
    const parts = workbookParts(`${' '.repeat(60e6)}${sheetXml(ROWS)}`);
    const lying = parts.map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, claimedSize: 900 } : part,
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(aZip(lying))).toBe('DAMAGED_FILE');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60e6);
  });

  it('has more entries than any workbook', async () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ name: `xl/media/${at}.png`, content: 'x' }));
    expect(await refusal(aZip([...workbookParts(sheetXml(ROWS)), ...many]))).toBe('TOO_MANY_ENTRIES');
  });

  it('holds macros, whatever its name says', async () => {
    const content = aZip([...workbookParts(sheetXml(ROWS)), { name: 'xl/vbaProject.bin', content: 'x' }]);
    expect(await refusal(content, '台账.xlsx')).toBe('MACRO_FILE');
  });

  it('is protected by a password, inside a ZIP or inside the old container', async () => {
    const [first, ...rest] = workbookParts(sheetXml(ROWS));
    if (!first) throw new Error('no part');
    expect(await refusal(aZip([{ ...first, encrypted: true }, ...rest]))).toBe('ENCRYPTED');
    const old = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusal(old)).toBe('ENCRYPTED');
  });

  it.each([
    ['claims a million rows', sheetXml(ROWS, 'A1:XFD1048576')],
    [
      'has a row at the end of the sheet',
      sheetXml(ROWS).replace('</sheetData>', '<row r="1048576"/></sheetData>'),
    ],
  ])('%s', async (_, xml) => {
    expect(await refusal(aZip(workbookParts(xml)))).toBe('CLAIMS_TOO_MANY_ROWS');
  });

  it('has more rows or sheets than a ledger', async () => {
    const limits = { ...LEDGER_LIMITS, maxRows: 1, maxSheets: 1 };
    const source = { fileName: 'a.xlsx', content: aZip(workbookParts(sheetXml(ROWS))) };
    expect((await readLedger(source, CONTEXT, limits)).refusal?.code).toBe('TOO_MANY_ROWS');
    const two = { fileName: 'b.xlsx', content: await aWorkbook({ rows: ROWS }, { rows: ROWS }) };
    expect((await readLedger(two, CONTEXT, limits)).refusal?.code).toBe('TOO_MANY_SHEETS');
  });

  it('is cut off, at any byte', async () => {
    const whole = aZip(workbookParts(sheetXml(ROWS)));
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(await refusal(whole.subarray(0, Math.floor(whole.length * share)))).toBe('DAMAGED_FILE');
    const halfXml = sheetXml(ROWS).slice(0, 120);
    expect(await refusal(aZip(workbookParts(`${halfXml}<row`)))).toBe('DAMAGED_FILE');
  });

  it('declares entities of its own', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetXml(ROWS)}`;
    expect(await refusal(aZip(workbookParts(xml)))).toBe('NOT_A_SPREADSHEET');
  });

  it.each([
    ['EMPTY_FILE', Buffer.alloc(0), 'a.xlsx'],
    ['EMPTY_FILE', Buffer.from('\r\n,,,\r\n'), 'a.csv'],
    ['DISGUISED_HTML', Buffer.from('\ufeff <html><table><tr><td>隐患描述</td></tr></table></html>'), 'a.xls'],
    ['NOT_A_SPREADSHEET', Buffer.from('%PDF-1.7'), 'a.xlsx'],
    ['NOT_A_SPREADSHEET', Buffer.from('a\u0000b,c\n'), 'a.csv'],
    ['NOT_A_SPREADSHEET', aZip([{ name: 'word/document.xml', content: '<a/>' }]), 'a.xlsx'],
    ['NOT_A_SPREADSHEET', aZip([{ name: 'readme.txt', content: 'x' }]), 'a.xlsx'],
    ['UNKNOWN_ENCODING', Buffer.from([0xff, 0xff, 0x41, 0x2c, 0x80, 0x0a]), 'a.csv'],
    ['OLD_EXCEL', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]), 'a.xls'],
    ['NO_HEADER', Buffer.from('甲\n乙\n丙\n'), 'a.csv'],
  ])('is refused as %s with a sentence', async (code, content, fileName) => {
    const reading = await read(content, fileName);
    expect(reading).toMatchObject({ verdict: 'refused', rows: [], refusal: { code } });
    expect(reading.refusal?.message).toMatch(/[。]$/u);
  });
});

describe('a file that only looks odd', () => {
  it('is read when its used range is wide but its rows are few', async () => {
    const { counts } = await read(aZip(workbookParts(sheetXml(ROWS, 'A1:XFD65536'))));
    expect(counts.importable).toBe(1);
  });

  it('ends after two thousand empty rows, and says that something stands further below', async () => {
    const far = sheetXml(ROWS).replace(
      '</sheetData>',
      '<row r="9000"><c r="A9000" t="inlineStr"><is><t>残留</t></is></c></row></sheetData>',
    );
    const { counts, remarks } = await read(aZip(workbookParts(far)));
    expect(counts.importable).toBe(1);
    expect(remarks[0]).toContain('没有读取');
  });

  it('may be one column of hazards under a heading', async () => {
    const { verdict, counts } = await read(Buffer.from('隐患描述\n护栏缺失\n配电箱未接地\n'), 'a.csv');
    expect(verdict).toBe('needsUnit');
    expect(counts.importable).toBe(2);
  });

  it('is read from disk as from memory, and in the calling thread where no worker is compiled', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
    try {
      const path = join(folder, 'a.xlsx');
      await writeFile(path, aZip(workbookParts(sheetXml(ROWS))));
      const reading = await readLedgerIsolated({ fileName: 'a.xlsx', content: path }, CONTEXT);
      expect(reading.rows[0]).toMatchObject({ description: '护栏缺失', deadline: '2026-07-01' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a long ledger', () => {
  it('of 5,000 rows is read in a few seconds, with every unit looked up', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [
      String(at + 1),
      `洛阳第${at % 700}机械有限公司`,
      `第${at}号设备：1.防护罩缺失；2.接地线断开`,
      `2026-${(at % 12) + 1}-${(at % 28) + 1}`,
    ]);
    const register = Array.from({ length: 600 }, (_, at) => ({
      id: `e${at}`,
      name: `洛阳第${at}机械有限公司`,
    }));
    const started = performance.now();
    const source = { fileName: 'a.xlsx', content: aZip(workbookParts(sheetXml([HEADING, ...rows]))) };
    const { counts } = await readLedger(source, { ...CONTEXT, register });
    expect(counts.recognised).toBe(5000);
    expect(counts.failed).toBe(rows.filter((_, at) => at % 700 >= 600).length);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

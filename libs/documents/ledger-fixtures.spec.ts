import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { LedgerProblemCode, LedgerReading, LedgerRow, LedgerStatus } from '#domain/ledger';

import { readLedger } from './ledger-reader';

const FOLDER = join(__dirname, '../../test/fixtures/ledgers');

interface ExpectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly skip?: boolean;
  readonly import_?: boolean;
  readonly level?: string | null;
  readonly found?: string | null;
  readonly deadline?: string | null;
  readonly done?: string | null;
  readonly recheck?: string | null;
  readonly status?: string | null;
  readonly hazards?: number;
  readonly unit?: string;
  readonly part?: string;
  readonly owner?: string;
  readonly photos?: { readonly before: number; readonly after: number };
  readonly problems: readonly string[];
}

interface Expected {
  readonly verdict: string;
  readonly row_count: number;
  readonly candidates?: number;
  readonly header_rows?: Readonly<Record<string, readonly number[]>>;
  readonly data_rows?: Readonly<Record<string, readonly number[]>>;
  readonly context?: { readonly project: string; readonly filled_by: string; readonly filled_on: string };
  readonly rows?: readonly ExpectedRow[];
}

const EXPECTED = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, Expected>;
const WORDS: Readonly<Record<LedgerStatus, string>> = {
  notRectified: '未整改',
  rectifying: '整改中',
  claimedDone: '已整改',
  awaitingReview: '待复查',
  closed: '已销号',
};

/** Which class of problem an expected wording means; its words are only an illustration. */
const CLASSES: readonly (readonly [RegExp, LedgerProblemCode])[] = [
  [/^复查早于整改期限\(正常/u, 'DAY_AS_SERIAL'],
  [/^一格多条/u, 'SEVERAL_HAZARDS'],
  [/^正文内另有/u, 'DEADLINES_IN_TEXT'],
  [/^类型列写成级别词/u, 'CATEGORY_IS_LEVEL'],
  [/^类型列多值/u, 'CATEGORY_SEVERAL'],
  [/^完成晚于期限/u, 'DONE_AFTER_DEADLINE'],
  [/^可能两条/u, 'PERHAPS_SEVERAL'],
  [/^姓名尾/u, 'OWNER_TRIMMED'],
  [/^姓名含换行/u, 'OWNER_WITH_LINE_BREAK'],
  [/^级别.级超出/u, 'LEVEL_OUT_OF_SCALE'],
  [/^正文称重大/u, 'LEVEL_CONFLICTS_TEXT'],
  [/描述相同、责任单位不同/u, 'SAME_TEXT_OTHER_UNIT'],
  [/^销号情况为空/u, 'STATUS_MISSING'],
  [/级别不一致/u, 'DUPLICATE_DIFFERS'],
  [/^与(总表)?第\d+行(完全)?重复/u, 'DUPLICATE'],
  [/疑似重复/u, 'DUPLICATE_SUSPECTED'],
  [/^检查人列/u, 'CHECKER_LOOKS_LIKE_PROJECT'],
  [/串列/u, 'CELL_SHIFTED'],
  [/^日期为文本/u, 'DAY_AS_TEXT'],
  [/^责任单位含两家/u, 'UNIT_SEVERAL'],
  [/^责任人空/u, 'OWNER_MISSING'],
  [/序列数/u, 'DAY_AS_SERIAL'],
  [/^句中残留编号/u, 'RESIDUAL_NUMBER'],
  [/^开放且已过期限/u, 'DEADLINE_PASSED'],
  [/^整改期限早于/u, 'DEADLINE_BEFORE_FOUND'],
  [/^序号跳号/u, 'SEQUENCE_GAP'],
  [/^状态关闭但复查/u, 'RECHECK_MISSING'],
  [/^处置措施空/u, 'DISPOSAL_MISSING'],
  [/^无级别/u, 'LEVEL_MISSING'],
  [/DISPIMG/u, 'PHOTO_IN_CELL'],
  [/^缺(整改前)?照片/u, 'PHOTO_BEFORE_MISSING'],
  [/^期限写“/u, 'DEADLINE_COMPUTED'],
  [/^(无整改期限|当场纠正无期限)/u, 'DEADLINE_MISSING'],
  [/^信用代码为15位/u, 'CREDIT_CODE_NUMERIC'],
  [/^信用代码19位/u, 'CREDIT_CODE_LENGTH'],
  [/^信用代码小写/u, 'CREDIT_CODE_LOWER_CASE'],
  [/^责任列只有部门/u, 'OWNER_IS_UNIT'],
  [/^未整改却有完成日期/u, 'DONE_WITHOUT_RECTIFICATION'],
  [/^企业名首尾空格/u, 'UNIT_TRIMMED'],
  [/不是日期/u, 'DAY_UNREADABLE'],
  [/^描述含制表符/u, 'DESCRIPTION_WITH_TAB'],
  [/^描述与建议同格/u, 'DESCRIPTION_WITH_ADVICE'],
  [/^同单据编号/u, 'UPDATED_BY_LATER_ROW'],
  [/^延期日期早于/u, 'EXTENSION_IGNORED'],
  [/^当前处理人两人/u, 'HANDLERS_SEVERAL'],
  [/^只有现象没有建议/u, 'ADVICE_MISSING'],
  [/^无发现日期/u, 'FOUND_MISSING'],
  [/^期限缺年/u, 'DAY_WITHOUT_YEAR'],
  [/不得沿用上一行/u, 'NOT_REPEATED'],
  [/8位数字/u, 'DAY_AS_DIGITS'],
  [/已退场/u, 'UNIT_ANNOTATED'],
  [/写Y$/u, 'STATUS_ABBREVIATED'],
  [/^是否列尾空格/u, 'STATUS_TRIMMED'],
  [/^描述为空/u, 'DESCRIPTION_MISSING'],
];

function classOf(wording: string): LedgerProblemCode {
  const found = CLASSES.find(([pattern]) => pattern.test(wording));
  if (!found) throw new Error(`no class for the expected problem 「${wording}」`);
  return found[1];
}

const READINGS = new Map<string, Promise<LedgerReading>>();

/** Each file is read once, as it would be read on a day after all of its deadlines. */
function reading(file: string): Promise<LedgerReading> {
  const known = READINGS.get(file);
  if (known) return known;
  const made = readLedger({ fileName: file, content: join(FOLDER, file) }, { today: '2026-06-01' });
  READINGS.set(file, made);
  return made;
}

const shown = (row: LedgerRow): Record<keyof ExpectedRow & string, unknown> => ({
  sheet: row.sheet,
  row: row.row,
  skip: !row.importable,
  import_: row.importable,
  level: row.ledgerLevel,
  found: row.found,
  deadline: row.deadline,
  done: row.done,
  recheck: row.recheck,
  status: row.status === null ? null : WORDS[row.status],
  hazards: row.items.length,
  unit: row.unit.text,
  part: row.place,
  owner: row.owner,
  photos: row.photos,
  problems: row.problems.map((problem) => problem.code),
});

const IMPORTED = Object.entries(EXPECTED).filter(
  ([file, expected]) => expected.verdict === 'import' && file.endsWith('.xlsx'),
);

describe.each(IMPORTED)('the ledger %s', (file, expected) => {
  it('yields as many hazards as it holds, and every recognised row is accounted for', async () => {
    const { verdict, counts } = await reading(file);
    expect(verdict === 'importWithProblems' ? 'import' : verdict).toBe('import');
    expect(counts.importable).toBe(expected.row_count);
    expect(counts.recognised).toBe(counts.importable + counts.failed + counts.skipped);
  });

  it('has its heading and its data where a person sees them', async () => {
    const { sheets } = await reading(file);
    for (const [name, rows] of Object.entries(expected.header_rows ?? {}))
      expect(sheets.find((sheet) => sheet.name === name)?.headerRows).toEqual(rows);
    for (const [name, rows] of Object.entries(expected.data_rows ?? {}))
      expect(sheets.find((sheet) => sheet.name === name)?.dataRows).toEqual(rows);
    if (expected.context) {
      const { project, filled_by: filledBy, filled_on: filledOn } = expected.context;
      expect(sheets[0]?.meta).toMatchObject({ project, filledBy, filledOn });
    }
  });

  it.each((expected.rows ?? []).map((row) => [`${row.sheet} ${row.row}`, row] as const))(
    'reads row %s as its people meant it',
    async (_, row) => {
      const read = (await reading(file)).rows.find(
        (candidate) => candidate.sheet === row.sheet && candidate.row === row.row,
      );
      if (!read) throw new Error('the row was not read');
      const got = shown(read);
      const { problems, ...facts } = row;
      for (const [field, value] of Object.entries(facts))
        expect({ [field]: got[field as keyof ExpectedRow] }).toEqual({ [field]: value });
      for (const wording of problems) expect(got.problems).toContain(classOf(wording));
    },
  );
});

describe('files that are no ledger', () => {
  it('refuses a statistics table instead of importing streets as hazards', async () => {
    const { refusal, rows } = await reading('08-summary-not-a-ledger.xlsx');
    expect(refusal?.code).toBe('SUMMARY_TABLE');
    expect(rows).toEqual([]);
  });

  it('refuses a list without headings and offers its lines with unit and responsible units', async () => {
    const { refusal } = await reading('13-notice-list-one-column.xlsx');
    expect(refusal?.code).toBe('NO_HEADER');
    expect(refusal?.message).toContain('没有表头');
    expect(refusal?.candidates).toHaveLength(EXPECTED['13-notice-list-one-column.xlsx']?.candidates ?? -1);
    const units = refusal?.candidates?.map((candidate) => candidate.unit) ?? [];
    expect(units.filter((unit) => unit === '乙工地')).toHaveLength(3);
    expect(refusal?.candidates?.at(-1)).toMatchObject({ unit: '丙市场', responsible: ['城管局'] });
    expect(refusal?.candidates?.[0]?.responsible).toEqual(['示例一街道', '区消防大队']);
  });

  it('refuses an export whose description columns are empty and names them', async () => {
    const { refusal } = await reading('15-blank-bound-columns.xlsx');
    expect(refusal?.code).toBe('DESCRIPTION_COLUMN_EMPTY');
    for (const column of ['隐患部位', '隐患名称', '责任部门']) expect(refusal?.message).toContain(column);
  });

  it('asks for .xlsx instead of the old Excel format', async () => {
    const { refusal } = await reading('17-old-biff-template.xls');
    expect(refusal).toMatchObject({
      code: 'OLD_EXCEL',
      message: '这是 Excel 97-2003 格式（.xls），请另存为 .xlsx 后再导入。',
    });
  });
});

describe('the same hazards in several places', () => {
  it('leaves 8 hazards of the 11 rows that two sheets share', async () => {
    const { rows } = await reading('02-two-sheets-overlap-shift.xlsx');
    expect(rows.filter((row) => row.twinOf === undefined)).toHaveLength(8);
  });

  it('lets all 9 rows of the system export be found again among those of the monthly report', async () => {
    const report = new Set(
      (await reading('03-meta-inside-header.xlsx')).rows.map((row) => row.likenessDigest),
    );
    const { rows } = await reading('04-system-export-no-recheck.xlsx');
    expect(rows.filter((row) => report.has(row.likenessDigest))).toHaveLength(9);
  });

  it('gives every row of every file a digest of its own, the same at every reading', async () => {
    const file = '03-meta-inside-header.xlsx';
    const first = (await reading(file)).rows.map((row) => row.rowDigest);
    const again = await readLedger(
      { fileName: 'copy.xlsx', content: readFileSync(join(FOLDER, file)) },
      { today: '2027-01-01' },
    );
    expect(new Set(first).size).toBe(first.length);
    expect(again.rows.map((row) => row.rowDigest)).toEqual(first);
  });
});

import type { LedgerContext, LedgerReading, LedgerRow } from '#domain/ledger';

import { readLedger } from './ledger-reader';
import type { BuiltSheet } from './testing/workbook-builder';
import { aWorkbook, day } from './testing/workbook-builder';

const TODAY = '2026-06-01';

async function read(
  sheets: readonly BuiltSheet[],
  context: Partial<LedgerContext> = {},
): Promise<LedgerReading> {
  return readLedger(
    { fileName: 'ledger.xlsx', content: await aWorkbook(...sheets) },
    { today: TODAY, ...context },
  );
}

async function readText(content: Buffer): Promise<LedgerReading> {
  return readLedger({ fileName: '检查.csv', content }, { today: TODAY });
}

const codes = (row: LedgerRow | undefined): string[] => row?.problems.map((problem) => problem.code) ?? [];

describe('headings', () => {
  it('reads leaves below merged groups, with title, pairs, subtotals, 「〃」 and signatures around', async () => {
    const { sheets, rows, counts, skipped } = await read([
      {
        rows: [
          ['2026年第一季度安全生产隐患排查治理台账'],
          ['填报单位：涧东街道办事处', null, null, null, '填报日期：2026年3月31日'],
          ['序号', '基本情况', null, '隐患情况', null, null, '整改情况', null, null, null],
          [
            null,
            '企业名称',
            '行业',
            '排查时间',
            '隐患部位',
            '隐患描述',
            '期限',
            '责任人',
            '完成时间',
            '是否销号',
          ],
          [
            1,
            '甲机械厂',
            '工贸',
            '2026.1.5',
            '冲压车间',
            '冲床无光电保护',
            '2026.1.15',
            '张三',
            '2026.1.14',
            '是',
          ],
          [2, '〃', '〃', '〃', '配电室', '配电柜门缺失', '2026年1月20日', '同上', null, '否'],
          ['小计', null, null, null, null, '2条'],
          [
            3,
            '乙化工',
            '危化',
            '２０２６年２月３日',
            '罐区',
            '报警器未投用',
            '立即整改',
            '李四',
            '2026-02-03',
            '是',
          ],
          [4, '丙商贸', '商贸', '2026-02-08', null, '未发现隐患'],
          ['填表人：王五', null, null, '审核人：赵六'],
          ['单位负责人签字：', null, null, null, '日期：'],
        ],
        merges: ['A1:J1', 'A3:A4', 'B3:C3', 'D3:F3', 'G3:J3'],
      },
    ]);
    expect(sheets[0]?.headerRows).toEqual([3, 4]);
    expect(counts).toEqual({ recognised: 4, importable: 3, failed: 0, skipped: 1 });
    expect(skipped[0]).toMatchObject({ row: 9, reason: 'noHazard' });
    expect(rows.map((row) => [row.unit.text, row.found, row.deadline, row.status, row.owner])).toEqual([
      ['甲机械厂', '2026-01-05', '2026-01-15', 'closed', '张三'],
      ['甲机械厂', '2026-01-05', '2026-01-20', null, '张三'],
      ['乙化工', '2026-02-03', '2026-02-03', 'closed', '李四'],
    ]);
  });

  it('reads groups that nobody merged, from a text file with quoted line breaks', async () => {
    const { sheets, rows } = await readText(
      Buffer.from(
        '序号,检查时间,隐患描述,整改责任单位,,,整改期限,销号情况\r\n,,,建设,施工,监理,,\r\n' +
          '1,2026/1/2,"基坑积水，\n未抽排",甲建设,乙施工,丙监理,2026/1/9,已销号\r\n' +
          '2,2026/1/3,"临边""防护""缺失",甲建设,,丙监理,2026/1/10,待整改\r\n',
      ),
    );
    expect(sheets[0]?.headerRows).toEqual([1, 2]);
    expect(rows.map((row) => row.unit.text)).toEqual(['乙施工', '丙监理']);
    expect(rows[1]?.description).toBe('临边"防护"缺失');
  });

  it('reads a table that starts in the middle of the sheet, and headings printed again on each page', async () => {
    const heading = [null, null, '序号', '受检单位', '安全隐患', '整改时限', '整改状态'];
    const { rows, counts } = await read([
      {
        rows: [
          [],
          [null, null, '安全检查问题台账'],
          heading,
          [null, null, 1, '甲厂', '护栏缺失', '2026-7-1', '已完成'],
          [null, null, '本页共2页 第1页'],
          heading,
          [null, null, 2, '乙厂', '线缆老化', '2026-7-5', '未完成'],
          [null, null, 3],
          [null, null, '注：1.一式两份；2.无隐患的填“无”。'],
        ],
      },
    ]);
    expect(rows.map((row) => [row.row, row.status])).toEqual([
      [4, 'claimedDone'],
      [7, 'notRectified'],
    ]);
    expect(counts.recognised).toBe(2);
  });

  it('reads two tables beside each other, each with the level of its own title', async () => {
    const { rows } = await read([
      {
        rows: [
          ['一般隐患', null, null, null, null, '重大隐患'],
          ['序号', '企业', '存在问题', '整改时限', null, '序号', '企业', '存在问题', '整改时限'],
          [1, '甲厂', '插座破损', day('2026-05-01'), null, 1, '丁厂', '涉粉车间无除尘', day('2026-06-01')],
          [2, '乙厂', '灭火器过期', day('2026-05-02')],
        ],
        merges: ['A1:D1', 'F1:I1'],
      },
    ]);
    expect(rows.map((row) => [row.unit.text, row.level])).toEqual([
      ['甲厂', 'general'],
      ['丁厂', 'major'],
      ['乙厂', 'general'],
    ]);
  });

  it('reads two tables below each other with other headings, and tells a term from a completion', async () => {
    const { rows } = await read([
      {
        rows: [
          ['重大隐患清单'],
          ['序号', '企业名称', '隐患描述', '计划完成时间', '整改措施'],
          [1, '甲厂', '涉粉作业区未设除尘', '2026-8-1', '停产'],
          [],
          ['一般隐患清单'],
          ['序号', '企业名称', '隐患内容', '完成时间'],
          [1, '乙厂', '灯具破损', '2026-5-1'],
        ],
        merges: ['A1:E1', 'A5:E5'],
      },
    ]);
    expect(rows.map((row) => [row.level, row.deadline, row.done])).toEqual([
      ['major', '2026-08-01', null],
      ['general', null, '2026-05-01'],
    ]);
  });

  it('lets a person say which column means what, also where there is no heading', async () => {
    const sheet = { rows: [['护栏缺失', '甲厂', '2026-7-1', '机密']] };
    expect((await read([sheet])).refusal?.code).toBe('NO_HEADER');
    const mapping = {
      Sheet1: {
        headerRows: [0, 0] as const,
        columns: { A: 'description', B: 'enterprise', C: 'deadline', D: null } as const,
      },
    };
    const { rows } = await read([sheet], { mapping });
    expect(rows[0]).toMatchObject({
      description: '护栏缺失',
      unit: { text: '甲厂' },
      deadline: '2026-07-01',
    });
  });
});

describe('rows', () => {
  it('gives a merged unit to all of its rows and a section heading to the rows below it', async () => {
    const merged = await read([
      {
        rows: [
          ['企业名称', '问题清单', '整改措施', '整改完成时限'],
          ['甲酒店', '通道堆物', '清理', '2026/7/1'],
          [null, '应急灯坏', '更换', '2026/7/1'],
          ['乙超市', '私拉电线', '规范', '2026/7/2'],
        ],
        merges: ['A2:A3'],
      },
    ]);
    expect(merged.rows.map((row) => row.unit.text)).toEqual(['甲酒店', '甲酒店', '乙超市']);
    const sections = await read([
      {
        rows: [
          ['序号', '存在的问题', '整改措施', '整改期限'],
          ['一、甲化工有限公司'],
          [1, '液位计失效', '更换', '2026-7-1'],
          ['二、乙加油站（1项）'],
          [1, '卸油口无警示', '张贴', '2026-7-2'],
        ],
        merges: ['A2:D2', 'A4:D4'],
      },
    ]);
    expect(sections.rows.map((row) => row.unit)).toMatchObject([
      { text: '甲化工有限公司', source: 'section' },
      { text: '乙加油站', source: 'section' },
    ]);
  });

  it('takes a row below a merged description for more about the same hazard', async () => {
    const { rows } = await read([
      {
        rows: [
          ['序号', '单位', '隐患描述', '整改措施', '期限'],
          [1, '甲厂', '起重机限位失效', '停用', '2026-7-1'],
          [null, null, null, '更换限位器', null],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:C3', 'E2:E3'],
      },
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.measure).toBe('停用；更换限位器');
  });

  it('skips what says that there is no hazard, not what says that something is missing', async () => {
    const { rows, skipped } = await read([
      {
        rows: [
          ['序号', '企业名称', '隐患描述', '整改情况'],
          ['填写示例', '某某公司', '配电箱缺盖', '已整改'],
          [1, '甲厂', '—', null],
          [2, '乙厂', '本次检查未发现安全隐患', null],
          [3, '丙厂', '未发现应急预案备案', null],
          [4, '丁厂', '无警示标志', null],
          [5, '戊厂', null, '已整改'],
        ],
      },
    ]);
    expect(skipped.map((row) => row.row)).toEqual([3, 4]);
    expect(rows.map((row) => [row.row, row.importable])).toEqual([
      [5, true],
      [6, true],
      [7, false],
    ]);
    expect(rows[2]?.problems[0]?.message).toContain('第7行“隐患描述”列');
  });

  it('reads hidden rows and says so, and leaves hidden sheets alone and says so', async () => {
    const heading = ['序号', '单位', '隐患', '期限'];
    const { rows, remarks } = await read([
      {
        rows: [heading, [1, '甲厂', '护栏缺失', '2026-7-1'], [2, '乙厂', '漏电', '2026-7-1']],
        hiddenRows: [3],
      },
      { name: '旧', hidden: true, rows: [heading, [1, '丙厂', '漏油', '2026-7-1']] },
    ]);
    expect(rows.map((row) => codes(row).includes('HIDDEN_ROW'))).toEqual([false, true]);
    expect(remarks).toEqual([expect.stringContaining('“旧”是隐藏的')]);
  });
});

describe('values', () => {
  it('reads levels by figures only where the sheet defines them, and keeps 较大 out of the Opinion', async () => {
    const rows = [
      ['企业名称', '隐患内容', '等级', '已治理', '未治理', '计划治理期限'],
      ['甲厂', '安全阀超期', 1, '√', null, day('2026-02-01')],
      ['甲厂', '燃气软管老化', '2级', null, '√', day('2026-02-01')],
      ['甲厂', '通道堵塞', 'Ⅲ级', null, '√', 46054],
    ];
    const defined = await read([
      { rows: [['说明：1级为重大隐患，2级为较大隐患，3级为一般隐患。'], ...rows], merges: ['A1:F1'] },
    ]);
    expect(defined.rows.map((row) => [row.level, row.ledgerLevel, row.status])).toEqual([
      ['major', '重大', 'claimedDone'],
      [null, '较大', 'notRectified'],
      ['general', '一般', 'notRectified'],
    ]);
    const undefinedLevels = await read([{ rows }]);
    expect(undefinedLevels.rows.map((row) => row.level)).toEqual([null, null, null]);
    expect(codes(undefinedLevels.rows[0])).toContain('LEVEL_UNKNOWN');
  });

  it('reads spans, terms in words and days without a year as what they are', async () => {
    const { rows } = await read([
      {
        rows: [
          ['检查日期', '受检单位', '问题描述', '隐患级别', '整改期限', '整改进展'],
          ['2026-1-2~2026-1-4', '丙厂', '临边无防护', '一般', '2026-1-3至2026-1-10', '正在整改'],
          ['1月5日', '丁厂', '吊装无方案', '红色', '3月底前', '50%'],
          ['2026.02.30', '戊厂', '无接地', '重大', '限一周内完成', '已下达整改通知书'],
          ['20260302', '己厂', '氨泄漏报警失效', '挂牌督办', '5个工作日内', '已更换探头'],
        ],
      },
    ]);
    expect(rows.map((row) => [row.found, row.deadline, row.level, row.status])).toEqual([
      ['2026-01-02', '2026-01-10', 'general', 'rectifying'],
      [null, null, null, 'rectifying'],
      [null, null, 'major', null],
      ['2026-03-02', null, 'listed', 'claimedDone'],
    ]);
    expect(codes(rows[1])).toEqual(expect.arrayContaining(['DAY_WITHOUT_YEAR', 'LEVEL_IS_RISK_COLOUR']));
    expect(codes(rows[2])).toEqual(expect.arrayContaining(['DAY_UNREADABLE', 'DEADLINE_NOT_COMPUTABLE']));
  });

  it('reads GB18030 with semicolons, and equals what UTF-8 with a mark gives', async () => {
    const gb = Buffer.concat([
      Buffer.from('d2febbbcc3e8caf63bd5fbb8c4c6dacfde3bd4f0c8ceb5a5cebb0d0a', 'hex'),
      Buffer.from('bba4c0b8c8b1caa73b323032362d372d313bbcd7b3a70d0a', 'hex'),
    ]);
    const utf = Buffer.from('\ufeff隐患描述\t整改期限\t责任单位\n护栏缺失\t2026-7-1\t甲厂\n');
    for (const bytes of [gb, utf]) {
      const { rows } = await readText(bytes);
      expect(rows[0]).toMatchObject({
        description: '护栏缺失',
        deadline: '2026-07-01',
        unit: { text: '甲厂' },
      });
    }
  });
});

describe('units', () => {
  const sheet = {
    rows: [
      ['企业名称', '隐患描述', '整改期限'],
      ['洛阳甲轴承', '护栏缺失', '2026-7-1'],
      ['洛阳乙化工有限公司', '漏电', '2026-7-1'],
      ['洛阳丙商贸有限公同', '堵塞', '2026-7-1'],
    ],
  };
  const register = [
    { id: 'e1', name: '洛阳甲轴承有限公司' },
    { id: 'e2', name: '洛阳乙化工有限公司' },
    { id: 'e3', name: '洛阳丙商贸有限公司' },
  ];

  it('never takes the nearest unit for the right one, but names it', async () => {
    const { rows, verdict, counts } = await read([sheet], { register });
    expect(verdict).toBe('importWithProblems');
    expect(counts).toMatchObject({ importable: 2, failed: 1 });
    expect(rows.map((row) => row.unit.match?.id ?? null)).toEqual(['e1', 'e2', null]);
    expect(rows[2]?.unit.nearest).toContain('洛阳丙商贸有限公司');
  });

  it('asks for a unit when the ledger names none, and takes the one a person chose', async () => {
    const bare = {
      rows: [
        ['隐患描述', '整改期限'],
        ['护栏缺失', '2026-7-1'],
      ],
    };
    expect((await read([bare], { register })).verdict).toBe('needsUnit');
    const chosen = await read([bare], { register, unit: '洛阳乙化工有限公司' });
    expect(chosen.rows[0]).toMatchObject({
      importable: true,
      unit: { match: { id: 'e2' }, source: 'chosen' },
    });
  });

  it('takes the unit from the title when only departments stand in the rows', async () => {
    const { rows } = await read(
      [
        {
          rows: [
            ['洛阳甲轴承有限公司2026年隐患排查治理台账'],
            ['序号', '隐患描述', '责任部门', '整改期限'],
            [1, '磨床防护罩缺失', '生产部', '2026-7-1'],
          ],
          merges: ['A1:D1'],
        },
      ],
      { register },
    );
    expect(rows[0]).toMatchObject({ importable: true, unit: { match: { id: 'e1' }, source: 'title' } });
  });
});

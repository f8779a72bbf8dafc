import type { LedgerRow } from '#domain/ledger';
import { aContext, aHolder, anImporter, aReading, aRegister, aRow } from './plan.fixture';
import { planLedger } from './plan-ledger';

const plan = (row: Partial<LedgerRow>, context = aContext()) => {
  const [planned] = planLedger(aReading([aRow(row)]), context);
  if (planned === undefined) throw new Error('nothing was planned');
  return planned;
};
const codes = (row: ReturnType<typeof plan>): readonly string[] =>
  row.problems.map((problem) => problem.code);

describe('where a row of a ledger enters', () => {
  it.each([
    { why: 'an open one with level and day goes on with its rectification', over: {}, kind: 'rectifying' },
    { why: 'one that nobody began likewise', over: { status: 'notRectified' }, kind: 'rectifying' },
    { why: '已整改 is a claim and is reviewed', over: { status: 'claimedDone' }, kind: 'claimed' },
    { why: '待复查 is reviewed', over: { status: 'awaitingReview' }, kind: 'claimed' },
    { why: '已销号 is history', over: { status: 'closed', closedOn: '2026-03-05' }, kind: 'history' },
    { why: 'without a level it is classified', over: { level: null }, kind: 'filed' },
    {
      why: 'a claim without a level is classified',
      over: { status: 'claimedDone', level: null },
      kind: 'filed',
    },
    { why: 'without a day it is classified', over: { deadline: null }, kind: 'filed' },
    { why: 'without a status it is classified', over: { status: null }, kind: 'filed' },
    {
      why: 'a listed one is classified, for listing is a decision',
      over: { level: 'listed' },
      kind: 'filed',
    },
    { why: 'one without a day of finding is classified', over: { found: null }, kind: 'filed' },
    { why: 'one found in the future is classified', over: { found: '2026-04-01' }, kind: 'filed' },
  ] as const)('$why', ({ over, kind }) => {
    expect(plan(over)).toMatchObject({ status: 'importable', kind });
  });
});

describe('the facts of an imported hazard', () => {
  it('take 属地 and 行业 from the register and name three responsible persons', () => {
    expect(plan({}).facts).toMatchObject({
      entry: 'rectifying',
      units: {
        enterprise: 'u-oil',
        subdistrict: 'u-wangcheng',
        department: 'u-bureau',
        committeeOffice: 'u-office',
        government: 'u-government',
      },
      responsible: { enterprise: 'p-赵安', subdistrict: 'p-钱属', department: 'p-孙业' },
      industry: '危化',
      dueOn: '2026-03-20',
      level: 'general',
      origin: { importId: 'import-1', sheet: '台账', row: 4 },
    });
  });

  it('say that the ledger had no enforcement document where the order is skipped', () => {
    expect(plan({}).facts?.measures).toEqual([
      { kind: 'none', reason: '补录：原台账未附执法文书', by: 'p-clerk', at: '2026-03-06T02:00:00.000Z' },
    ]);
    expect(plan({ level: null }).facts?.measures).toEqual([]);
  });

  it.each(['rectifying', 'claimedDone'] as const)(
    'never excuse a major hazard from enforcement (%s)',
    (status) => {
      expect(plan({ level: 'major', status }).facts).toMatchObject({ level: 'major', measures: [] });
    },
  );

  it('keep what the ledger says of the rectification as the claim it is', () => {
    const { facts } = plan({ status: 'claimedDone', done: '2026-03-05', photos: { before: 1, after: 2 } });
    expect(facts?.claims).toMatchObject([
      {
        round: 1,
        by: 'p-赵安',
        statement: '补录：原台账记载已整改（完成日期 2026-03-05，责任人 赵六，整改后照片 2 张）',
      },
    ]);
  });

  it('know a finder of the register by id, so that who found it cannot close it', () => {
    expect(plan({}).facts?.finders).toEqual(['p-陈一', '周二']);
  });

  it('do not take one of two people of the same name for the finder', () => {
    const holders = [
      ...aRegister().holders,
      { ...aHolder('u-agency-2', 'expert', '陈一'), personId: 'p-other' },
    ];
    expect(plan({}, aContext({ register: aRegister({ holders }) })).facts?.finders).toEqual(['陈一', '周二']);
  });

  it('propose, where a person has to classify, what the ledger proposed', () => {
    expect(plan({ status: null }).facts).toMatchObject({
      proposedLevel: 'general',
      proposedDueOn: '2026-03-20',
    });
    const listed = plan({ level: 'listed' });
    expect(listed.facts).toMatchObject({ proposedLevel: 'major' });
    expect(codes(listed)).toContain('LISTED_NEEDS_DECISION');
  });

  it('carry the cells of the basis column', () => {
    const cells = [{ column: 'J', heading: '判定依据', text: '安全生产法第三十六条' }];
    expect(plan({ cells }).facts?.basis).toEqual(['安全生产法第三十六条']);
  });

  it('keep both days of a closed row: when it was closed and when it is entered', () => {
    const { facts } = plan({ status: 'closed', closedOn: '2026-02-10' });
    expect(facts).toMatchObject({ closedAt: '2026-02-09T16:00:00.000Z', foundOn: '2026-03-01' });
  });

  it('are classified when one of the three posts is vacant, and say so', () => {
    const vacant = plan({}, aContext({ register: aRegister({ holders: [] }) }));
    expect(vacant.kind).toBe('filed');
    expect(codes(vacant)).toContain('RESPONSIBLE_MISSING');
  });

  it('name a stand-in along the policy chain for a vacant post', () => {
    const holders = [
      ...aRegister().holders.filter((one) => one.role !== 'departmentOfficer'),
      aHolder('u-bureau', 'departmentHead', '李局'),
    ];
    const { facts } = plan({}, aContext({ register: aRegister({ holders }) }));
    expect(facts?.responsible?.department).toBe('p-李局');
  });
});

describe('what is told of a row', () => {
  it('a missing day of finding is not made up silently', () => {
    const row = plan({ found: null });
    expect(row.facts?.foundOn).toBe('2026-03-06');
    expect(row.problems.at(-1)?.message).toBe('第4行：没有可用的发现日期，暂按 2026-03-06 登记，请核实');
  });

  it('a unit that is not in the register fails', () => {
    const unit = { text: '某厂', source: 'column', match: null, nearest: [] } as const;
    expect(plan({ unit })).toMatchObject({ status: 'failed', facts: null, digest: null });
  });

  it('a subdistrict imports its own area only', () => {
    const importer = anImporter({ kind: 'subdistrict', unitId: 'u-xigong' });
    const row = plan({}, aContext({ importer }));
    expect(row.status).toBe('failed');
    expect(row.problems.at(-1)?.message).toContain('不在本办事处辖区');
    const own = anImporter({ kind: 'subdistrict', unitId: 'u-wangcheng' });
    expect(plan({}, aContext({ importer: own })).status).toBe('importable');
  });

  it('an agency imports what it found itself, never what another agency found', () => {
    const importer = anImporter({ kind: 'agency', unitId: 'u-agency' });
    const other = [{ column: 'B', heading: '检查单位', text: '睿安' }];
    expect(plan({ cells: other }, aContext({ importer })).status).toBe('failed');
    expect(plan({}, aContext({ importer })).facts?.units.agency).toBe('u-agency');
  });

  it('an agency the ledger does not name is not guessed', () => {
    const row = plan({});
    expect(row.facts?.units.agency).toBe('u-office');
    expect(codes(row)).toContain('AGENCY_UNKNOWN');
  });
});

describe('several hazards in one cell', () => {
  const items = ['配电箱无接地', '灭火器过期'];

  it('become a case each, with an identity of their own', () => {
    const rows = planLedger(aReading([aRow({ items })]), aContext());
    expect(rows.map(({ position, item, facts }) => [position, item, facts?.description])).toEqual([
      [1, 1, '配电箱无接地'],
      [2, 2, '灭火器过期'],
    ]);
    expect(new Set(rows.map((row) => row.digest)).size).toBe(2);
  });
});

describe('the identity of a hazard', () => {
  const digests = (rows: readonly Partial<LedgerRow>[]) =>
    planLedger(aReading(rows.map((row, index) => aRow({ row: 4 + index, ...row }))), aContext()).map(
      (row) => row.digest,
    );

  it('is the same in another file, whatever became of it meanwhile', () => {
    const [before] = digests([{}]);
    const [after] = digests([{ status: 'claimedDone', done: '2026-03-05', row: 90, sheet: '台账' }]);
    expect(after).toBe(before);
  });

  it('differs by enterprise, place, day and words', () => {
    const all = digests([
      {},
      { place: '加油区' },
      { found: '2026-03-02' },
      { description: '未接地', items: ['未接地'] },
    ]);
    expect(new Set(all).size).toBe(4);
  });

  it('keeps a true repetition within a file', () => {
    const [first, second] = digests([{}, {}]);
    expect(second).not.toBe(first);
    expect(digests([{}, {}])).toEqual([first, second]);
  });
});

it('rows keep the order of the file, left-out ones at their place', () => {
  const skipped = [{ sheet: '台账', row: 5, reason: 'noHazard', message: '第5行：未发现隐患' }] as const;
  const rows = planLedger(aReading([aRow({ row: 4 }), aRow({ row: 6 })], { skipped }), aContext());
  expect(rows.map(({ position, row, status }) => [position, row, status])).toEqual([
    [1, 4, 'importable'],
    [2, 5, 'skipped'],
    [3, 6, 'importable'],
  ]);
});

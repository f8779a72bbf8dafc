import type { PolicyValue } from '../policy';
import type { PolicyRowChange } from './content';
import { beforeOf, changedSnapshot, movedRows, policyFaults, rowsOn } from './policy-draft';
import { readingFaults, shapeOf } from './value-reading';

const aRow = (over: Partial<PolicyValue> = {}): PolicyValue => ({
  ...{ key: 'filing.ack', title: '备案收讫期限', value: 2, unit: 'WD', source: '三3', mark: 'D' },
  from: '2021-12-20',
  ...over,
});
const plain = (key: string, value: PolicyValue['value']): PolicyValue => {
  const { unit: _unit, ...row } = aRow({ key, title: '参数', value });
  return row;
};

const PRESENT = rowsOn(
  [
    aRow(),
    aRow({ key: 'rectify.general.default', title: '一般隐患整改期限', value: 15, unit: 'ND' }),
    aRow({ key: 'rectify.general.max', title: '一般隐患整改最长期限', value: 30, unit: 'ND' }),
    plain('seat.fallback', { expert: ['agencyQc'] }),
    plain('takeBack.until', 'firstAction'),
  ],
  '2026-12-01',
);

const aChange = (over: Partial<PolicyRowChange> = {}): PolicyRowChange => {
  const key = over.key ?? 'filing.ack';
  const present = PRESENT.get(key) ?? aRow();
  return {
    ...{ key, value: 3, source: '区安委〔2026〕9号', mark: 'D', reason: '人手不足' },
    ...(present.unit === undefined ? {} : { unit: present.unit }),
    before: beforeOf(present),
    ...over,
  };
};
const faults = (...rows: PolicyRowChange[]): readonly string[] =>
  policyFaults(rows, PRESENT, '2026-12-01').map(({ at, message }) => `${at} ${message}`);

describe('rows of policy that take the place of others', () => {
  it('with value, unit, source, mark and reason are sound', () => {
    expect(faults(aChange())).toEqual([]);
  });

  it.each([
    { why: 'an empty draft', rows: [], fault: '没有要变更的参数' },
    {
      why: 'a key nobody reads',
      rows: [aChange({ key: 'filing.never' })],
      fault: '没有这一项政策参数：filing.never',
    },
    { why: 'a key twice', rows: [aChange(), aChange()], fault: 'filing.ack 同一参数在草案中重复' },
    { why: 'no reason', rows: [aChange({ reason: ' ' })], fault: '请写明变更理由' },
    { why: 'no source', rows: [aChange({ source: '' })], fault: '缺少依据' },
    { why: 'nothing new', rows: [aChange({ ...beforeOf(aRow()) })], fault: '与现行值相同' },
    { why: 'half a day', rows: [aChange({ value: 1.5 })], fault: '期限应为整数' },
    { why: 'a word for a term', rows: [aChange({ value: '三' })], fault: '带单位的值' },
    {
      why: 'a usual term beyond the longest',
      rows: [aChange({ key: 'rectify.general.default', value: 45 })],
      fault: '一般隐患整改期限（45）不得长于一般隐患整改最长期限（30）',
    },
    {
      why: 'a longest term below the usual one',
      rows: [aChange({ key: 'rectify.general.max', value: 10 })],
      fault: 'rectify.general.max 一般隐患整改期限（15）不得长于',
    },
    {
      why: 'a misspelt post',
      rows: [aChange({ key: 'seat.fallback', value: { expert: ['agencyQC'] } })],
      fault: 'seat.fallback：agencyQC 不是已知岗位',
    },
  ])('refuse $why: $fault', ({ rows, fault }) => {
    expect(faults(...rows).join('\n')).toContain(fault);
  });

  it('may move the usual and the longest term together', () => {
    expect(
      faults(
        aChange({ key: 'rectify.general.default', value: 45 }),
        aChange({ key: 'rectify.general.max', value: 60 }),
      ),
    ).toEqual([]);
  });

  it('are told when the value they were drafted against is another by now', () => {
    expect(movedRows([aChange()], PRESENT)).toEqual([]);
    const later = new Map(PRESENT).set('filing.ack', aRow({ value: 4 }));
    expect(movedRows([aChange()], later).map(({ at }) => at)).toEqual(['filing.ack']);
  });

  it('make the policy of the day they begin', () => {
    expect(changedSnapshot([aChange()], PRESENT, '2026-12-01').values).toMatchObject({
      'filing.ack': { amount: 3, unit: 'WD' },
      'rectify.general.max': { amount: 30, unit: 'ND' },
    });
  });

  it('of a key follow the row that came into effect last', () => {
    const rows = [aRow(), aRow({ value: 5, from: '2026-11-01' }), aRow({ value: 9, from: '2027-01-01' })];
    expect(rowsOn(rows, '2026-12-01').get('filing.ack')?.value).toBe(5);
    expect(rowsOn([aRow({ to: '2026-06-30' })], '2026-12-01').size).toBe(0);
  });
});

const step = { id: 'T', offset: { amount: 0, unit: 'ND' }, does: 'overdue', notify: ['holder'] };

describe('a value is read by the reader of its key', () => {
  it.each([
    { key: 'a.term', value: 2, unit: 'WD', shape: 'term' },
    { key: 'a.count', value: 2, unit: 'times', shape: 'number' },
    { key: 'a.text', value: 'firstAction', shape: 'text' },
    { key: 'a.day', value: '2026-12-20', shape: 'day' },
    { key: 'a.flag', value: true, shape: 'flag' },
    { key: 'a.list', value: ['x'], shape: 'list' },
    { key: 'a.lists', value: { x: ['y'] }, shape: 'lists' },
    { key: 'ladder.filing', value: [step], shape: 'ladder' },
    { key: 'vote.default', value: { ratio: 1, quorum: 1 }, shape: 'vote' },
    { key: 'a.table', value: { level: 'major', any: [] }, shape: 'structure' },
  ] as const)('$key holds a $shape', ({ shape, ...row }) => {
    expect(shapeOf(row)).toBe(shape);
  });

  it.each([
    { key: 'a.text', now: 'x', next: true, fault: 'a.text 应为文字' },
    { key: 'a.day', now: '2026-12-20', next: '明年', fault: 'a.day 应为日历上的日期' },
    { key: 'a.flag', now: true, next: '是', fault: 'a.flag 应为是或否' },
    { key: 'a.list', now: ['x'], next: 'x', fault: 'a.list 应为文字清单' },
    { key: 'a.lists', now: { x: ['y'] }, next: { x: 'y' }, fault: 'a.lists.x 应为文字清单' },
    {
      key: 'ladder.filing',
      now: [step],
      next: [{ ...step, does: 'approve' }],
      fault: 'ladder.filing 应为督办阶梯',
    },
    {
      key: 'vote.default',
      now: { ratio: 1, quorum: 1 },
      next: { ratio: '一半' },
      fault: 'vote.default 应为票签规则',
    },
    { key: 'a.table', now: { n: 1, t: 'x' }, next: { n: 1 }, fault: 'a.table 的结构' },
    { key: 'a.table', now: { n: 1, t: 'x' }, next: { n: '1', t: 'x' }, fault: 'a.table 的结构' },
    { key: 'a.table', now: [{ n: 1 }], next: { n: 1 }, fault: 'a.table 的结构' },
  ])('$key: $next in place of $now is refused, naming the key', ({ key, now, next, fault }) => {
    expect(readingFaults(plain(key, now), plain(key, next)).join()).toContain(fault);
  });

  it.each([
    { key: 'industry.lead', now: { 危化: 'u1', 工贸: 'u1' }, next: { 危化: 'u2', 工贸: 'u1', 教育: 'u3' } },
    {
      key: 'a.table',
      now: { level: 'major', any: [{ kind: 'x' }] },
      next: { level: 'major', any: [{ kind: 'y' }] },
    },
    { key: 'a.list', now: ['x'], next: [] },
  ])('$key may hold other names and lengths of the same kind', ({ key, now, next }) => {
    expect(readingFaults(plain(key, now), plain(key, next))).toEqual([]);
  });
});

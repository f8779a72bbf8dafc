import { validatePolicyValue } from './policy-validation';
import type { PolicyJson, PolicyValue } from './policy-value';

const aRow = (over: Partial<PolicyValue> = {}): PolicyValue => ({
  key: 'filing.ack',
  title: '备案回执期限',
  value: 2,
  unit: 'WD',
  source: '三3',
  mark: 'D',
  from: '2021-12-20',
  ...over,
});

const aStep = (over: Record<string, PolicyJson> = {}): PolicyJson => ({
  id: 'T+1',
  offset: { amount: 1, unit: 'WD' },
  does: 'escalate',
  notify: ['committeeDirector'],
  ...over,
});

const aLadder = (...steps: readonly PolicyJson[]): PolicyValue => {
  const { unit: _unit, ...row } = aRow({ key: 'ladder.filing', title: '备案催办阶梯', value: steps });
  return row;
};

describe('a policy row', () => {
  it('with key, title, value, unit, source and day is sound', () => {
    expect(validatePolicyValue(aRow())).toEqual([]);
    expect(validatePolicyValue(aRow({ to: '2026-12-20' }))).toEqual([]);
    expect(validatePolicyValue(aRow({ value: 0.2, unit: 'ratio' }))).toEqual([]);
    expect(validatePolicyValue(aLadder(aStep({ majorOnly: true, notifyMajor: ['districtLeader'] })))).toEqual(
      [],
    );
  });

  it.each([
    { over: { key: 'Filing Ack' }, fault: '键名不合规则' },
    { over: { title: 'filing' }, fault: '缺少中文名称' },
    { over: { source: ' ' }, fault: '缺少依据' },
    { over: { from: '2021-13-20' }, fault: '生效日期不是' },
    { over: { to: '2026-02-30' }, fault: '失效日期不是' },
    { over: { to: '2020-01-01' }, fault: '失效日期早于' },
    { over: { value: '2' }, fault: '带单位的值应为' },
    { over: { value: -2 }, fault: '带单位的值应为' },
    { over: { value: 1.5 }, fault: '期限应为整数' },
    { over: { value: 1.5, unit: 'times' }, fault: '数量应为整数' },
  ] as const)('$over is refused: $fault', ({ over, fault }) => {
    expect(validatePolicyValue(aRow(over)).join('；')).toContain(fault);
  });

  it('a number says its unit', () => {
    const { unit: _unit, ...row } = aRow();
    expect(validatePolicyValue(row)).toEqual(['数值应注明单位']);
  });

  it('tells all its faults at once', () => {
    expect(validatePolicyValue(aRow({ source: '', title: 'x', value: -1 }))).toHaveLength(3);
  });
});

describe('a ladder', () => {
  it.each([
    { steps: [], fault: '至少一级' },
    { steps: ['T'], fault: '应为对象' },
    { steps: [aStep({ id: '' })], fault: '应有编号' },
    { steps: [aStep({ offset: { amount: 1, unit: 'H' } })], fault: '时点' },
    { steps: [aStep({ does: 'approve' })], fault: '动作不在清单内' },
    { steps: [aStep({ does: 'toString' })], fault: '动作不在清单内' },
    { steps: [aStep({ notify: ['mayor'] })], fault: '不是已知岗位' },
    { steps: [aStep({ notifyMajor: 'districtLeader' })], fault: '重大隐患通知对象' },
    { steps: [aStep({ majorOnly: 'yes' })], fault: 'majorOnly' },
    { steps: [aStep(), aStep()], fault: '编号 T+1 重复' },
  ])('is refused: $fault', ({ steps, fault }) => {
    expect(validatePolicyValue(aLadder(...steps)).join('；')).toContain(fault);
  });
});

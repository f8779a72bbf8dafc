import { PolicyFormatError, PolicyMissingError } from './policy-error';
import { lampRuleOf } from './lamp-rule';
import {
  flagOf,
  hasPolicy,
  ladderOf,
  listOf,
  listsOf,
  numberOf,
  sourceOf,
  termOf,
  textOf,
  valueOf,
} from './policy-reader';
import { snapshotOn } from './policy-snapshot';
import type { PolicyJson, PolicySnapshot, PolicyValue } from './policy-value';

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

const aSnapshot = (values: Record<string, PolicyJson>): PolicySnapshot => ({ setId: 'p1', values });

describe('snapshot of the rows in effect', () => {
  const rows = [
    aRow({ to: '2026-06-30' }),
    aRow({ value: 3, from: '2026-07-01', source: '区安委会〔2026〕5号' }),
    aRow({ key: 'task.maxHops', value: 3, unit: 'times' }),
  ];

  it.each([
    { day: '2026-06-30', amount: 2, source: '三3' },
    { day: '2026-07-01', amount: 3, source: '区安委会〔2026〕5号' },
  ])('on $day the term is $amount WD, with its source', ({ day, amount, source }) => {
    const snapshot = snapshotOn(rows, day, 'p1');
    expect(termOf(snapshot, 'filing.ack')).toEqual({ amount, unit: 'WD' });
    expect(sourceOf(snapshot, 'filing.ack')).toBe(source);
  });

  it('a later row replaces an open-ended one', () => {
    const snapshot = snapshotOn([aRow({ value: 3, from: '2026-07-01' }), aRow()], '2026-08-01', 'p1');
    expect(numberOf(snapshot, 'filing.ack')).toBe(3);
  });

  it('before the first day in effect there is no value', () => {
    expect(hasPolicy(snapshotOn(rows, '2021-12-19', 'p1'), 'filing.ack')).toBe(false);
  });

  it('two rows from the same day are refused, naming the key', () => {
    expect(() => snapshotOn([aRow(), aRow({ value: 5 })], '2026-01-01', 'p1')).toThrow(PolicyFormatError);
  });

  it('only units of time make a term', () => {
    expect(snapshotOn(rows, '2026-01-01', 'p1').values).toEqual({
      'filing.ack': { amount: 2, unit: 'WD' },
      'task.maxHops': 3,
    });
  });
});

describe('typed readers', () => {
  const snapshot = aSnapshot({
    term: { amount: 24, unit: 'H' },
    count: 3,
    text: '一票否决',
    flag: false,
    list: ['closeout.approve'],
    lists: { subdistrictOfficer: ['subdistrictLeader', 'committeeClerk'] },
    ladder: [{ id: 'T', offset: { amount: 0, unit: 'ND' }, does: 'overdue', notify: ['holder'] }],
  });

  it('read what they are asked for', () => {
    expect(termOf(snapshot, 'term')).toEqual({ amount: 24, unit: 'H' });
    expect([numberOf(snapshot, 'count'), numberOf(snapshot, 'term')]).toEqual([3, 24]);
    expect(textOf(snapshot, 'text')).toBe('一票否决');
    expect(flagOf(snapshot, 'flag')).toBe(false);
    expect(listOf(snapshot, 'list')).toEqual(['closeout.approve']);
    expect(listsOf(snapshot, 'lists')['subdistrictOfficer']).toEqual(['subdistrictLeader', 'committeeClerk']);
    expect(ladderOf(snapshot, 'ladder')[0]?.does).toBe('overdue');
    expect(valueOf(snapshot, 'count')).toBe(3);
  });

  it.each([
    { why: 'a term', read: () => termOf(snapshot, 'count') },
    { why: 'a term of a known unit', read: () => termOf(aSnapshot({ t: { amount: 1, unit: 'W' } }), 't') },
    { why: 'a whole term', read: () => termOf(aSnapshot({ t: { amount: 0.5, unit: 'WD' } }), 't') },
    { why: 'a number', read: () => numberOf(snapshot, 'text') },
    { why: 'a text', read: () => textOf(snapshot, 'count') },
    { why: 'a flag', read: () => flagOf(snapshot, 'text') },
    { why: 'a list', read: () => listOf(snapshot, 'lists') },
    { why: 'lists', read: () => listsOf(snapshot, 'list') },
    { why: 'lists of texts', read: () => listsOf(aSnapshot({ l: { a: 1 } }), 'l') },
    { why: 'a ladder', read: () => ladderOf(snapshot, 'list') },
  ])('refuse what is not $why', ({ read }) => {
    expect(read).toThrow(PolicyFormatError);
  });

  it('name the missing key, also one that JavaScript objects have by themselves', () => {
    expect(() => termOf(snapshot, 'review.limit')).toThrow('政策参数缺失：review.limit');
    expect(() => valueOf(snapshot, 'toString')).toThrow(PolicyMissingError);
  });

  it('a source that was not recorded is said to be so', () => {
    expect(sourceOf(snapshot, 'term')).toBe('未注明');
  });

  it('the lamps take their thresholds from policy', () => {
    const rule = lampRuleOf(
      aSnapshot({
        'lamp.nearShare': 0.2,
        'lamp.nearWithin': { amount: 3, unit: 'WD' },
        'lamp.reportedAfter': { amount: 10, unit: 'ND' },
      }),
    );
    expect(rule).toMatchObject({ nearShare: 0.2, nearWithin: { amount: 3, unit: 'WD' } });
  });
});

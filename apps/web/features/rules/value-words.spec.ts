import { describe, expect, it } from 'vitest';
import { groupOf, linesOf, parsed, typedOf, type Words } from './value-words';

const words: Words = {
  unit: (unit) => `[${unit}]`,
  flag: (value) => (value ? '是' : '否'),
  offset: (amount, unit) => `${amount}${unit}`,
  say: (title) => title,
};

describe('a value of policy in words', () => {
  it.each([
    { value: 3, unit: 'WD', lines: ['3 [WD]'] },
    { value: true, lines: ['是'] },
    { value: 'firstAction', lines: ['firstAction'] },
    { value: ['departmentHead', 'closeout.approve'], lines: ['行业主管部门负责人', 'closeout.approve'] },
    {
      value: { expert: ['agencyQc', 'agencyAdmin'] },
      lines: ['专家：中介服务机构质量审核人、中介服务机构负责人'],
    },
    { value: { ratio: 0.6, veto: [] }, lines: ['ratio：0.6', 'veto：'] },
  ] as const)('$value reads $lines', ({ lines, ...row }) => {
    expect(linesOf(row as never, words)).toEqual(lines);
  });

  it('a ladder is read step by step: when, what happens, who is told', () => {
    const step = {
      id: 'T+1',
      offset: { amount: 1, unit: 'WD' },
      does: 'escalate',
      notify: ['unitHead', 'committeeClerk'],
    };
    expect(linesOf({ value: [step] }, words)).toEqual([
      'T+1（1WD）提级上报 → 承办单位负责人、区安委会办公室经办人',
    ]);
  });
});

describe('a structure', () => {
  it('is typed as JSON, and what is no JSON is told apart', () => {
    expect(parsed(typedOf({ a: [1] }))).toEqual({ a: [1] });
    expect(parsed('{ a: ')).toBeUndefined();
    expect(parsed('null')).toBeUndefined();
  });
});

describe('a key', () => {
  it.each([
    { topic: 'rectify', group: 'rectify' },
    { topic: 'ladder', group: 'supervision' },
    { topic: 'neverSeen', group: 'other' },
  ])('of $topic stands under $group', ({ topic, group }) => {
    expect(groupOf(topic)).toBe(group);
  });
});

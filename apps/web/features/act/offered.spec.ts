import { describe, expect, it } from 'vitest';
import type { OfferedActView } from '../../api';
import { arrange, wished } from './offered';

const act = (name: string, closed?: string): OfferedActView => ({
  act: name,
  title: name,
  form: 'NoFieldsForm',
  ...(closed === undefined ? {} : { closed }),
});
const names = (acts: readonly OfferedActView[]): readonly string[] => acts.map((one) => one.act);

describe('the acts of a task', () => {
  it('stand in decisions, handling, and what is closed with its reason', () => {
    const offers = arrange({
      acts: [act('classify'), act('return'), act('claim'), act('transfer', '没有可以转办的人员')],
    });
    expect([names(offers.deciding), names(offers.handling), names(offers.closed)]).toEqual([
      ['classify'],
      ['return', 'claim'],
      ['transfer'],
    ]);
  });

  it('put an owed signature among the decisions', () => {
    expect(names(arrange({ acts: [act('sign'), act('cc')] }).deciding)).toEqual(['sign']);
  });

  it('give the one reason why nothing can be decided', () => {
    const reason = '您的岗位不办理该事项';
    expect(arrange({ acts: [act('pass', reason), act('fail', reason), act('urge')] }).reason).toBe(reason);
  });

  it.each([
    { wish: 'handle' as const, found: 'classify' },
    { wish: 'return' as const, found: 'return' },
    { wish: 'urge' as const, found: undefined },
  ])('answer the key for $wish with $found', ({ wish, found }) => {
    const acts = [act('classify'), act('return'), act('urge', '催办过于频繁')];
    expect(wished({ acts }, wish)?.act).toBe(found);
  });
});

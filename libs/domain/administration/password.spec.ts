import { seedPolicy } from '../../../test/support/seed-policy';
import { administratorPasswordRuleOf, passwordFaults, passwordProfileOf, passwordRuleOf } from './password';

const policy = seedPolicy();
const withRows = (values: Record<string, number | string>) => ({
  ...policy,
  values: { ...policy.values, ...values },
});

describe('a password', () => {
  it.each([
    { why: 'short', password: 'Ab1-', faults: ['不得少于 8 个字符'] },
    {
      why: 'of one class',
      password: 'abcdefghijkl',
      faults: ['须包含小写字母、大写字母、数字、其他字符中的至少 3 类'],
    },
    { why: 'with the login in it', password: 'xLiSi-2026', faults: ['不得包含登录名'] },
    {
      why: 'of four characters that look like eight',
      password: '😀😀😀😀',
      faults: ['不得少于 8 个字符', '须包含小写字母、大写字母、数字、其他字符中的至少 3 类'],
    },
    { why: 'good', password: 'Right-Pass-1', faults: [] },
  ])('of anybody that is $why', ({ password, faults }) => {
    expect(passwordFaults(password, 'lisi', passwordRuleOf(policy))).toEqual(faults);
  });

  it.each([
    { why: 'long enough for others only', password: 'Right-Pw-1', faults: ['不得少于 12 个字符'] },
    { why: 'made of few characters', password: 'Aa1-Aa1-Aa1-', faults: ['不同的字符不得少于 6 个'] },
    { why: 'easy to guess', password: 'My-Password-2027', faults: ['含有容易被猜到的词语或数字串'] },
    { why: 'good', password: 'Gui-lin-8-Shan', faults: [] },
  ])('of an administrator that is $why', ({ password, faults }) => {
    expect(passwordFaults(password, 'wang', administratorPasswordRuleOf(policy))).toEqual(faults);
  });

  it('of an administrator is never asked less of than that of others', () => {
    const phrase = withRows({ 'auth.profile': 'asvs', 'auth.asvs.minLength': 20 });
    expect(administratorPasswordRuleOf(phrase)).toMatchObject({ minLength: 20, minClasses: 3 });
  });

  it('follows the stricter profile when the name of the profile is unknown', () => {
    expect(passwordProfileOf(withRows({ 'auth.profile': 'none' }))).toBe('dengbao3');
  });
});

import { authRulesOf, withAuthRows } from './auth-rules';

const DAY = '2026-03-06';
const policy = (values: Record<string, number | string>) => withAuthRows({ setId: 's', values }, DAY);

describe('the rules of signing in', () => {
  it('are those of the classified protection scheme unless the district chose others', () => {
    expect(authRulesOf(policy({}))).toEqual({
      profile: 'dengbao3',
      maxFailures: 5,
      lockMinutes: 30,
      attemptsPerMinute: 20,
      password: { minLength: 8, minClasses: 3, maxAgeDays: 90 },
    });
  });

  it('follow the profile and the rows of the policy set', () => {
    const rules = authRulesOf(
      policy({ 'auth.profile': 'asvs', 'auth.asvs.minLength': 20, 'auth.maxFailures': 9 }),
    );
    expect(rules).toMatchObject({
      maxFailures: 9,
      password: { minLength: 20, minClasses: 0, maxAgeDays: 0 },
    });
  });

  it('take an unknown profile for the stricter one', () => {
    expect(authRulesOf(policy({ 'auth.profile': 'none' })).profile).toBe('dengbao3');
  });
});

import { seedPolicy } from '../../../../test/support/seed-policy';
import { authRulesOf } from './auth-rules';

const policy = (values: Record<string, number | string>) => {
  const seed = seedPolicy();
  return { ...seed, values: { ...seed.values, ...values } };
};

describe('the rules of signing in', () => {
  it('are those of the classified protection scheme unless the district chose others', () => {
    expect(authRulesOf(policy({}))).toMatchObject({
      maxFailures: 5,
      lockMinutes: 30,
      attemptsPerMinute: 20,
      maxAgeDays: 90,
      history: 5,
      password: { minLength: 8, minClasses: 3 },
      administratorPassword: { minLength: 12 },
    });
  });

  it('follow the profile and the rows of the policy set', () => {
    const rules = authRulesOf(
      policy({ 'auth.profile': 'asvs', 'auth.asvs.minLength': 20, 'auth.maxFailures': 9 }),
    );
    expect(rules).toMatchObject({
      maxFailures: 9,
      maxAgeDays: 0,
      password: { minLength: 20, minClasses: 0 },
    });
  });
});

import { hashPassword, type PasswordCost, verifyPassword } from './password';

const CHEAP: PasswordCost = { memoryCost: 1024, timeCost: 2, parallelism: 1 };

describe('a password', () => {
  it('is kept as a salted argon2id hash that only the password opens', async () => {
    const [one, two] = await Promise.all([
      hashPassword('西工-Safe2026', CHEAP),
      hashPassword('西工-Safe2026', CHEAP),
    ]);
    expect(one).toMatch(/^\$argon2id\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword(one, '西工-Safe2026')).toBe(true);
    expect(await verifyPassword(one, '西工-Safe2027')).toBe(false);
  });

  it('is the same however the keyboard composed its letters', async () => {
    expect(await verifyPassword(await hashPassword('caf\u00e9-1A', CHEAP), 'cafe\u0301-1A')).toBe(true);
  });

  it('never matches something that is no hash', async () => {
    expect(await verifyPassword('', '')).toBe(false);
    expect(await verifyPassword('plain', 'plain')).toBe(false);
  });
});

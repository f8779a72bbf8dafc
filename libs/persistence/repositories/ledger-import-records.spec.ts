import { caseIdOf, outcomeOf, storedStatus } from './ledger-import-records';

describe('a row of an import in its table', () => {
  it.each(['importable', 'failed', 'skipped', 'starting', 'imported', 'alreadyThere', 'error'] as const)(
    'comes back as %s',
    (outcome) => {
      const { status, digested } = storedStatus(outcome);
      expect(outcomeOf(status, digested ?? true)).toBe(outcome);
    },
  );

  it('of a status nobody writes is a defect', () => {
    expect(() => outcomeOf('lost', true)).toThrow('unknown status lost');
  });

  it('leads by its digest to one case id, formed like any other', () => {
    const digest = '0123456789abcdef'.repeat(4);
    expect(caseIdOf(digest)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(caseIdOf(digest)).toBe(caseIdOf(digest));
  });
});

import { isRefusal, refuse, type RefusalCode, REFUSALS } from './refusal';

const ROWS = (Object.keys(REFUSALS) as RefusalCode[]).map((code) => ({ code, ...REFUSALS[code] }));
const HAN = /\p{Script=Han}/u;

describe('the closed list of refusals', () => {
  it.each(ROWS)('$code tells a person what is wrong and by which rule', ({ code, status, title, rule }) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(title).toMatch(HAN);
    expect(rule).toMatch(HAN);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('has no two codes with the same words', () => {
    expect(new Set(ROWS.map((row) => row.title)).size).toBe(ROWS.length);
  });

  it.each([
    { code: 'NOT_IN_SEAT', status: 403 },
    { code: 'SEPARATION_OF_DUTIES', status: 403 },
    { code: 'NON_DELEGABLE', status: 403 },
    { code: 'TASK_NOT_FOUND', status: 404 },
    { code: 'TASK_NOT_OPEN', status: 409 },
    { code: 'VERSION_CONFLICT', status: 409 },
    { code: 'FORM_INVALID', status: 422 },
    { code: 'URGED_TOO_SOON', status: 429 },
  ] as const)('$code answers with HTTP status $status', ({ code, status }) => {
    expect(REFUSALS[code].status).toBe(status);
  });

  it('has one refusal for each of 三不放过', () => {
    const guards = ROWS.filter((row) => row.rule.startsWith('三不放过'));
    expect(guards.map((row) => row.code)).toEqual([
      'RESPONSIBILITY_NOT_MET',
      'ENFORCEMENT_NOT_MET',
      'HAZARD_NOT_ELIMINATED',
    ]);
  });
});

describe('a refusal', () => {
  it('carries only what is known', () => {
    expect(refuse('TASK_NOT_OPEN')).toEqual({ refused: true, code: 'TASK_NOT_OPEN' });
    expect(refuse('NOT_ASSIGNED', '仅限本人', [{ personId: 'zhang' }])).toEqual({
      refused: true,
      code: 'NOT_ASSIGNED',
      detail: '仅限本人',
      mayAct: [{ personId: 'zhang' }],
    });
  });

  it.each([
    { value: refuse('TASK_NOT_OPEN'), is: true },
    { value: { refused: false }, is: false },
    { value: null, is: false },
    { value: 'refused', is: false },
    { value: undefined, is: false },
  ])('is told apart from anything else', ({ value, is }) => {
    expect(isRefusal(value)).toBe(is);
  });
});

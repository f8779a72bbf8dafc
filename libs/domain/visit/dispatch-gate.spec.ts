import { type DispatchGate, dispatchRefusal, type GateExpert } from '.';

const policy = { setId: 'p', values: { 'visit.minExperts': 2, 'visit.mergeWindow': 30 } } as never;
const ON = '2026-03-10';
const expert = (name: string, over: Partial<GateExpert> = {}): GateExpert => ({
  personId: name,
  name,
  inAgency: true,
  named: true,
  certificates: [{ validUntil: '2026-12-31', fields: ['工贸'] }],
  pledgedOn: '2026-01-01',
  ...over,
});
const gate = (over: Partial<DispatchGate> = {}): DispatchGate => ({
  on: ON,
  contract: { inForce: true, termFrom: '2026-01-01', termTo: '2026-12-31' },
  scope: { frequency: 4, fields: ['工贸'] },
  used: 1,
  otherVisits: [],
  experts: [expert('甲'), expert('乙')],
  ...over,
});
const withFirst = (over: Partial<GateExpert>) => gate({ experts: [expert('甲', over), expert('乙')] });

describe('nobody is sent out', () => {
  it.each<[string, DispatchGate, string]>([
    [
      'before the agreement is in force (R22)',
      gate({ contract: { ...gate().contract, inForce: false } }),
      'MOTION_NOT_ALLOWED',
    ],
    ['before its term', gate({ on: '2025-12-31' }), 'DUE_DAY_ILLEGAL'],
    ['after its term', gate({ on: '2027-01-01' }), 'DUE_DAY_ILLEGAL'],
    ['more often than agreed (R23)', gate({ used: 4 }), 'LIMIT_REACHED'],
    ['alone', gate({ experts: [expert('甲')] }), 'FORM_INVALID'],
    ['alone under two lines', gate({ experts: [expert('甲'), expert('甲')] }), 'FORM_INVALID'],
    ['from another agency', withFirst({ inAgency: false }), 'TARGET_NOT_ELIGIBLE'],
    ['who is not of the bid', withFirst({ named: false }), 'TARGET_NOT_ELIGIBLE'],
    ['without a certificate', withFirst({ certificates: [] }), 'TARGET_NOT_ELIGIBLE'],
    ['without a pledge (R98)', gate({ experts: [noPledge('甲'), expert('乙')] }), 'TARGET_NOT_ELIGIBLE'],
    ['with a pledge of a later day', withFirst({ pledgedOn: '2026-03-11' }), 'TARGET_NOT_ELIGIBLE'],
    ['with an interest in the enterprise (R98)', withFirst({ conflict: '亲属任职' }), 'SEPARATION_OF_DUTIES'],
    [
      'outside of the fields (R95)',
      gate({ scope: { frequency: 4, fields: ['危化'] } }),
      'TARGET_NOT_ELIGIBLE',
    ],
    ['twice within the merge window', gate({ otherVisits: ['2026-04-09'] }), 'DUE_DAY_ILLEGAL'],
  ])('%s', (_what, given, code) => {
    expect(dispatchRefusal(given, policy)?.code).toBe(code);
  });

  it('to an enterprise outside of the scope (R23)', () => {
    const { scope: _scope, ...outside } = gate();
    expect(dispatchRefusal(outside, policy)?.code).toBe('TARGET_NOT_ELIGIBLE');
  });
});

function noPledge(name: string): GateExpert {
  const { pledgedOn: _pledgedOn, ...rest } = expert(name);
  return rest;
}

describe('they may go', () => {
  it.each<[string, DispatchGate]>([
    ['with everything in order', gate()],
    ['on the last day of a certificate', withFirst({ certificates: [{ validUntil: ON, fields: ['工贸'] }] })],
    ['on the first day of the term', gate({ on: '2026-01-01' })],
    ['together with another visit of that day', gate({ otherVisits: [ON] })],
    ['on the day after the merge window', gate({ otherVisits: ['2026-04-10'] })],
  ])('%s', (_what, given) => {
    expect(dispatchRefusal(given, policy)).toBeUndefined();
  });

  it('a field of an expired certificate does not count (R95)', () => {
    const expired = { validUntil: '2026-03-09', fields: ['危化'] };
    const valid = { validUntil: null, fields: ['工贸'] };
    const given = withFirst({ certificates: [expired, valid] });
    expect(dispatchRefusal(given, policy)).toBeUndefined();
    const chemical = { ...given, scope: { frequency: 4, fields: ['危化'] } };
    expect(dispatchRefusal(chemical, policy)?.code).toBe('TARGET_NOT_ELIGIBLE');
  });
});

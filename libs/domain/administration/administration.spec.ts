import { ROLES, type Role, rolesOfKind, UNIT_KINDS_OF_ROLE } from '../authority';
import { credentialState } from './credentials';
import {
  endRefusal,
  type GrantFrame,
  grantRefusal,
  type GrantWish,
  type Holding,
  lastDayBefore,
  lockRefusal,
  type Period,
  periodsMeet,
} from './posts';
import { closureRefusal, enterpriseRefusal } from './register';

const TODAY = '2026-03-06';

const aHolding = (role: Role, over: Partial<Holding> = {}): Holding => ({
  ...{ id: `h-${role}`, personId: 'p-wang', unitId: 'u-1', role, fromDay: '2025-01-01', toDay: null },
  ...over,
});

const wish = (role: Role, over: Partial<GrantWish> = {}): GrantWish => ({
  ...{ personId: 'p-wang', unitId: 'u-2', role, fromDay: TODAY, toDay: null },
  ...over,
});

const frame = (role: Role, over: Partial<GrantFrame> = {}): GrantFrame => ({
  today: TODAY,
  operatorId: 'p-guard',
  unit: { kind: UNIT_KINDS_OF_ROLE[role][0], open: true },
  held: [],
  substitutions: [],
  certificates: [],
  required: [],
  ...over,
});

const code = (role: Role, over: Partial<GrantFrame> = {}, asked: Partial<GrantWish> = {}) =>
  grantRefusal(wish(role, asked), frame(role, over))?.code;

describe('granting a post', () => {
  it.each(ROLES)('%s is possible for somebody who holds nothing', (role) => {
    expect(code(role)).toBeUndefined();
  });

  it.each([
    ['systemAdmin', 'securityAdmin'],
    ['securityAdmin', 'auditAdmin'],
    ['auditAdmin', 'systemAdmin'],
    ['systemAdmin', 'committeeClerk'],
    ['expert', 'auditAdmin'],
    ['districtLeader', 'securityAdmin'],
  ] as const)('refuses %s to a %s (三员分立)', (wanted, has) => {
    const refusal = grantRefusal(wish(wanted), frame(wanted, { held: [aHolding(has)] }));
    expect(refusal?.code).toBe('ADMINISTRATORS_EXCLUDE');
    expect(refusal?.detail).toContain('不得由一人兼任');
  });

  it('lets business posts be held together', () => {
    expect(code('departmentHead', { held: [aHolding('bureauHead')] })).toBeUndefined();
  });

  it.each([
    { when: 'ended before', toDay: '2026-03-05', refused: undefined },
    { when: 'ends on that day', toDay: TODAY, refused: 'ADMINISTRATORS_EXCLUDE' },
  ])('asks about the days: the other post $when', ({ toDay, refused }) => {
    expect(code('auditAdmin', { held: [aHolding('committeeClerk', { toDay })] })).toBe(refused);
  });

  it('refuses an administrator’s post to whoever is part of a substitution then', () => {
    const substitutions = [{ fromDay: '2026-03-01', toDay: '2026-03-10' }];
    expect(code('auditAdmin', { substitutions })).toBe('ADMINISTRATORS_EXCLUDE');
    expect(code('committeeClerk', { substitutions })).toBeUndefined();
    expect(code('auditAdmin', { substitutions }, { fromDay: '2026-03-11' })).toBeUndefined();
  });

  it('is never to oneself', () => {
    expect(code('expert', { operatorId: 'p-wang' })).toBe('OWN_RIGHTS');
  });

  it.each([
    {
      why: 'in a unit of another kind',
      over: { unit: { kind: 'agency' as const, open: true } },
      is: 'FORM_INVALID',
    },
    {
      why: 'in a closed unit',
      over: { unit: { kind: 'subdistrict' as const, open: false } },
      is: 'REGISTER_STATE',
    },
    {
      why: 'twice',
      over: { held: [aHolding('subdistrictOfficer', { unitId: 'u-2' })] },
      is: 'POST_ALREADY_HELD',
    },
  ])('is refused $why', ({ over, is }) => {
    expect(code('subdistrictOfficer', over)).toBe(is);
  });

  it.each([
    { toDay: '2026-03-05', is: 'FORM_INVALID' },
    { toDay: TODAY, is: undefined },
  ])('up to $toDay: $is', ({ toDay, is }) => {
    expect(code('expert', {}, { fromDay: '2026-03-01', toDay })).toBe(is);
  });

  it.each([
    { why: 'no certificate', certificates: [], is: 'CREDENTIAL_REQUIRED' },
    {
      why: 'a valid one',
      certificates: [{ kind: '行政执法证', validUntil: TODAY, revokedOn: null }],
      is: undefined,
    },
    {
      why: 'one that ended',
      certificates: [{ kind: '行政执法证', validUntil: '2026-03-05', revokedOn: null }],
      is: 'CREDENTIAL_REQUIRED',
    },
    {
      why: 'a revoked one',
      certificates: [{ kind: '行政执法证', validUntil: null, revokedOn: TODAY }],
      is: 'CREDENTIAL_REQUIRED',
    },
    {
      why: 'another kind',
      certificates: [{ kind: '电工证', validUntil: null, revokedOn: null }],
      is: 'CREDENTIAL_REQUIRED',
    },
  ])('that asks for a certificate, with $why', ({ certificates, is }) => {
    expect(code('subdistrictEnforcer', { required: ['行政执法证'], certificates })).toBe(is);
  });
});

describe('taking a post away', () => {
  const end = (endsOn: string, over: Partial<Holding> = {}, otherHolders = 0, operatorId = 'p-guard') =>
    endRefusal(endsOn, { today: TODAY, operatorId, otherHolders, holding: aHolding('expert', over) })?.code;

  it.each([
    { why: 'from today on', endsOn: TODAY, over: {}, is: undefined },
    { why: 'in the past', endsOn: '2026-03-05', over: {}, is: 'FORM_INVALID' },
    { why: 'that is over', endsOn: TODAY, over: { toDay: '2026-03-05' }, is: 'REGISTER_STATE' },
    {
      why: 'that was taken away on its first day',
      endsOn: TODAY,
      over: { fromDay: TODAY, toDay: '2026-03-05' },
      is: 'REGISTER_STATE',
    },
    {
      why: 'later than it ends by itself',
      endsOn: '2026-04-02',
      over: { toDay: '2026-04-01' },
      is: 'FORM_INVALID',
    },
  ])('$why: $is', ({ endsOn, over, is }) => {
    expect(end(endsOn, over)).toBe(is);
  });

  it('leaves nobody a day more: the last day is the one before', () => {
    expect(lastDayBefore('2026-03-01')).toBe('2026-02-28');
  });

  it('is not for oneself', () => {
    expect(end(TODAY, {}, 1, 'p-wang')).toBe('OWN_RIGHTS');
  });

  it('never leaves an administrator’s post without a holder', () => {
    expect(end(TODAY, { role: 'auditAdmin' })).toBe('LAST_ADMINISTRATOR');
    expect(end(TODAY, { role: 'auditAdmin' }, 1)).toBeUndefined();
  });
});

describe('stopping an account', () => {
  const lock = (over: object) =>
    lockRefusal({ operatorId: 'p-sys', personId: 'p-wang', disabled: false, aloneIn: [], ...over })?.code;

  it.each([
    { why: 'of somebody', over: {}, is: undefined },
    { why: 'of oneself', over: { personId: 'p-sys' }, is: 'OWN_RIGHTS' },
    { why: 'a second time', over: { disabled: true }, is: 'REGISTER_STATE' },
    { why: 'of the only audit administrator', over: { aloneIn: ['auditAdmin'] }, is: 'LAST_ADMINISTRATOR' },
  ])('$why: $is', ({ over, is }) => {
    expect(lock(over)).toBe(is);
  });
});

describe('periods', () => {
  const period = (fromDay: string, toDay: string | null): Period => ({ fromDay, toDay });

  it.each([
    { a: period('2026-01-01', null), b: period('2026-05-01', null), meet: true },
    { a: period('2026-01-01', '2026-02-01'), b: period('2026-02-01', null), meet: true },
    { a: period('2026-01-01', '2026-01-31'), b: period('2026-02-01', null), meet: false },
    { a: period('2026-03-01', '2026-02-28'), b: period('2026-01-01', null), meet: false },
  ])('$a and $b share a day: $meet', ({ a, b, meet }) => {
    expect([periodsMeet(a, b), periodsMeet(b, a)]).toEqual([meet, meet]);
  });
});

describe('a certificate', () => {
  it.each([
    { validUntil: null, revokedOn: null, state: 'valid' },
    { validUntil: '2026-03-05', revokedOn: null, state: 'expired' },
    { validUntil: TODAY, revokedOn: null, state: 'expiring' },
    { validUntil: '2026-05-05', revokedOn: null, state: 'expiring' },
    { validUntil: '2026-05-06', revokedOn: null, state: 'valid' },
    { validUntil: '2030-01-01', revokedOn: TODAY, state: 'revoked' },
  ])('valid until $validUntil, revoked $revokedOn is $state', ({ state, ...period }) => {
    expect(credentialState(period, TODAY, 60)).toBe(state);
  });
});

describe('closing a unit', () => {
  const empty = { kind: 'subdistrict' as const, closedOn: null, holders: 0, openChildren: 0, openTasks: 0 };

  it.each([
    { why: 'that nobody needs', over: {}, is: undefined },
    { why: 'with people in post', over: { holders: 2 }, is: 'UNIT_IN_USE' },
    { why: 'with units below it', over: { openChildren: 1 }, is: 'UNIT_IN_USE' },
    { why: 'with tasks on its desk', over: { openTasks: 3 }, is: 'UNIT_IN_USE' },
    { why: 'twice', over: { closedOn: TODAY }, is: 'REGISTER_STATE' },
    { why: 'of the administrators', over: { kind: 'system' as const }, is: 'REGISTER_STATE' },
  ])('$why: $is', ({ over, is }) => {
    expect(closureRefusal({ ...empty, ...over })?.code).toBe(is);
  });
});

describe('an entry of the register of enterprises', () => {
  const sound = { subdistrict: { actsAsSubdistrict: true, open: true }, department: 'u-bureau' };
  const entry = { creditCode: '91410303MA40ABCD1K', industry: '工贸' };

  it.each([
    { why: 'with 17 places', creditCode: '91410303MA40ABCD1', says: '应为 18 位' },
    { why: 'with a registration number', creditCode: '410303000012345', says: '15 位工商注册号' },
    { why: 'with a wrong check mark', creditCode: '914103000000000001', says: '校验码不正确' },
  ])('$why is refused', ({ creditCode, says }) => {
    expect(enterpriseRefusal({ ...entry, creditCode }, sound)?.detail).toContain(says);
  });

  it('needs a 属地 that has the duty and an industry with a lead', () => {
    const creditCode = '91350100M000100Y43';
    expect(enterpriseRefusal({ ...entry, creditCode }, sound)).toBeUndefined();
    expect(
      enterpriseRefusal({ ...entry, creditCode }, { ...sound, subdistrict: undefined })?.detail,
    ).toContain('属地');
    expect(
      enterpriseRefusal({ ...entry, creditCode }, { ...sound, department: undefined })?.detail,
    ).toContain('行业');
  });
});

describe('the kinds of unit', () => {
  it('put every post somewhere, and the administrators’ posts nowhere else than in the system’s office', () => {
    expect(rolesOfKind('system')).toEqual(['systemAdmin', 'securityAdmin', 'auditAdmin']);
    for (const role of ROLES) expect(UNIT_KINDS_OF_ROLE[role].length).toBeGreaterThan(0);
  });
});

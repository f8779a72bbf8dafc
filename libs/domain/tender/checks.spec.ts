import { findingsOf, type SupplierRegister } from './checks';
import { approvalRoute } from './route';
import { bidOf } from './tender.fixture';

const REGISTER: SupplierRegister = {
  names: { 'unit-a': '甲安全', 'unit-b': '乙安全', 'unit-c': '丙安全' },
  profiles: [
    { unitId: 'unit-a', controllers: [{ key: 'k1', name: '张某', as: '法定代表人' }] },
    { unitId: 'unit-b', controllers: [{ key: 'k1', name: '张某', as: '实际控制人' }] },
    { unitId: 'unit-c', controllers: [{ key: 'k2', name: '李某', as: '法定代表人' }] },
  ],
  exclusions: [
    { unitId: 'unit-c', from: '2026-01-01', to: '2027-12-31', clause: '协议第九条', legalNote: '依合同约定' },
  ],
  payments: [
    { unitId: 'unit-a', enterpriseName: '远航化工', paidOn: '2026-03-01' },
    { unitId: 'unit-b', enterpriseName: '远航化工', paidOn: '2024-03-01' },
  ],
};
const bids = [bidOf('a', 1), bidOf('b', 2), bidOf('c', 3)];
const found = (today: string, consulted: readonly string[] = []) =>
  findingsOf(bids, REGISTER, { today, since: '2025-10-12', consulted });

describe('what the checks find about bidders', () => {
  it('the same person behind two bidders, whatever they are called in each', () => {
    expect(found('2026-10-12').find((one) => one.kind === 'control')).toMatchObject({
      bidIds: ['bid-a', 'bid-b'],
      text: '甲安全（法定代表人）与乙安全（实际控制人）同为张某',
    });
  });

  it('an agency under 不再委托 with its contract clause and legal note, only while it lasts', () => {
    expect(found('2026-10-12').find((one) => one.kind === 'excluded')).toMatchObject({
      bidIds: ['bid-c'],
      basis: '协议第九条',
      legalNote: '依合同约定',
    });
    expect(found('2028-01-01').some((one) => one.kind === 'excluded')).toBe(false);
  });

  it('payments of enterprises within twelve months, and who helped to design the tender', () => {
    const findings = found('2026-10-12', ['unit-b']);
    expect(findings.filter((one) => one.kind === 'paid').map((one) => one.bidIds)).toEqual([['bid-a']]);
    expect(findings.filter((one) => one.kind === 'consulted').map((one) => one.bidIds)).toEqual([['bid-b']]);
  });

  it('gives every finding an id of its own', () => {
    const ids = found('2026-10-12', ['unit-b']).map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the approval route as shown before submission', () => {
  const units = { buyer: 'b', finance: 'f', committeeOffice: 'o', government: 'g' };
  const fallback = {
    financeClerk: ['financeHead', 'districtLeader'],
    committeeDirector: ['bureauHead', 'districtLeader'],
    bureauHead: ['committeeDirector', 'districtLeader'],
  };
  const route = (held: Readonly<Record<string, readonly string[]>>) =>
    approvalRoute(units, 'starter', {
      holders: (seat) => held[`${seat.unitId}/${seat.role}`] ?? [],
      fallback,
    }).map(({ node, seat, because }) => [node, seat.role, because]);
  const all = {
    'f/financeClerk': ['clerk'],
    'f/financeHead': ['fhead'],
    'o/committeeDirector': ['director'],
    'b/bureauHead': ['head'],
    'g/districtLeader': ['leader'],
  };

  it('names the posts the rule wants', () => {
    expect(route(all)).toEqual([
      ['countersign.finance', 'financeClerk', undefined],
      ['countersign.committee', 'committeeDirector', undefined],
      ['approve', 'bureauHead', undefined],
    ]);
  });

  it.each([
    {
      why: 'nobody holds the post',
      over: { 'b/bureauHead': [] },
      last: ['approve', 'districtLeader', 'noHolder'],
    },
    {
      why: 'the approver is the starter',
      over: { 'b/bureauHead': ['starter'] },
      last: ['approve', 'districtLeader', 'isStarter'],
    },
    {
      why: 'the approver has countersigned',
      over: { 'b/bureauHead': ['director'] },
      last: ['approve', 'districtLeader', 'repeated'],
    },
    {
      why: 'another holds the post too',
      over: { 'b/bureauHead': ['starter', 'head'] },
      last: ['approve', 'bureauHead', undefined],
    },
  ])('$why: the next of the chain', ({ over, last }) => {
    expect(route({ ...all, ...over }).at(-1)).toEqual(last);
  });
});

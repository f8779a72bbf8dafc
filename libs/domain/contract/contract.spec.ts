import { aContract } from './contract.fixture';
import {
  acceptRefusal,
  CONTRACT_NODES,
  CONTRACT_TRANSITIONS,
  CONTRACT_WORDS,
  type ContractFacts,
  contractRefusal,
  inviteRefusal,
  milestoneAccepted,
  milestoneFen,
  nextMilestone,
  paymentIdOf,
  substitutionRefusal,
  supplementRefusal,
} from '.';

const policy = { setId: 'p', values: { 'contract.supplementMax': 0.1 } } as never;
const supplement = (amountFen: number, over = {}) => ({
  documentNo: '补1号',
  reason: '新增企业',
  amountFen,
  ...over,
});
const all = (facts: ContractFacts) =>
  facts.milestones.reduce((sum, { no }) => sum + milestoneFen(facts, no), 0);

describe('money of an agreement (R36, R89)', () => {
  it.each([100, 149_100_001, 99_999_999])('%d fen are shared out to the last fen', (priceFen) => {
    const facts = aContract({ priceFen });
    expect(all(facts)).toBe(priceFen);
  });

  it('a supplement comes due with the milestone it names, and nothing is lost', () => {
    const one = { ...supplement(1_001), milestone: 2, at: '2026-03-01T00:00:00.000Z' };
    const facts = aContract({ priceFen: 10_001, supplements: [one] });
    expect(all(facts)).toBe(11_002);
    expect(milestoneFen(facts, 2) - milestoneFen({ ...facts, supplements: [] }, 2)).toBe(1_001);
  });

  it('an accepted milestone tells the payment both parts, which are the whole', () => {
    const facts = aContract({ priceFen: 149_100_001 });
    const acceptance = {
      documentNo: '验1号',
      conclusion: '合格',
      by: 'officer',
      at: '2026-07-01T00:00:00.000Z',
    };
    const accepted = {
      ...facts,
      milestones: facts.milestones.map((one) => (one.no === 1 ? { ...one, acceptance } : one)),
    };
    const told = milestoneAccepted('contract-1', accepted, 1);
    expect(told.fixedFen + told.performanceFen).toBe(milestoneFen(accepted, 1));
    expect(told.fixedFen).toBe(Math.floor(milestoneFen(accepted, 1) * 0.7));
    expect(told.acceptance).toEqual({ number: '验1号', at: acceptance.at, by: ['officer'] });
  });
});

describe('what an agreement must have', () => {
  it.each<[string, Partial<ContractFacts>, string]>([
    ['a price', { priceFen: 0 }, 'FORM_INVALID'],
    ['a term', { termTo: '2026-01-01' }, 'DUE_DAY_ILLEGAL'],
    ['shares that make the whole', { milestones: aContract().milestones.slice(1) }, 'FORM_INVALID'],
    [
      'the fee clause where a part hangs on performance (T7)',
      { clauses: { ...aContract().clauses, feeAppraisal: ' ' } },
      'FORM_INVALID',
    ],
    ['experts of the bid', { expertsNamed: [] }, 'FORM_INVALID'],
    ['a scope', { scope: { hash: 'h', enterprises: 0, visits: 0 } }, 'FORM_INVALID'],
  ])('%s', (_what, over, code) => {
    expect(contractRefusal(aContract())).toBeUndefined();
    expect(contractRefusal(aContract(over))).toMatchObject({ code });
  });
});

describe('supplements together stay within the share of the law (采购法 49)', () => {
  it('to the fen', () => {
    const facts = aContract({ priceFen: 1_000_005 });
    expect(supplementRefusal(supplement(100_000), facts, policy)).toBeUndefined();
    expect(supplementRefusal(supplement(100_001), facts, policy)).toMatchObject({ code: 'LIMIT_REACHED' });
  });

  it('counted with those before', () => {
    const before = { ...supplement(60_000), milestone: 1, at: '2026-03-01T00:00:00.000Z' };
    const facts = aContract({ priceFen: 1_000_000, supplements: [before] });
    const next = { documentNo: '补2号' };
    expect(supplementRefusal(supplement(40_000, next), facts, policy)).toBeUndefined();
    expect(supplementRefusal(supplement(40_001, next), facts, policy)).toMatchObject({
      code: 'LIMIT_REACHED',
    });
  });
});

describe('experts of the bid', () => {
  const form = { out: 'expert-1', in: 'expert-9', reason: '离职', sameField: true };
  it.each([
    ['one of equal field steps in', form, undefined],
    ['nobody goes out who is not in', { ...form, out: 'expert-7' }, 'TARGET_NOT_ELIGIBLE'],
    ['nobody comes in twice', { ...form, in: 'expert-2' }, 'TARGET_NOT_ELIGIBLE'],
    ['of lesser field: no', { ...form, sameField: false }, 'TARGET_NOT_ELIGIBLE'],
    ['without a reason: no', { ...form, reason: '' }, 'OPINION_REQUIRED'],
  ])('%s', (_what, given, code) => {
    expect(substitutionRefusal(given, aContract())?.code).toBe(code);
  });
});

it('nobody invited is silent without a word on why', () => {
  const [first] = aContract().milestones;
  if (!first) throw new Error('no milestone');
  const milestone = { ...first, invited: [{ unitId: 'street', kind: 'subdistrict' as const }] };
  const form = { documentNo: '验1号', conclusion: '合格' };
  expect(acceptRefusal(form, milestone)).toMatchObject({ code: 'FORM_INVALID' });
  expect(acceptRefusal({ ...form, absent: '已书面通知，未到会' }, milestone)).toBeUndefined();
});

it('acceptance invites those who were served, on a day to come', () => {
  const form = { units: ['street'], meetsOn: '2026-07-10', place: '三楼会议室' };
  const invited = [{ unitId: 'street', kind: 'subdistrict' as const }];
  expect(inviteRefusal({ ...form, invited }, '2026-07-10')).toBeUndefined();
  expect(inviteRefusal({ ...form, invited }, '2026-07-11')).toMatchObject({ code: 'DUE_DAY_ILLEGAL' });
  expect(inviteRefusal({ ...form, invited: [] }, '2026-07-10')).toMatchObject({ code: 'FORM_INVALID' });
});

it('the next milestone is the first that is not accepted, and its payment has one id', () => {
  const acceptance = { documentNo: '1', conclusion: '合格', by: 'a', at: '2026-07-01T00:00:00.000Z' };
  const [first, second] = aContract().milestones;
  if (!first || !second) throw new Error('no milestones');
  expect(nextMilestone({ milestones: [{ ...first, acceptance }, second] })?.no).toBe(2);
  expect(nextMilestone({ milestones: [{ ...first, acceptance }] })).toBeUndefined();
  expect(paymentIdOf('c-1', 2)).toBe(paymentIdOf('c-1', 2));
});

it('every stage of an agreement can be reached and has a title', () => {
  const leadsTo: readonly (readonly string[])[] = Object.values(CONTRACT_TRANSITIONS);
  const reached = new Set(leadsTo.flat());
  const starts = ['confirming'];
  expect(Object.keys(CONTRACT_TRANSITIONS).filter((one) => !reached.has(one))).toEqual(starts);
  expect(Object.keys(CONTRACT_WORDS.stages)).toEqual(Object.keys(CONTRACT_TRANSITIONS));
});

it('nobody approves what they proposed, and whoever delivers does not accept', () => {
  expect(CONTRACT_NODES.accept.notBy).toContain('deliver');
  expect(CONTRACT_NODES.decideSupplement.notBy).toContain('proposeSupplement');
  expect(CONTRACT_NODES.decideTermination.notBy).toContain('proposeTermination');
});

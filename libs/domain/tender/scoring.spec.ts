import { criteriaRefusal, priceCents, ranking, sheetRefusal, sharesRefusal } from './scoring';
import { bidOf, CRITERIA } from './tender.fixture';

const MIN = 0.1;
const bids = [bidOf('a', 100_000), bidOf('b', 80_000), bidOf('c', 90_000, { valid: false })];
const lines = (points: number) =>
  bids
    .slice(0, 2)
    .flatMap(({ bidId }) =>
      ['plan', 'team'].map((criterionId) => ({ bidId, criterionId, points, reason: '方案完整' })),
    );

describe('criteria of a tender', () => {
  it('make a hundred points with one price of at least a tenth', () => {
    expect(criteriaRefusal(CRITERIA, MIN)).toBeUndefined();
  });

  it.each([
    { why: 'weights that make 99', change: { max: 39 } },
    { why: 'a weight that is no whole number', change: { max: 39.5 } },
    { why: 'a second price', change: { kind: 'price' as const } },
    { why: 'two of one name', change: { name: '服务方案' } },
  ])('refuses $why', ({ change }) => {
    const criteria = CRITERIA.map((one) => (one.id === 'team' ? { ...one, ...change } : one));
    expect(criteriaRefusal(criteria, MIN)?.code).toBe('FORM_INVALID');
  });

  it('refuses a price below the least weight of policy', () => {
    expect(criteriaRefusal(CRITERIA, 0.21)?.detail).toContain('21');
  });

  it.each([
    { why: 'milestones of 90%', shareBp: 9_000, fixedBp: 7_000 },
    { why: 'a split of 90%', shareBp: 10_000, fixedBp: 6_000 },
  ])('refuses $why', ({ shareBp, fixedBp }) => {
    const need = { milestones: [{ shareBp }], split: { fixedBp, performanceBp: 3_000 } };
    expect(sharesRefusal(need)?.code).toBe('FORM_INVALID');
  });
});

describe('a score sheet', () => {
  it('has every valid bid by every criterion, with a reason', () => {
    expect(sheetRefusal(lines(30), CRITERIA, bids)).toBeUndefined();
  });

  it.each([
    { why: 'points above the criterion', sheet: lines(41), code: 'FORM_INVALID' },
    { why: 'three decimals', sheet: lines(30.125), code: 'FORM_INVALID' },
    { why: 'a missing line', sheet: lines(30).slice(1), code: 'FORM_INVALID' },
    {
      why: 'an invalid bid',
      sheet: [...lines(30), { bidId: 'bid-c', criterionId: 'plan', points: 1, reason: '略' }],
      code: 'FORM_INVALID',
    },
    { why: 'no reason', sheet: lines(30).map((one) => ({ ...one, reason: ' ' })), code: 'OPINION_REQUIRED' },
  ])('is refused with $why', ({ sheet, code }) => {
    expect(sheetRefusal(sheet, CRITERIA, bids)?.code).toBe(code);
  });
});

describe('the ranking', () => {
  it('gives the lowest price the full points and the others their share', () => {
    expect(priceCents(80_000, 80_000, 20)).toBe(2_000);
    expect(priceCents(80_000, 100_000, 20)).toBe(1_600);
  });

  it('adds computed price points to the mean of the members, and leaves out invalid bids', () => {
    const sheet = (personId: string, a: number, b: number) => ({
      personId,
      bids: [
        { bidId: 'bid-a', points: [a, a] },
        { bidId: 'bid-b', points: [b, b] },
      ],
    });
    expect(ranking(CRITERIA, bids, [sheet('x', 40, 30), sheet('y', 38, 31)])).toEqual([
      { bidId: 'bid-a', rank: 1, priceCents: 1_600, pointCents: 7_800, totalCents: 9_400 },
      { bidId: 'bid-b', rank: 2, priceCents: 2_000, pointCents: 6_100, totalCents: 8_100 },
    ]);
  });

  it('puts equal totals in order by the lower price', () => {
    const sheet = {
      personId: 'x',
      bids: [
        { bidId: 'bid-a', points: [24, 0] },
        { bidId: 'bid-b', points: [20, 0] },
      ],
    };
    expect(ranking(CRITERIA, bids, [sheet]).map((one) => [one.bidId, one.totalCents])).toEqual([
      ['bid-b', 4_000],
      ['bid-a', 4_000],
    ]);
  });
});

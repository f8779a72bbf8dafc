import { HAZARD_NODES, type NodeRow, termKeyOf } from '#domain/hazard';
import { hasPolicy, ladderOf, listOf, numberOf, termOf } from '#domain/policy';
import { isHandlingAct } from '#domain/task';
import { TENDER_NODES } from '#domain/tender';
import { seedPolicy } from '../support/seed-policy';

const policy = seedPolicy();
const nodes = Object.entries(HAZARD_NODES) as [string, NodeRow][];

describe('the seed policy holds every key the hazard procedure reads', () => {
  it.each(nodes)('node %s: its terms and its ladder are policy rows', (_name, row) => {
    for (const level of ['general', 'major'] as const) {
      const key = termKeyOf(row, level);
      if (key !== undefined) expect(termOf(policy, key).amount).toBeGreaterThan(0);
    }
    expect(ladderOf(policy, row.ladder ?? 'ladder.official').length).toBeGreaterThan(0);
  });

  it.each(['extend.ask.general', 'extend.ask.listed', 'extend.decide.listed', 'dispute.raise'])(
    'term %s',
    (key) => {
      expect(termOf(policy, key).amount).toBeGreaterThan(0);
    },
  );

  it.each([
    'extend.maxTimes.general',
    'extend.maxTimes.major',
    'review.minPersons',
    'review.minPersons.agency',
    'escalation.majorFactor',
    'task.maxHops',
    'urge.minInterval',
  ])('number %s', (key) => {
    expect(numberOf(policy, key)).toBeGreaterThan(0);
  });

  it('names the units that review, for general and for major hazards', () => {
    expect(listOf(policy, 'review.general.units')).toEqual(['subdistrict']);
    expect(listOf(policy, 'review.major.units')).toEqual(['subdistrict', 'department', 'agency']);
    expect(hasPolicy(policy, 'seat.fallback')).toBe(true);
  });

  it.each(nodes)('node %s: no outcome is named like a handling act', (_name, row) => {
    expect(Object.keys(row.outcomes).filter(isHandlingAct)).toEqual([]);
  });
});

describe('the seed policy holds every term the tender reads', () => {
  it.each(Object.entries(TENDER_NODES))('node %s', (_name, row) => {
    if ('term' in row) expect(termOf(policy, row.term).amount).toBeGreaterThan(0);
  });

  it.each([
    'tender.intention',
    'tender.noticeDays',
    'tender.docSale',
    'tender.bidPeriod',
    'tender.clarifyBefore',
    'tender.challenge.raise',
    'tender.appeal.raise',
    'tender.announcePeriod',
    'contract.sign',
  ])('term %s', (key) => {
    expect(termOf(policy, key).amount).toBeGreaterThan(0);
  });
});

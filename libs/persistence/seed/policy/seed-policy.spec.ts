import { isRole } from '#domain/authority';
import { HAZARD_NODES } from '#domain/hazard';
import {
  ladderOf,
  lampRuleOf,
  listOf,
  listsOf,
  numberOf,
  snapshotOn,
  termOf,
  validatePolicyValue,
} from '#domain/policy';
import { voteRuleOf } from '#domain/task';
import { SEED_POLICY, SEED_POLICY_SET } from './seed-policy';

const policy = snapshotOn(SEED_POLICY, '2021-12-20', SEED_POLICY_SET.id);

/** The district's terms as written in its policy table: a changed number here is a changed policy. */
const TERMS: Readonly<Record<string, string>> = {
  'budget.step': '5 WD',
  'pay.due': '30 ND',
  'pay.max': '60 ND',
  'pay.confirmDebt': '30 ND',
  'meeting.notice': '3 WD',
  'meeting.reports': '2 WD',
  'meeting.receipt': '1 WD',
  'meeting.pack': '1 WD',
  'meeting.minutes': '5 WD',
  'meeting.decide': '2 WD',
  'assignment.issue': '2 WD',
  'assignment.receipt': '1 WD',
  'assignment.interview': '5 WD',
  'assignment.work': '10 WD',
  'assignment.recheck': '3 WD',
  'report.submit.general': '3 WD',
  'report.submit.major': '24 H',
  'filing.ack': '2 WD',
  'classify.general': '2 WD',
  'classify.major': '24 H',
  'notify.general': '2 WD',
  'notify.major': '24 H',
  'notify.ack.general': '1 WD',
  'notify.ack.major': '4 H',
  'order.issue.general': '3 WD',
  'order.issue.major': '24 H',
  'rectify.general.default': '15 ND',
  'rectify.general.max': '30 ND',
  'rectify.major.default': '60 ND',
  'rectify.major.max': '180 ND',
  'rectify.listed.max': '365 ND',
  'plan.major': '10 ND',
  'extend.ask.general': '3 WD',
  'extend.ask.listed': '15 WD',
  'extend.decide.general': '3 WD',
  'extend.decide.listed': '10 WD',
  'review.limit': '10 ND',
  'review.limit.specialEquipment': '10 WD',
  'review.target': '5 WD',
  'review.joint.convene': '2 WD',
  'resume.exam': '10 ND',
  'closeout.report': '5 WD',
  'closeout.approve': '3 WD',
  'result.report': '3 WD',
  'result.monthly': '3 WD',
  'listing.propose': '3 WD',
  'listing.decide': '5 WD',
  'listing.publish': '5 WD',
  'delisting.publish': '5 WD',
  'listed.progress': '1 M',
  'dispute.raise': '5 WD',
  'dispute.answer': '5 WD',
  'transfer.ack': '2 WD',
  'transfer.feedback': '10 WD',
  'recurrence.window': '12 M',
  'powerCut.notice': '24 H',
  'credential.warnBefore': '60 ND',
  'policyChange.decide': '3 WD',
  'policyChange.revise': '5 WD',
  'ledger.retention': '120 M',
  'ledger.retention.min': '24 M',
  'case.retention': '360 M',
  'lamp.nearWithin': '3 WD',
  'lamp.reportedAfter': '10 ND',
  'urge.minInterval': '4 H',
  'substitution.maxTerm': '90 ND',
  'tender.step': '3 WD',
  'tender.intention': '30 ND',
  'tender.noticeDays': '5 WD',
  'tender.docSale': '5 WD',
  'tender.docSale.law': '5 ND',
  'tender.bidPeriod': '20 ND',
  'tender.clarifyBefore': '15 ND',
  'tender.deposit.refund': '5 WD',
  'tender.paidWithin': '12 M',
  'tender.recusal.window': '36 M',
  'tender.reportToBuyer': '2 WD',
  'tender.candidateNotice.publish.law': '3 ND',
  'tender.candidateNotice.last.law': '3 ND',
  'tender.decide': '5 WD',
  'tender.announce': '2 WD',
  'tender.announcePeriod': '1 WD',
  'tender.inquiryAnswer': '3 WD',
  'tender.challenge.raise': '7 WD',
  'tender.challenge.raise.law': '10 ND',
  'tender.challenge.answer': '7 WD',
  'tender.challenge.answer.law': '3 ND',
  'tender.appeal.raise': '15 WD',
  'tender.appeal.raise.law': '10 ND',
  'tender.appeal.check': '5 WD',
  'tender.appeal.decide': '30 WD',
  'tender.supervisorReport.law': '15 ND',
  'contract.sign': '30 ND',
  'contract.publish': '2 WD',
  'contract.file': '7 WD',
  'procurement.retention': '180 M',
};

const NUMBERS: Readonly<Record<string, number>> = {
  'extend.maxTimes.general': 1,
  'extend.maxTimes.major': 2,
  'review.minPersons': 2,
  'review.minPersons.agency': 1,
  'selfReport.enterprise': 10,
  'escalation.majorFactor': 0.5,
  'lamp.nearShare': 0.2,
  'task.maxHops': 3,
  'signer.max': 5,
  'bulk.cap': 50,
  'meeting.day': 10,
  'meeting.latestDay': 25,
  'visit.minExperts': 2,
  'auth.maxFailures': 5,
  'auth.lockMinutes': 30,
  'auth.attemptsPerMinute': 20,
  'auth.dengbao3.minLength': 8,
  'auth.dengbao3.minClasses': 3,
  'auth.dengbao3.maxAgeDays': 90,
  'auth.asvs.minLength': 15,
  'auth.asvs.minClasses': 0,
  'auth.asvs.maxAgeDays': 0,
  'auth.history': 5,
  'auth.admin.minLength': 12,
  'auth.admin.minClasses': 3,
  'auth.admin.minDifferent': 6,
  'tender.minBidders': 3,
  'tender.deposit.max': 0.02,
  'tender.committee.min': 5,
  'tender.committee.large': 7,
  'tender.committee.largeFrom': 10_000_000,
  'tender.priceWeightMin': 0.1,
  'fund.reward': 300_000,
  'pay.interest.daily': 0.0005,
  'pay.interest.lpr': 0.03,
};

/** The other rows the hazard loop's policy table asks for. */
const OTHERS = [
  ...['pay.scoreFactor', 'pay.publicity', 'budget.calendar', 'ladder.payment'],
  ...[
    'report.call.major',
    'rectify.immediate',
    'plan.elements',
    'review.general.units',
    'review.major.units',
  ],
  ...[
    'closeout.approvers',
    'listing.criteria',
    'majorReport.department',
    'takeBack.until',
    'policy.validUntil',
  ],
  ...['ladder.rectify', 'ladder.official', 'ladder.filing', 'ladder.signFor'],
];

describe('the seeded policy', () => {
  it.each(SEED_POLICY.map((row) => [row.key, row] as const))('%s is a sound row', (_key, row) => {
    expect(validatePolicyValue(row)).toEqual([]);
    expect(row.from).toBe('2021-12-20');
  });

  it('has each key once', () => {
    expect(Object.keys(policy.values)).toHaveLength(SEED_POLICY.length);
  });

  it.each(Object.entries(TERMS))('%s is %s', (key, term) => {
    const { amount, unit } = termOf(policy, key);
    expect(`${amount} ${unit}`).toBe(term);
  });

  it.each(Object.entries(NUMBERS))('%s is %d', (key, number) => {
    expect(numberOf(policy, key)).toBe(number);
  });

  it('has no amount that the tables above do not pin', () => {
    const amounts = SEED_POLICY.filter(({ unit }) => unit !== undefined).map(({ key }) => key);
    expect(amounts.filter((key) => !(key in TERMS) && !(key in NUMBERS))).toEqual([]);
  });

  it.each(OTHERS)('%s is present', (key) => {
    expect(Object.keys(policy.values)).toContain(key);
  });

  it('times every node of the hazard loop that has a term, and has every ladder named there', () => {
    for (const node of Object.values(HAZARD_NODES)) {
      if ('term' in node) {
        const keys = typeof node.term === 'string' ? [node.term] : [node.term.general, node.term.major];
        for (const key of keys) expect(termOf(policy, key).amount).toBeGreaterThan(0);
      }
      if ('ladder' in node) expect(ladderOf(policy, node.ladder).length).toBeGreaterThan(1);
    }
  });

  it('reads as lamps and vote rules', () => {
    expect(lampRuleOf(policy).reportedAfter).toEqual({ amount: 10, unit: 'ND' });
    expect(voteRuleOf(policy, 'vote.default')).toMatchObject({ ratio: 0.6, quorum: 0.8 });
    expect(voteRuleOf(policy, 'vote.chaired').veto).toEqual(['committeeChair']);
  });
});

describe('the escalation ladder of rectification', () => {
  const steps = ladderOf(policy, 'ladder.rectify');

  it.each([
    { id: 'T-7', offset: '-7 ND', does: 'remind' },
    { id: 'T-3', offset: '-3 ND', does: 'remind' },
    { id: 'T-1', offset: '-1 ND', does: 'remind' },
    { id: 'T', offset: '0 ND', does: 'overdue' },
    { id: 'T+1', offset: '1 WD', does: 'chooseMeasure' },
    { id: 'T+3', offset: '3 WD', does: 'supervisionLetter' },
    { id: 'T+7', offset: '7 WD', does: 'interview' },
    { id: 'T+10', offset: '10 WD', does: 'agendaItem' },
  ])('$id ($offset): $does', ({ id, offset, does }) => {
    const found = steps.find((step) => step.id === id);
    expect(`${found?.offset.amount} ${found?.offset.unit}`).toBe(offset);
    expect(found?.does).toBe(does);
  });

  it('informs the district leader of a major hazard at T+1', () => {
    expect(steps.find(({ id }) => id === 'T+1')?.notifyMajor).toEqual(['districtLeader']);
  });

  it('reminds the enterprise and the subdistrict', () => {
    expect(steps[0]?.notify).toEqual(['enterpriseSafetyManager', 'enterpriseHead', 'subdistrictOfficer']);
  });
});

describe('an empty post', () => {
  const chains = Object.entries(listsOf(policy, 'seat.fallback'));

  it.each(chains)('%s has a chain of other posts that ends at the top', (role, chain) => {
    expect(isRole(role)).toBe(true);
    expect(chain?.every(isRole)).toBe(true);
    expect(chain).not.toContain(role);
    expect(['committeeDirector', 'districtLeader']).toContain(chain?.at(-1));
  });

  it('exists for every post that notices or tasks may go to', () => {
    const roles = chains.map(([role]) => role);
    const told = SEED_POLICY.filter(({ key }) => key.startsWith('ladder.')).flatMap(({ key }) =>
      ladderOf(policy, key).flatMap(({ notify }) => notify),
    );
    expect(told.filter((one) => isRole(one) && !roles.includes(one))).toEqual([]);
  });

  it('acts that may not be done for another are named by their terms', () => {
    for (const key of listOf(policy, 'substitution.nonDelegable')) expect(TERMS[key]).toBeDefined();
  });
});

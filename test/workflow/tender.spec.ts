import { drawCommittee } from '#domain/tender';
import { CaseHarness } from '../support/case-harness';
import { seedPolicy } from '../support/seed-policy';
import {
  aBid,
  drawForm,
  SEED,
  supplierOf,
  tenderCast as cast,
  tenderStory,
  TenderTeller,
  THREE_BIDS,
} from '../support/tender-story';

/** Monday; the intention runs out in the middle of August, the notice comes on 2026-09-14. */
const START = '2026-07-13T01:00:00.000Z';
const NOTICE_AT = '2026-09-14T01:00:00.000Z';
const DEADLINE = '2026-10-12T01:00:00.000Z';

describe('a tender from the need to the filed contract', () => {
  let harness: CaseHarness;
  const tell = async (id: string, over: Parameters<typeof tenderStory>[0] = {}): Promise<TenderTeller> => {
    const t = new TenderTeller(harness, id);
    await t.open(tenderStory(over));
    return t;
  };
  beforeEach(async () => {
    harness = await CaseHarness.start(START, seedPolicy());
  }, 60_000);
  afterEach(() => harness.stop());

  it('goes from need to filed contract, every clock of the law on its task', async () => {
    const t = await tell('whole');
    await t.announced(DEADLINE, NOTICE_AT);
    // Five working days after 14 September; Sunday the 20th is worked to make up for the National Day holiday.
    expect(t.facts.notice?.noticeUntil).toBe('2026-09-20T16:00:00.000Z');
    await t.evaluated();
    expect(t.facts.ranking.map((one) => one.bidId)).toEqual(['bid-heng', 'bid-luo', 'bid-song']);
    await t.decided('heng');
    // Thirty days from the letter of 12 October.
    expect(t.facts.signUntil).toBe('2026-11-11T16:00:00.000Z');
    expect(t.view.open.map((task) => task.clock?.term)).toEqual(['contract.sign', 'contract.sign']);
    await t.signed('heng');
    await t.filed();
    expect(t.view.last.end?.outcome).toBe('filed');
    expect(t.facts.contract).toMatchObject({ contractNo: '西应急合〔2026〕1号', receiptNo: '备〔2026〕7号' });
  });

  it('the notice waits for the budget, for the term of the intention and for twenty days of bidding', async () => {
    const t = await tell('too-soon');
    await t.budgeted();
    await t.act('publishIntention.1', 'publish', cast.buyer, { form: { announcementNo: '意向1号' } });
    expect(t.view.open).toEqual([]);
    await harness.sleepUntil('2026-08-13T01:00:00.000Z');
    await t.waiting('publishNotice.1');
    const form = { noticeNo: '1号', place: '交易中心', deadline: '2026-09-02T01:00:00.000Z' };
    expect((await t.refused('publishNotice.1', 'publish', cast.buyer, { form })).code).toBe(
      'DUE_DAY_ILLEGAL',
    );
    await t.noticed('2026-09-02T16:00:00.000Z');
    expect(t.facts.deadline).toBe('2026-09-02T16:00:00.000Z');
  });

  it('a bid period that ends in the National Day holiday runs on to the next working day', async () => {
    const t = await tell('holiday');
    await t.announced('2026-10-04T16:00:00.000Z', NOTICE_AT);
    // Twenty days from 14 September end on 4 October, a day of rest; 8 October is the first working day.
    expect(t.facts.deadline).toBe('2026-10-08T16:00:00.000Z');
  });

  it('a clarification with less than fifteen days left moves the deadline of itself, and never forward', async () => {
    const t = await tell('clarified');
    await t.announced(DEADLINE, NOTICE_AT);
    await harness.sleepUntil('2026-10-09T01:00:00.000Z');
    const form = { text: '增加特种设备专家要求', affectsBids: true };
    await t.act('case', 'clarify', cast.buyer, { form });
    await harness.until(() => t.facts.deadline !== DEADLINE);
    // Fifteen days from 9 October: 24:00 of 24 October, a Saturday; so 26 October.
    await harness.until(() => t.facts.deadline === '2026-10-26T16:00:00.000Z');
    const back = { text: '提前', affectsBids: false, deadline: '2026-10-13T01:00:00.000Z' };
    expect((await t.refused('case', 'clarify', cast.buyer, { form: back })).code).toBe('DUE_DAY_ILLEGAL');
    await harness.sleepUntil('2026-10-20T01:00:00.000Z');
    expect(t.view.stage).toBe('announced');
    await t.opened();
    expect(t.facts.openedAt).toBe('2026-10-26T16:00:00.000Z');
    expect((await t.refused('case', 'clarify', cast.buyer, { form })).code).toBe('TOO_LATE');
  });

  it('two bids only: 废标, and the need is tendered again as a case of its own that keeps the budget', async () => {
    const t = await tell('two-bids');
    t.bids = [aBid('heng', 140_000_000), aBid('luo', 130_000_000)];
    await t.announced(DEADLINE, NOTICE_AT);
    await t.opened();
    await t.qualified();
    await t.act('decideFailure.1', 'retender', cast.head);
    await harness.until(() => t.view.last.end !== undefined);
    expect(t.view.last.end?.outcome).toBe('failed');
    const [told] = harness.projection.told('startCase') as { caseId: string; facts: never }[];
    expect(told).toMatchObject({
      process: 'tender',
      caseId: 'two-bids-r2',
      facts: { round: 2, previous: 'two-bids' },
    });
    const again = new TenderTeller(harness, 'two-bids-r2');
    await again.open(told?.facts as never);
    await again.approved();
    expect(again.view.open.map((task) => task.id)).toEqual(['publishNotice.1']);
    await again.noticed('2026-11-16T01:00:00.000Z');
    expect(again.facts.bids).toEqual([]);
  });

  it('three bids of which one is invalid are two: nothing is evaluated', async () => {
    const t = await tell('one-invalid');
    await t.announced(DEADLINE, NOTICE_AT);
    await t.opened();
    await t.qualified([supplierOf('song').unitId]);
    expect(t.view.open.map((task) => task.id)).toEqual(['decideFailure.1']);
  });

  it('a person decides on every finding, with a reason that is kept; what is rejected cannot be valid', async () => {
    const t = await tell('excluded');
    t.bids = [...THREE_BIDS, aBid('wei', 110_000_000)];
    t.findings = [
      {
        id: 'f1',
        kind: 'excluded',
        bidIds: ['bid-wei'],
        text: '伟安自 2026-01-01 至 2027-12-31 不再委托',
        basis: '2025年服务协议第九条',
        legalNote: '仅依合同约定',
      },
    ];
    await t.announced(DEADLINE, NOTICE_AT);
    await t.opened();
    const verdicts = (weiIsValid: boolean) =>
      t.bids.map(({ bidId, supplier }) => {
        const valid = bidId !== 'bid-wei' || weiIsValid;
        return { supplier, valid, ...(valid ? {} : { reason: '在不再委托期限内' }) };
      });
    const decisions = [{ findingId: 'f1', outcome: 'reject', reason: '合同第九条约定两年内不再委托' }];
    const silent = { form: { verdicts: verdicts(false) } };
    expect((await t.refused('qualify.1', 'conclude', cast.buyer, silent)).code).toBe('OPINION_REQUIRED');
    const torn = { form: { verdicts: verdicts(true), decisions } };
    expect((await t.refused('qualify.1', 'conclude', cast.buyer, torn)).code).toBe('FORM_INVALID');
    await t.act('qualify.1', 'conclude', cast.buyer, { form: { verdicts: verdicts(false), decisions } });
    expect(t.facts.findingDecisions).toMatchObject([{ findingId: 'f1', by: cast.buyer.personId }]);
    expect(t.facts.bids.filter((one) => one.valid)).toHaveLength(3);
  });

  it('the committee is drawn from a recorded seed, and whoever recuses is replaced by the next drawn', async () => {
    const t = await tell('recused');
    await t.announced(DEADLINE, NOTICE_AT);
    await t.opened();
    await t.qualified();
    await t.act('draw.1', 'draw', cast.buyer, { form: drawForm() });
    const { committee } = t.facts;
    expect(committee?.members).toHaveLength(5);
    expect(committee?.members.filter((one) => one.kind === 'expert')).toHaveLength(4);
    const pool = (drawForm() as { pool: never }).pool;
    expect(drawCommittee(pool, SEED, { size: 5, experts: 4 })).toMatchObject({ members: committee?.members });
    const next = committee?.alternates.find((one) => one.kind === 'expert')?.personId;
    const other = t.member(2);
    expect((await t.refused('attend.m1.1', 'attend', other)).code).toBe('NOT_ASSIGNED');
    await t.act('attend.m1.1', 'recuse', t.member(1), { form: { reason: '曾在投标人处任职' } });
    expect(t.facts.committee?.members[0]?.personId).toBe(next);
    expect(t.facts.committee?.recusals).toHaveLength(1);
    await t.act('attend.m1.2', 'attend', t.member(1));
    expect(t.facts.committee?.members[0]?.attends).toBe(true);
  });

  it('a declined winner: the next candidate in order, with the reason, never a later one', async () => {
    const t = await tell('declined');
    await t.announced(DEADLINE, NOTICE_AT);
    await t.evaluated();
    const skip = { form: { supplier: supplierOf('luo').unitId, reason: '更好' } };
    expect((await t.refused('decide.1', 'decide', cast.head, skip)).code).toBe('FORM_INVALID');
    await t.decided('heng');
    await t.act('signSupplier.1', 'decline', supplierOf('heng'), { form: { reason: '人员不足' } });
    const mute = { form: { supplier: supplierOf('luo').unitId } };
    expect((await t.refused('decide.2', 'decide', cast.head, mute)).code).toBe('OPINION_REQUIRED');
    await t.decided('luo', 2, '第一名放弃中标');
    await t.signed('luo', 2);
    await t.filed();
    expect(t.facts.passedOver).toMatchObject([{ bidId: 'bid-heng', why: 'declined' }]);
    expect(t.facts.decision).toMatchObject({ bidId: 'bid-luo', rank: 2 });
  });
});

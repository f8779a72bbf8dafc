import { CaseHarness } from '../support/case-harness';
import { seedPolicy } from '../support/seed-policy';
import { supplierOf, tenderCast as cast, tenderStory, TenderTeller } from '../support/tender-story';

const START = '2026-07-13T01:00:00.000Z';
const NOTICE_AT = '2026-08-24T01:00:00.000Z';
const DEADLINE = '2026-09-14T16:00:00.000Z';
const DAY_MS = 86_400_000;

const grounds = { about: 'result', grounds: '中标人业绩证明与公开信息不符' };

describe('inquiries, challenges and complaints of a tender', () => {
  let harness: CaseHarness;
  const tell = async (id: string, over: Parameters<typeof tenderStory>[0] = {}): Promise<TenderTeller> => {
    const t = new TenderTeller(harness, id);
    await t.open(tenderStory(over));
    await t.announced(DEADLINE, NOTICE_AT);
    return t;
  };
  const won = async (id: string): Promise<TenderTeller> => {
    const t = await tell(id);
    await t.evaluated();
    await t.decided('heng');
    return t;
  };
  beforeEach(async () => {
    harness = await CaseHarness.start(START, seedPolicy());
  }, 60_000);
  afterEach(() => harness.stop());

  it('a challenge freezes the signature; upheld, the next candidate is decided on', async () => {
    const t = await won('upheld');
    await t.act('case', 'challenge', supplierOf('luo'), { form: grounds });
    expect(t.facts.overlays).toContain('frozen');
    expect((await t.refused('signSupplier.1', 'conclude', supplierOf('heng'))).code).toBe('TASK_SUSPENDED');
    const form = { contractNo: '1号' };
    expect((await t.refused('signBuyer.1', 'conclude', cast.head, { form })).code).toBe('TASK_SUSPENDED');
    const uphold = { answer: '业绩不实，中标无效', effect: 'nextCandidate' };
    await t.act('answerChallenge.q1.1', 'uphold', cast.buyer, { form: uphold });
    await t.waiting('decide.2');
    expect(t.facts.passedOver).toMatchObject([{ bidId: 'bid-heng', why: 'challenge' }]);
    expect(t.view.open.map((task) => task.id)).toEqual(['decide.2']);
    await t.decided('luo', 2, '第一名中标无效');
    await t.signed('luo', 2);
    await t.filed();
  });

  it('a challenge that is not upheld gives back the days it took', async () => {
    const t = await won('not-upheld');
    const before = t.facts.signUntil ?? '';
    await t.act('case', 'challenge', supplierOf('luo'), { form: grounds });
    await harness.sleepUntil(new Date(Date.parse(await harness.now()) + 3 * DAY_MS).toISOString());
    await t.act('answerChallenge.q1.1', 'reject', cast.buyer, { form: { answer: '经核实业绩属实' } });
    await harness.until(() => !t.facts.overlays.includes('frozen'));
    const after = t.facts.signUntil ?? '';
    expect((Date.parse(after) - Date.parse(before)) / DAY_MS).toBe(4);
    await harness.until(() => t.view.open.every((task) => task.clock?.extensions?.length === 1));
    await t.signed('heng');
    await t.filed();
  });

  it('a complaint follows an answered challenge, goes to finance, and annuls the tender when it says so', async () => {
    const t = await won('complained');
    const early = await t.refused('case', 'complain', supplierOf('luo'), { form: grounds });
    expect(early.code).toBe('MOTION_NOT_ALLOWED');
    await t.act('case', 'challenge', supplierOf('luo'), { form: grounds });
    expect((await t.refused('case', 'challenge', supplierOf('luo'), { form: grounds })).code).toBe(
      'MOTION_PENDING',
    );
    await t.act('answerChallenge.q1.1', 'reject', cast.buyer, { form: { answer: '不成立' } });
    await harness.until(() => t.facts.challenges[0]?.complainUntil !== undefined);
    await t.act('case', 'complain', supplierOf('luo'), { form: grounds });
    const form = { answer: '评审标准倾向特定供应商', effect: 'void' };
    await t.act('decideComplaint.q2.1', 'uphold', cast.financeHead, { form });
    await harness.until(() => t.view.last.end !== undefined);
    expect(t.view.last.end?.outcome).toBe('failed');
    expect(t.view.open).toEqual([]);
    expect(harness.projection.told('startCase')).toMatchObject([{ caseId: 'complained-r2' }]);
  });

  it('challenges end with their term; inquiries freeze nothing; nobody but a supplier raises them', async () => {
    const t = await won('late');
    await t.act('case', 'inquire', supplierOf('song'), { form: grounds });
    expect(t.facts.overlays).toEqual([]);
    await t.act('answerInquiry.q1.1', 'answer', cast.buyer, { form: { answer: '详见公告' } });
    expect(t.facts.challenges[0]).toMatchObject({ kind: 'inquiry', answer: '详见公告' });
    expect((await t.refused('case', 'challenge', cast.buyer, { form: grounds })).code).toBe('NOT_IN_SEAT');
    await harness.sleepUntil(t.facts.challengeUntil ?? '');
    await harness.sleepUntil(new Date(Date.parse(await harness.now()) + DAY_MS).toISOString());
    expect((await t.refused('case', 'challenge', supplierOf('luo'), { form: grounds })).code).toBe(
      'TOO_LATE',
    );
  });

  it('after the last day nothing is signed; the buyer may then treat the winner as having given up', async () => {
    const t = await won('lapsed');
    const lapse = { opinion: '中标人未按期签约' };
    expect((await t.refused('signBuyer.1', 'lapse', cast.head, lapse)).code).toBe('MOTION_NOT_ALLOWED');
    await harness.sleepUntil(new Date(Date.parse(t.facts.signUntil ?? '') + DAY_MS).toISOString());
    expect((await t.refused('signSupplier.1', 'conclude', supplierOf('heng'))).code).toBe('TOO_LATE');
    await t.act('signBuyer.1', 'lapse', cast.head, lapse);
    await t.waiting('decide.2');
    expect(t.facts.passedOver).toMatchObject([{ bidId: 'bid-heng', why: 'lapsed' }]);
  });

  it('under TENDER_LAW candidates are published and the decision waits for the term: policy rows, no other procedure', async () => {
    const t = await tell('law', { regime: 'TENDER_LAW' });
    await t.evaluated();
    await t.act('publishCandidates.1', 'publish', cast.buyer, { form: { announcementNo: '公示1号' } });
    expect(t.view.open).toEqual([]);
    await harness.until(() => t.view.stage === 'deciding');
    await harness.sleepUntil(new Date(Date.parse(await harness.now()) + 5 * DAY_MS).toISOString());
    await t.waiting('decide.1');
    await t.decided('heng');
    expect(t.view.stage).toBe('signing');
  });

  it('no two suppliers left: a tender whose candidates all fall away fails and is tendered again', async () => {
    const t = await won('all-gone');
    for (const [round, name] of [
      [1, 'heng'],
      [2, 'luo'],
      [3, 'song'],
    ] as const) {
      if (round > 1) await t.decided(name, round, '前序候选人放弃');
      await t.act(`signSupplier.${round}`, 'decline', supplierOf(name), { form: { reason: '人员不足' } });
    }
    await harness.until(() => t.view.last.end !== undefined);
    expect(t.view.last.end?.outcome).toBe('failed');
  });
});

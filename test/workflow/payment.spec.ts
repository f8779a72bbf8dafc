import type { PaymentFacts } from '#domain/payment';
import { CaseHarness } from '../support/case-harness';
import { MATCH_FORM, payCast as cast, PaymentTeller } from '../support/payment-story';
import { seedPolicy } from '../support/seed-policy';

const FIXED = 26_092_500;
const PERFORMANCE = 11_182_500;

describe('a payment', () => {
  let harness: CaseHarness;
  let count = 0;
  const teller = (): PaymentTeller => new PaymentTeller(harness, `payment-${(count += 1)}`);
  const facts = (t: PaymentTeller): PaymentFacts => t.view.facts as unknown as PaymentFacts;

  beforeAll(async () => {
    harness = await CaseHarness.start('2026-03-02T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());
  // A move of the stage that is not in the table is a defect of the procedure.
  afterEach(() => expect(harness.projection.allEvents('incident')).toEqual([]));

  it('pays the fixed part at once and the performance part by the score, from one encumbrance', async () => {
    const t = teller();
    await t.funded();
    await t.open();
    await t.matched();
    expect(t.view.open.map(({ clock }) => clock?.term)).toEqual(['pay.due']);
    await t.approved(1, FIXED, 0);
    await t.paid(1);
    expect(t.view).toMatchObject({ stage: 'waiting', open: [] });
    expect(facts(t).orders[0]).toMatchObject({ state: 'paid', interestFen: 0, voucherNo: 'ZF-1' });
    await t.act('case', 'enterScore', cast.committee, {
      form: { scoreCents: 8_650, resultNo: '西安委〔2026〕30号' },
    });
    // 86.5 points: nine tenths of the performance part.
    await t.approved(2, 0, 10_064_250);
    await t.paid(2);
    expect(await t.ended()).toBe('paid');
    expect(t.line.facts['encumbrances']).toMatchObject([{ paidFen: FIXED + 10_064_250, claims: [] }]);
  });

  it('matches agreement, tender clause and acceptance, or is not made', async () => {
    const t = teller();
    await t.funded();
    await t.open();
    const other = { form: { ...MATCH_FORM, acceptanceNo: 'YS-2026-009' } };
    expect((await t.refused('match.1', 'matched', cast.buyer, other)).detail).toContain('YS-2026-001');
    await t.act('match.1', 'mismatch', cast.buyer, { opinion: '验收书与里程碑不符' });
    expect(await t.ended()).toBe('rejected');
  });

  it('is neither approved nor paid by who accepted the work, nor twice by one person', async () => {
    const t = teller();
    await t.funded();
    await t.open();
    await t.matched();
    await t.approved(1, FIXED, 0);
    await t.waiting('check.1');
    const acceptor = { ...cast.clerk, personId: cast.acceptor.personId };
    const form = { lineNo: 'XG-2026-YS-000001' };
    expect((await t.refused('check.1', 'pass', acceptor, { form })).code).toBe('SEPARATION_OF_DUTIES');
    await t.act('check.1', 'pass', cast.clerk, { form });
    const same = { ...cast.financeHead, personId: cast.clerk.personId };
    const pay = { form: { voucherNo: 'ZF-1' } };
    expect((await t.refused('pay.1', 'paid', same, pay)).code).toBe('SEPARATION_OF_DUTIES');
  });

  it('waits when the line holds too little, and goes on once it holds enough', async () => {
    const t = teller();
    await t.funded(FIXED - 1);
    await t.open();
    await t.matched();
    await t.approved(1, FIXED, 0);
    await t.waiting('shortage.1');
    expect(facts(t).funds?.reason).toContain('超过预算占用余额');
    expect(facts(t).orders[0]).toMatchObject({ state: 'open' });
    expect((await t.refused('pay.1', 'paid', cast.financeHead, {})).code).toBe('TASK_NOT_FOUND');
  });

  it('pays what is undisputed on time, and the disputed part as it is settled', async () => {
    const t = teller();
    await t.funded();
    await t.open({ performanceFen: 0 });
    await t.matched();
    const form = { part: 'fixed', amountFen: 1_000_000, reason: '两家企业未按频次服务' };
    await t.act('case', 'dispute', cast.buyer, { form });
    const whole = { form: { fixedFen: FIXED, performanceFen: 0 } };
    expect((await t.refused('amount.1', 'confirm', cast.buyer, whole)).code).toBe('FORM_INVALID');
    await t.approved(1, FIXED - 1_000_000, 0);
    await t.paid(1);
    expect(t.view.stage).toBe('waiting');
    const settle = { form: { disputeId: 'd1', payFen: 400_000, documentNo: '会议纪要3号' }, opinion: '核减' };
    await t.act('case', 'settleDispute', cast.head, settle);
    await t.approved(2, 400_000, 0);
    await t.paid(2);
    expect(await t.ended()).toBe('paid');
  });

  it('contested as a whole before its amount is confirmed waits without a task', async () => {
    const t = teller();
    await t.funded();
    await t.open({ performanceFen: 0 });
    await t.matched();
    await t.act('case', 'dispute', cast.buyer, {
      form: { part: 'fixed', amountFen: FIXED, reason: '成果未交付' },
    });
    await harness.until(() => t.view.stage === 'waiting');
    expect(t.nodes).toEqual([]);
    const none = { form: { disputeId: 'd1', payFen: 0, documentNo: '会议纪要4号' }, opinion: '不付' };
    await t.act('case', 'settleDispute', cast.head, none);
    expect(await t.ended()).toBe('paid');
  });

  it('whose agreement has no fee clause is never cut: all of it is due at once', async () => {
    const t = teller();
    await t.funded();
    await t.open({
      agreement: { caseId: 'contract-1', number: 'XG-2026-HT-000001', tenderClause: '第3条', feeClause: '' },
    });
    await t.matched();
    await t.approved(1, FIXED, PERFORMANCE);
    await t.paid(1);
    expect(await t.ended()).toBe('paid');
  });

  it('sent back by finance frees its money, and is claimed anew', async () => {
    const t = teller();
    await t.funded();
    await t.open({ performanceFen: 0 });
    await t.matched();
    await t.approved(1, FIXED, 0);
    await t.waiting('check.1');
    expect(t.line.facts['encumbrances']).toMatchObject([{ claims: [{ amountFen: FIXED }] }]);
    const back = { form: { to: 'amount', mode: 'redoAll' }, opinion: '发票抬头有误' };
    await t.act('check.1', 'return', cast.clerk, back);
    await t.relay();
    expect(t.line.facts['encumbrances']).toMatchObject([{ claims: [] }]);
    await t.approved(2, FIXED, 0);
    await t.paid(2);
    expect(await t.ended()).toBe('paid');
  });

  it('warns ten, five and one day before its term, is marked overdue, and makes interest by the day', async () => {
    const t = teller();
    await t.funded();
    const acceptedAt = await harness.now();
    await t.open({ performanceFen: 0 });
    await t.matched();
    await t.approved(1, FIXED, 0);
    await t.waiting('check.1');
    await harness.sleepUntil(new Date(Date.parse(acceptedAt) + 41 * 86_400_000).toISOString());
    const steps = harness.projection.events(t.id, 'ladder', 'check').map((step) => step.split('@')[0]);
    expect(steps).toEqual(expect.arrayContaining(['T-10', 'T-5', 'T-1']));
    await harness.until(() => facts(t).overdueSince !== undefined);
    await t.paid(1);
    const [order] = facts(t).orders;
    expect(order?.interestFen).toBeGreaterThan(0);
    expect(await t.ended()).toBe('paid');
  });
});

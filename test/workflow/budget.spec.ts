import { CaseHarness } from '../support/case-harness';
import { budgetStory, payCast as cast, PaymentTeller } from '../support/payment-story';
import { seedPolicy } from '../support/seed-policy';

describe('a line of the budget', () => {
  let harness: CaseHarness;
  let count = 0;
  const teller = (): PaymentTeller => new PaymentTeller(harness, 'no-payment', `line-${(count += 1)}`);

  beforeAll(async () => {
    harness = await CaseHarness.start('2026-03-02T01:00:00.000Z', seedPolicy());
  });
  afterAll(() => harness.stop());
  // A move of the stage that is not in the table is a defect of the procedure.
  afterEach(() => expect(harness.projection.allEvents('incident')).toEqual([]));

  const refused = (t: PaymentTeller, ...args: [string, string, typeof cast.clerk, object?]) =>
    harness.refused(t.budgetId, args[0], args[1], args[2], { process: 'budget', ...args[3] });

  it('is drawn up, reviewed, approved and allotted by four hands, and holds nothing before', async () => {
    const t = teller();
    await harness.open('budget', t.budgetId, budgetStory(), cast.clerk);
    const form = { agreement: 'c1', agreementNo: '1', payee: 'unit-agency', amountFen: 1 };
    expect((await refused(t, 'case', 'encumber', cast.clerk, { form })).code).toBe('MOTION_NOT_ALLOWED');
    const drafter = { ...cast.financeHead, personId: cast.clerk.personId };
    expect((await refused(t, 'review.1', 'agree', drafter)).code).toBe('SEPARATION_OF_DUTIES');
    await t.onLine('review.1', 'agree', cast.financeHead);
    await t.onLine('approve.1', 'return', cast.leader, {
      form: { to: 'revise', mode: 'redoAll' },
      opinion: '核减',
    });
    await t.onLine('revise.1', 'resubmit', cast.clerk, { form: { amountFen: 140_000_000 } });
    await t.onLine('review.2', 'agree', cast.financeHead);
    await t.onLine('approve.2', 'approve', cast.leader, { form: { documentNo: '8号' } });
    expect(t.line.stage).toBe('approved');
    await t.onLine('allot.1', 'allot', cast.clerk, { form: { documentNo: '21号' } });
    await t.encumbered('c1', 140_000_000);
    expect(t.line).toMatchObject({ stage: 'encumbered', open: [] });
  });

  it('never holds more than it has, nor twice for one agreement', async () => {
    const t = teller();
    await t.funded(100_000_000);
    const form = { agreement: 'contract-2', agreementNo: '2', payee: 'unit-agency', amountFen: 49_100_001 };
    expect((await refused(t, 'case', 'encumber', cast.clerk, { form })).detail).toContain('超过可用预算');
    const again = { form: { ...form, agreement: 'contract-1', amountFen: 1 } };
    expect((await refused(t, 'case', 'encumber', cast.clerk, again)).detail).toContain('不能重复占用');
  });

  it('of the reward fund is capped for the year, also when it is revised', async () => {
    const t = teller();
    await harness.open(
      'budget',
      t.budgetId,
      budgetStory({ kind: 'reward', amountFen: 30_000_000 }),
      cast.clerk,
    );
    await t.onLine('review.1', 'return', cast.financeHead, {
      form: { to: 'revise', mode: 'redoAll' },
      opinion: '核实',
    });
    const form = { amountFen: 30_000_001 };
    expect((await refused(t, 'revise.1', 'resubmit', cast.clerk, { form })).detail).toContain('300,000.00');
  });

  it('is closed after its year, with what was not spent', async () => {
    const t = teller();
    await t.funded(100_000_000);
    expect((await refused(t, 'case', 'closeYear', cast.financeHead)).code).toBe('MOTION_NOT_ALLOWED');
    await harness.sleepUntil('2027-01-05T02:00:00.000Z');
    await t.onLine('case', 'closeYear', cast.financeHead);
    await harness.until(() => t.line.last.end !== undefined);
    expect(t.line.facts['closed']).toMatchObject({ unspentFen: 149_100_000 });
  });

  it('answers payments told by the system alone', async () => {
    const t = teller();
    await t.funded();
    const form = { encumbranceId: 'x', orderId: 'o', amountFen: 1, answerTo: 'p' };
    expect((await refused(t, 'case', 'claim', cast.clerk, { form })).code).toBe('NOT_ASSIGNED');
  });
});

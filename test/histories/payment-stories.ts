import type { CaseHarness } from '../support/case-harness';
import { payCast as cast, PaymentTeller } from '../support/payment-story';

type Telling = (harness: CaseHarness, name: string) => Promise<void>;

const FIXED = 26_092_500;

/** A funded payment whose three legs match. */
async function matched(harness: CaseHarness, name: string): Promise<PaymentTeller> {
  const t = new PaymentTeller(harness, name);
  await t.funded();
  await t.open();
  await t.matched();
  return t;
}

/** Golden histories of the payment: by two orders, and with a dispute and a return from finance. */
export const PAYMENT_STORIES: Readonly<Record<string, Telling>> = {
  'two-orders': async (harness, name) => {
    const t = await matched(harness, name);
    await t.approved(1, FIXED, 0);
    await t.paid(1);
    await t.act('case', 'enterScore', cast.committee, { form: { scoreCents: 8_650, resultNo: '30号' } });
    await t.approved(2, 0, 10_064_250);
    await t.paid(2);
    await t.ended();
  },
  'disputed-returned': async (harness, name) => {
    const t = await matched(harness, name);
    const form = { part: 'fixed', amountFen: 1_000_000, reason: '两家企业未按频次服务' };
    await t.act('case', 'dispute', cast.buyer, { form });
    await t.approved(1, FIXED - 1_000_000, 0);
    await t.waiting('check.1');
    const back = { form: { to: 'amount', mode: 'redoAll' }, opinion: '发票抬头有误' };
    await t.act('check.1', 'return', cast.clerk, back);
    await t.relay();
    await t.approved(2, FIXED - 1_000_000, 0);
    await t.paid(2);
  },
};

/** Golden histories of a line of the budget: from the draft to two agreements, one of them released. */
export const BUDGET_STORIES: Readonly<Record<string, Telling>> = {
  encumbered: async (harness, name) => {
    const t = new PaymentTeller(harness, `${name}-payment`, name);
    await t.funded(100_000_000);
    await t.encumbered('contract-2', 40_000_000);
    await t.onLine('case', 'release', cast.clerk, {
      form: { encumbranceId: `${name}/2` },
      opinion: '协议已终止',
    });
  },
};

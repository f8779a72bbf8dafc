import type { Actor } from '../authority';
import { yuan } from '../case/money';
import { refuse, type Refusal } from '../case/refusal';
import { isMoney } from '../budget';
import { isIsoDay } from '../deadline/day';
import type { PolicySnapshot } from '../policy';
import {
  contestableFen,
  interestOwedFen,
  isSettled,
  paidFen,
  payableNow,
  presentOrder,
  totalOf,
} from './amounts';
import { PART_TITLES, type PaymentFacts } from './facts';
import type {
  AmountForm,
  CheckForm,
  DebtForm,
  DisputeForm,
  InterestForm,
  InvoiceForm,
  MatchForm,
  PayForm,
  ScoreForm,
  SettleDisputeForm,
} from './forms';

const blank = (text: string): boolean => text.trim() === '';
const SCORE_MAX_CENTS = 10_000;

/** 三方核对 (R36): agreement, tender clause and acceptance all say the same milestone. */
export function matchRefusal(form: MatchForm, facts: PaymentFacts): Refusal | undefined {
  if (form.agreementNo.trim() !== facts.agreement.number) {
    return refuse('FORM_INVALID', `协议编号与案卷不符，应为 ${facts.agreement.number}`);
  }
  if (form.acceptanceNo.trim() !== facts.acceptance.number) {
    return refuse('FORM_INVALID', `验收书编号与案卷不符，应为 ${facts.acceptance.number}`);
  }
  return blank(form.agreementClause) || blank(form.tenderClause)
    ? refuse('FORM_INVALID', '请填写协议和招标文件的付款条款')
    : undefined;
}

/** What is ordered is exactly what is determined and undisputed; nothing less, so that nothing is held back (T7). */
export function amountRefusal(
  form: AmountForm,
  facts: PaymentFacts,
  policy: PolicySnapshot,
): Refusal | undefined {
  const now = payableNow(facts, policy);
  return form.fixedFen === now.fixedFen && form.performanceFen === now.performanceFen
    ? undefined
    : refuse(
        'FORM_INVALID',
        `应付金额应为固定部分 ${yuan(now.fixedFen)} 元、绩效部分 ${yuan(now.performanceFen)} 元；有争议的先登记争议`,
      );
}

export function invoiceRefusal(form: InvoiceForm, facts: PaymentFacts): Refusal | undefined {
  const order = presentOrder(facts);
  if (blank(form.number) || !isIsoDay(form.issuedOn)) {
    return refuse('FORM_INVALID', '请填写发票号码和开票日期');
  }
  const used = facts.orders.some(
    (one) => one.state !== 'void' && one.id !== order?.id && one.invoice?.number === form.number.trim(),
  );
  if (used) return refuse('FORM_INVALID', '该发票已用于本案其他付款单');
  return order && form.amountFen === totalOf(order)
    ? undefined
    : refuse('FORM_INVALID', `发票金额应等于付款单金额 ${yuan(order ? totalOf(order) : 0)} 元`);
}

/** 财政审核: the order holds its money in the line named. */
export function checkRefusal(form: CheckForm, facts: PaymentFacts): Refusal | undefined {
  if (form.lineNo.trim() !== facts.fund?.lineNo) {
    return refuse('FORM_INVALID', `预算指标与案卷不符，应为 ${facts.fund?.lineNo ?? '（未占用）'}`);
  }
  return presentOrder(facts)?.state === 'claimed'
    ? undefined
    : refuse('MOTION_NOT_ALLOWED', '付款单尚未占用预算');
}

/** Paid is only what holds its money, and never more than the agreement owes. */
export function payRefusal(form: PayForm, facts: PaymentFacts): Refusal | undefined {
  const order = presentOrder(facts);
  if (blank(form.voucherNo)) return refuse('FORM_INVALID', '请填写支付凭证号');
  if (order?.state !== 'claimed') return refuse('MOTION_NOT_ALLOWED', '付款单尚未占用预算');
  return paidFen(facts) + totalOf(order) > facts.fixedFen + facts.performanceFen
    ? refuse('FORM_INVALID', '累计付款超过本里程碑金额')
    : undefined;
}

/** 考核结果 comes from the committee's office or from the appraisal itself, once. */
export function scoreRefusal(form: ScoreForm, facts: PaymentFacts, actor: Actor): Refusal | undefined {
  const office = facts.units.committeeOffice;
  const fromOffice = actor.unitId === office && actor.role.startsWith('committee');
  if (actor.via !== 'system' && !fromOffice) {
    return refuse('NOT_IN_SEAT', '考核结果由区安委会办公室登记', [
      { seat: { unitId: office, role: 'committeeClerk' } },
    ]);
  }
  if (facts.score !== undefined) return refuse('LIMIT_REACHED', '考核结果已登记，不能更改');
  const valid =
    Number.isInteger(form.scoreCents) && form.scoreCents >= 0 && form.scoreCents <= SCORE_MAX_CENTS;
  return valid && !blank(form.resultNo)
    ? undefined
    : refuse('FORM_INVALID', '得分应在 0 至 100 之间，并注明考核通报文号');
}

export function disputeRefusal(
  form: DisputeForm,
  facts: PaymentFacts,
  policy: PolicySnapshot,
): Refusal | undefined {
  if (blank(form.reason)) return refuse('OPINION_REQUIRED', '请写明争议事项和理由');
  const most = contestableFen(facts, form.part, policy);
  return isMoney(form.amountFen) && form.amountFen <= most
    ? undefined
    : refuse('FORM_INVALID', `${PART_TITLES[form.part]}可列入争议的金额不超过 ${yuan(most)} 元`);
}

export function settleDisputeRefusal(form: SettleDisputeForm, facts: PaymentFacts): Refusal | undefined {
  const dispute = facts.disputes.find(({ id }) => id === form.disputeId);
  if (!dispute || dispute.settled) return refuse('FORM_INVALID', '没有这一项未处理的争议');
  if (blank(form.documentNo)) return refuse('FORM_INVALID', '请填写争议处理文书编号');
  return Number.isSafeInteger(form.payFen) && form.payFen >= 0 && form.payFen <= dispute.amountFen
    ? undefined
    : refuse('FORM_INVALID', `应付金额应在 0 至 ${yuan(dispute.amountFen)} 元之间`);
}

export function interestRefusal(form: InterestForm, facts: PaymentFacts): Refusal | undefined {
  const owed = interestOwedFen(facts);
  return isMoney(form.amountFen) && form.amountFen <= owed && !blank(form.voucherNo)
    ? undefined
    : refuse('FORM_INVALID', `应付逾期利息 ${yuan(owed)} 元，须注明支付凭证号`);
}

/** 确认欠款 (支付条例 16): what is not paid yet, no less. */
export function debtRefusal(form: DebtForm, facts: PaymentFacts): Refusal | undefined {
  const most = facts.fixedFen + facts.performanceFen - paidFen(facts);
  return Number.isSafeInteger(form.confirmedFen) && form.confirmedFen >= 0 && form.confirmedFen <= most
    ? undefined
    : refuse('FORM_INVALID', `未付金额不超过 ${yuan(most)} 元`);
}

/** Nothing is contested or scored any more once all of it is paid. */
export const settledRefusal = (facts: PaymentFacts, policy: PolicySnapshot): Refusal | undefined =>
  isSettled(facts, policy) ? refuse('TOO_LATE', '款项已结清') : undefined;

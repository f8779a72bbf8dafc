import type { Instant } from '../case/json';
import { isRefusal, refuse, type Refusal } from '../case/refusal';
import { toMs } from '../deadline';
import { numberOf, type PolicySnapshot } from '../policy';
import { earliestDeadline, openChallenges } from './clocks';
import { drawCommittee, type CommitteeRule } from './draw';
import type { ChallengeKind, Ranked, TenderFacts } from './facts';
import type {
  BudgetForm,
  ChallengeForm,
  ClarifyForm,
  DecideForm,
  DrawForm,
  NoticeForm,
  QualifyForm,
} from './forms';
import { criteriaRefusal, sharesRefusal, validBids } from './scoring';

const blank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** The need as it may be submitted: weights, shares, term, price, and the two clauses that later rights rest on. */
export function needRefusal(facts: TenderFacts, policy: PolicySnapshot): Refusal | undefined {
  if (blank(facts.feeAppraisal))
    return refuse('FORM_INVALID', '招标文件应载明服务费用与考评挂钩的条款（R89）');
  if (blank(facts.exclusionClause)) return refuse('FORM_INVALID', '招标文件应载明“不再委托”的适用条款（T5）');
  if (blank(facts.publicOpinion)) return refuse('FORM_INVALID', '公共服务项目应记录征求公众意见的情况');
  if (facts.capFen <= 0 || facts.capFen > facts.budgetFen) {
    return refuse('FORM_INVALID', '最高限价应大于零且不超过预算金额');
  }
  if (facts.termTo <= facts.termFrom) return refuse('DUE_DAY_ILLEGAL', '服务期限止日应晚于起日');
  return criteriaRefusal(facts.criteria, numberOf(policy, 'tender.priceWeightMin')) ?? sharesRefusal(facts);
}

/** The budget must be there before the notice, for the whole of it. */
export function budgetRefusal(form: BudgetForm, facts: TenderFacts): Refusal | undefined {
  if (blank(form.lineNo)) return refuse('FORM_INVALID', '请填写预算指标文号');
  return form.amountFen < facts.budgetFen
    ? refuse('FORM_INVALID', '可用预算少于本项目预算金额，不得发布招标公告')
    : undefined;
}

export function noticeRefusal(
  form: NoticeForm,
  facts: TenderFacts,
  policy: PolicySnapshot,
  at: Instant,
): Refusal | undefined {
  if (!facts.budget) return refuse('MOTION_NOT_ALLOWED', '预算落实后方可发布招标公告');
  if (facts.intention && toMs(at) < toMs(facts.intention.noticeFrom)) {
    return refuse('MOTION_NOT_ALLOWED', '采购意向公开期未满，不得发布招标公告');
  }
  if (blank(form.noticeNo) || blank(form.place)) return refuse('FORM_INVALID', '请填写公告编号和开标地点');
  return toMs(form.deadline) < toMs(earliestDeadline(policy, at))
    ? refuse(
        'DUE_DAY_ILLEGAL',
        `自招标文件发出之日起至投标截止不得少于 ${numberOf(policy, 'tender.bidPeriod')} 日`,
      )
    : undefined;
}

export function clarifyRefusal(form: ClarifyForm, facts: TenderFacts, at: Instant): Refusal | undefined {
  const { deadline } = facts;
  if (deadline === undefined || facts.openedAt !== undefined || toMs(at) >= toMs(deadline)) {
    return refuse('TOO_LATE', '投标截止后不得澄清或修改招标文件');
  }
  if (blank(form.text)) return refuse('FORM_INVALID', '请填写澄清或修改的内容');
  return form.deadline !== undefined && toMs(form.deadline) < toMs(deadline)
    ? refuse('DUE_DAY_ILLEGAL', '投标截止时间只能推迟，不能提前')
    : undefined;
}

/** 询问, 质疑, 投诉: by a supplier, in time, one of a kind at a time; a complaint follows an answered challenge. */
export function challengeRefusal(
  kind: ChallengeKind,
  form: ChallengeForm,
  facts: TenderFacts,
  { supplier, at }: { readonly supplier: string; readonly at: Instant },
): Refusal | undefined {
  if (!facts.notice) return refuse('MOTION_NOT_ALLOWED', '招标公告发布后方可提出');
  if (facts.contract?.filedAt !== undefined) return refuse('TOO_LATE', '采购活动已结束');
  if (blank(form.grounds)) return refuse('FORM_INVALID', '请写明事项和理由');
  const own = facts.challenges.filter((one) => one.supplier === supplier);
  if (own.some((one) => one.kind === kind && one.answeredAt === undefined)) return refuse('MOTION_PENDING');
  if (kind === 'challenge' && toMs(at) > toMs(facts.challengeUntil ?? at)) {
    return refuse('TOO_LATE', '已超过质疑期限');
  }
  if (kind !== 'complaint') return undefined;
  const answered = own.filter((one) => one.kind === 'challenge' && one.answeredAt !== undefined);
  if (answered.length === 0) return refuse('MOTION_NOT_ALLOWED', '投诉前应先提出质疑并取得答复');
  return answered.every((one) => toMs(at) > toMs(one.complainUntil ?? at))
    ? refuse('TOO_LATE', '已超过投诉期限')
    : undefined;
}

/** 资格审查: a verdict on every bid, and on every finding a decision of a person with its reason (T5). */
export function qualifyRefusal(form: QualifyForm, facts: TenderFacts): Refusal | undefined {
  const verdicts = (supplier: string) => form.verdicts.filter((one) => one.supplier === supplier);
  for (const bid of facts.bids) {
    const [one, second] = verdicts(bid.supplier);
    if (!one || second) return refuse('FORM_INVALID', '请对每份投标作出一次审查结论');
    if (!one.valid && blank(one.reason)) return refuse('OPINION_REQUIRED', '投标无效须写明理由');
    if (one.valid && bid.priceFen <= 0) return refuse('FORM_INVALID', '未能开启或没有报价的投标无效');
    if (one.valid && bid.priceFen > facts.capFen) {
      return refuse('FORM_INVALID', '报价超过最高限价的投标无效');
    }
  }
  if (form.verdicts.length !== facts.bids.length)
    return refuse('FORM_INVALID', '审查结论中有不属于本项目的投标');
  return findingsRefusal(form, facts);
}

function findingsRefusal(form: QualifyForm, facts: TenderFacts): Refusal | undefined {
  for (const finding of facts.findings) {
    const decision = (form.decisions ?? []).find((one) => one.findingId === finding.id);
    if (!decision || blank(decision.reason)) {
      return refuse('OPINION_REQUIRED', `请对核查线索作出处理并写明理由：${finding.text}`);
    }
    const concerned = facts.bids.filter((one) => finding.bidIds.includes(one.bidId));
    const kept = concerned.some(({ supplier }) =>
      form.verdicts.some((one) => one.supplier === supplier && one.valid),
    );
    if (decision.outcome === 'reject' && kept) {
      return refuse('FORM_INVALID', `已决定不予通过的投标不能同时判为有效：${finding.text}`);
    }
  }
  return undefined;
}

export const enoughBids = (facts: TenderFacts, policy: PolicySnapshot): boolean =>
  validBids(facts.bids).length >= numberOf(policy, 'tender.minBidders');

/** The draw as it came: the same pool and seed must give a committee of the size the rule asks for. */
export function drawRefusal(form: DrawForm, rule: CommitteeRule): Refusal | undefined {
  const drawn = drawCommittee(form.pool, form.seed, rule);
  return isRefusal(drawn) ? drawn : undefined;
}

/** Candidates still to be had, in ranked order. */
export const candidates = (facts: Pick<TenderFacts, 'ranking' | 'passedOver'>): readonly Ranked[] =>
  facts.ranking.filter((one) => !facts.passedOver.some((passed) => passed.bidId === one.bidId));

/** 定标 in ranked order; another than the first only when those before it fell away, with the reason (条例 43). */
export function decideRefusal(form: DecideForm, facts: TenderFacts): Refusal | undefined {
  const left = candidates(facts);
  const bid = facts.bids.find((one) => one.supplier === form.supplier);
  const chosen = left.find((one) => one.bidId === bid?.bidId);
  if (!chosen) return refuse('FORM_INVALID', '请在中标候选人中选择');
  if (chosen !== left[0]) return refuse('FORM_INVALID', `应按顺序确定排名第 ${left[0]?.rank ?? 1} 的候选人`);
  return chosen.rank > 1 && blank(form.reason)
    ? refuse('OPINION_REQUIRED', '另定中标人须写明前序候选人未中标的理由')
    : undefined;
}

/** Nothing is decided or announced while a challenge to the process is open that may upset it. */
export const undecided = (facts: TenderFacts): Refusal | undefined =>
  openChallenges(facts).some((one) => one.about === 'process')
    ? refuse('TASK_SUSPENDED', '对采购过程的质疑、投诉尚未答复')
    : undefined;

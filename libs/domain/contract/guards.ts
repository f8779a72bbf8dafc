import type { IsoDay } from '../case/json';
import { type Refusal, refuse } from '../case/refusal';
import { isIsoDay } from '../deadline';
import { numberOf, type PolicySnapshot } from '../policy';
import type { ContractFacts, ContractMilestone } from './facts';
import type { AcceptForm, InviteForm, SubstitutionForm, SupplementForm } from './forms';
import { supplementedFen } from './milestone-accepted';

const WHOLE_BP = 10_000;
const blank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** An agreement as it may be entered: a price, a term, shares that make the whole, experts named. @public */
export function contractRefusal(facts: ContractFacts): Refusal | undefined {
  const { priceFen, termFrom, termTo, clauses, milestones, scope } = facts;
  if (!Number.isInteger(priceFen) || priceFen <= 0) return refuse('FORM_INVALID', '合同价款应大于零');
  if (!isIsoDay(termFrom) || !isIsoDay(termTo) || termTo <= termFrom) {
    return refuse('DUE_DAY_ILLEGAL', '服务期限止日应晚于起日');
  }
  const { fixedBp, performanceBp } = clauses.split;
  if (fixedBp < 0 || performanceBp < 0 || fixedBp + performanceBp !== WHOLE_BP) {
    return refuse('FORM_INVALID', '固定部分与绩效部分之和应为 100%');
  }
  if (performanceBp > 0 && blank(clauses.feeAppraisal)) {
    return refuse('FORM_INVALID', '设有绩效部分的，合同应载明服务费用与考评挂钩的条款（R89）');
  }
  if (milestones.length === 0 || milestones.reduce((sum, one) => sum + one.shareBp, 0) !== WHOLE_BP) {
    return refuse('FORM_INVALID', '各阶段付款比例之和应为 100%');
  }
  if (facts.expertsNamed.length === 0) return refuse('FORM_INVALID', '请填写投标文件载明的专家');
  return scope.enterprises === 0 ? refuse('FORM_INVALID', '服务范围没有企业') : undefined;
}

/** 补充协议: all of them together never above the share of the original price that the law allows (采购法 49). @public */
export function supplementRefusal(
  form: SupplementForm,
  facts: ContractFacts,
  policy: PolicySnapshot,
): Refusal | undefined {
  if (blank(form.documentNo) || blank(form.reason)) return refuse('FORM_INVALID', '请填写补充协议编号和理由');
  if (!Number.isInteger(form.amountFen) || form.amountFen < 0) {
    return refuse('FORM_INVALID', '追加金额不得小于零');
  }
  if (facts.supplements.some(({ documentNo }) => documentNo === form.documentNo)) {
    return refuse('FORM_INVALID', `补充协议“${form.documentNo}”已签订`);
  }
  const ratio = numberOf(policy, 'contract.supplementMax');
  const most = Math.floor(facts.priceFen * ratio);
  const rest = most - supplementedFen(facts);
  return form.amountFen > rest
    ? refuse(
        'LIMIT_REACHED',
        `补充协议累计不得超过原合同金额的 ${Math.round(ratio * 100)}%，尚可追加 ${(rest / 100).toFixed(2)} 元`,
      )
    : undefined;
}

/** The money of a supplement comes due with the next milestone that is not accepted; with none left it is too late. @public */
export const nextMilestone = ({
  milestones,
}: Pick<ContractFacts, 'milestones'>): ContractMilestone | undefined =>
  milestones.find(({ acceptance }) => acceptance === undefined);

/** An expert of the bid goes out for one of equal field (R95); the buyer consents in a step of its own. @public */
export function substitutionRefusal(form: SubstitutionForm, facts: ContractFacts): Refusal | undefined {
  if (!facts.expertsNamed.includes(form.out)) {
    return refuse('TARGET_NOT_ELIGIBLE', '被替换的人员不是投标文件载明的专家');
  }
  if (facts.expertsNamed.includes(form.in)) {
    return refuse('TARGET_NOT_ELIGIBLE', '接替人员已是投标文件载明的专家');
  }
  if (blank(form.reason)) return refuse('OPINION_REQUIRED', '请写明更换专家的理由');
  return form.sameField === true
    ? undefined
    : refuse('TARGET_NOT_ELIGIBLE', '接替人员须为本机构专家，且有效证书的专业领域不少于被替换人员');
}

/** Acceptance invites those who were served (采购法实施条例 45). @public */
export function inviteRefusal({ invited, meetsOn }: InviteForm, today: IsoDay): Refusal | undefined {
  if (invited.length === 0) return refuse('FORM_INVALID', '验收应邀请被服务的办事处或企业参加');
  return meetsOn < today ? refuse('DUE_DAY_ILLEGAL', '验收日期不得早于今日') : undefined;
}

/** Whoever was invited has spoken, or it is said why not: silence is never taken for consent. @public */
export function acceptRefusal(form: AcceptForm, milestone: ContractMilestone): Refusal | undefined {
  if (blank(form.documentNo)) return refuse('FORM_INVALID', '请填写验收书编号');
  const silent = milestone.invited.filter(({ satisfied }) => satisfied === undefined);
  return silent.length > 0 && blank(form.absent)
    ? refuse('FORM_INVALID', `尚有 ${silent.length} 个受邀单位未发表意见，请写明情况`)
    : undefined;
}

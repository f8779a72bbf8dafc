import type { Refusal } from '../case/refusal';
import { refuse } from '../case/refusal';
import type { EvidenceRef } from '../task/task';
import type { HazardFacts, Measure } from './facts';
import type {
  ClaimForm,
  ClassifyForm,
  ExtensionForm,
  OrderForm,
  ReviewForm,
  SupplementForm,
  VoidForm,
} from './forms';
import { isMajor, LEVELS } from './level';

const blank = (text: string | undefined): boolean => (text ?? '').trim() === '';

const shows = (evidence: readonly EvidenceRef[], purpose: string): boolean =>
  evidence.some((one) => one.purpose === purpose);

/** Put right before the experts left and accepted as such: no measure of the department had to follow. */
const onlyFixedOnSite = (facts: HazardFacts): boolean => facts.fixedOnSite && facts.measures.length === 0;

/** 责任不落实不放过 (R60): three responsible persons named, and the subdistrict's duty shown by a recorded measure. */
export function responsibilityMet(facts: HazardFacts): Refusal | undefined {
  const named = facts.responsible;
  if (!named || [named.enterprise, named.subdistrict, named.department].some(blank)) {
    return refuse('RESPONSIBILITY_NOT_MET', '企业、属地、行业三方责任人未全部明确');
  }
  if (facts.supervision.length === 0 && !onlyFixedOnSite(facts)) {
    return refuse('RESPONSIBILITY_NOT_MET', '属地办事处尚未登记督促措施（上门、函、约谈或提请执法）');
  }
  return undefined;
}

const proven = (measure: Measure): boolean =>
  measure.kind === 'none' ? !blank(measure.reason) : !blank(measure.documentNo);

/** 执法不到位不放过 (R61): every enforcement step has its document, or a signed reason for none. */
export function enforcementMet(facts: HazardFacts): Refusal | undefined {
  if (facts.measures.length === 0 && !facts.fixedOnSite) {
    return refuse('ENFORCEMENT_NOT_MET', '行业主管部门尚未选择处置措施');
  }
  if (!facts.measures.every(proven))
    return refuse('ENFORCEMENT_NOT_MET', '处置措施缺少执法文书或不予执法理由');
  if (facts.overlays.includes('suspended')) return refuse('ENFORCEMENT_NOT_MET', '停产停业尚未解除');
  return undefined;
}

/** 隐患不消除不放过 (R62): the last review round passed, with evidence, by every unit that had to review. */
export function hazardEliminated(facts: HazardFacts, units: readonly string[]): Refusal | undefined {
  const last = facts.opinions.filter((opinion) => opinion.round === facts.reviewRound);
  const missing = units.filter((unit) => !last.some((one) => one.unit === unit && one.result === 'pass'));
  if (facts.reviewRound === 0 || missing.length > 0 || last.some((one) => one.result === 'fail')) {
    return refuse('HAZARD_NOT_ELIMINATED', '复查尚未全部通过');
  }
  if (last.length === 0 || last.some((one) => one.evidence.length === 0))
    return refuse('HAZARD_NOT_ELIMINATED', '复查没有附现场证据');
  return undefined;
}

/** The three 三不放过 guards together; no role can override them. */
export const threeGuards = (facts: HazardFacts, units: readonly string[]): Refusal | undefined =>
  responsibilityMet(facts) ?? enforcementMet(facts) ?? hazardEliminated(facts, units);

/** Classification: both axes, 辖区 and 行业, a level of the Opinion with its basis, and the three persons named (R52, R54, R99). */
export function classifyRefusal(form: ClassifyForm): Refusal | undefined {
  if ([form.subdistrict, form.department, form.industry].some(blank)) {
    return refuse('FORM_INVALID', '须确认所属辖区和行业主管部门');
  }
  if (!LEVELS.includes(form.level))
    return refuse('LEVEL_NOT_ALLOWED', '级别分为一般隐患、重大隐患和挂牌督办隐患');
  if (blank(form.levelBasis)) return refuse('FORM_INVALID', '级别须写明判定依据');
  if (form.level === 'listed') return refuse('LEVEL_NOT_ALLOWED', '挂牌督办须由区政府或区安委会决定');
  if ([form.responsible.enterprise, form.responsible.subdistrict, form.responsible.department].some(blank)) {
    return refuse('FORM_INVALID', '企业、属地、行业三方责任人须全部明确');
  }
  return undefined;
}

/** A measure needs its document, "none" its reason; a major hazard is never left without enforcement (R59). */
export function measureRefusal(form: SupplementForm, facts: HazardFacts): Refusal | undefined {
  if (form.kind === 'none') {
    if (blank(form.reason)) return refuse('OPINION_REQUIRED', '不予执法须说明理由');
    return isMajor(facts.level) ? refuse('LEVEL_NOT_ALLOWED', '重大隐患不得选择不予执法') : undefined;
  }
  return blank(form.documentNo) ? refuse('FORM_INVALID', '请填写执法文书号') : undefined;
}

/** The department's choice of measure: a document for every measure, a reason for none, a day within the limit. */
export function orderRefusal(form: OrderForm, facts: HazardFacts, today: string): Refusal | undefined {
  const refusal = measureRefusal(form, facts);
  if (refusal) return refusal;
  if (form.dueOn < today) return refuse('DUE_DAY_ILLEGAL', '整改期限不得早于今日');
  return form.dueOn > form.latestDueOn
    ? refuse('DUE_DAY_ILLEGAL', `整改期限不得晚于 ${form.latestDueOn}`)
    : undefined;
}

/** The enterprise's claim: a photo after rectification, and the treatment plan of a major hazard on file. */
export function claimRefusal(
  form: ClaimForm,
  evidence: readonly EvidenceRef[],
  facts: HazardFacts,
): Refusal | undefined {
  if (blank(form.statement)) return refuse('FORM_INVALID', '请填写整改情况');
  if (!Number.isInteger(form.spentFen) || form.spentFen < 0)
    return refuse('FORM_INVALID', '整改资金须为非负金额');
  if (!shows(evidence, 'photoAfter')) return refuse('EVIDENCE_REQUIRED', '请上传整改后照片');
  return isMajor(facts.level) && !facts.plan
    ? refuse('EVIDENCE_REQUIRED', '重大隐患须先报送治理方案（六要素）')
    : undefined;
}

/** An extension: later than the day in force, within the limit, with interim safety measures (P3 申请延期). */
export function extensionRefusal(form: ExtensionForm, facts: HazardFacts): Refusal | undefined {
  if (blank(form.reason) || blank(form.interimMeasures)) {
    return refuse('FORM_INVALID', '延期须写明理由和期间安全措施');
  }
  if (facts.dueOn !== undefined && form.to <= facts.dueOn) {
    return refuse('DUE_DAY_ILLEGAL', `延期后的日期须晚于现期限 ${facts.dueOn}`);
  }
  return form.to > form.latestDueOn
    ? refuse('DUE_DAY_ILLEGAL', `延期不得晚于 ${form.latestDueOn}`)
    : undefined;
}

/** A review opinion: enough persons of the unit, a finding in words, evidence for a pass (R56). */
export function reviewRefusal(
  decision: {
    readonly outcome: string;
    readonly form: ReviewForm;
    readonly evidence: readonly EvidenceRef[];
  },
  persons: number,
  minPersons: number,
): Refusal | undefined {
  if (persons < minPersons)
    return refuse('FORM_INVALID', `复查须由 ${minPersons} 人以上共同进行，请指定共同复查人`);
  if (blank(decision.form.finding)) return refuse('FORM_INVALID', '请填写复查意见');
  return decision.outcome === 'pass' && decision.evidence.length === 0
    ? refuse('EVIDENCE_REQUIRED', '复查通过须附现场照片或记录')
    : undefined;
}

/** Voiding or merging: a reason, and for a merge another case to go on in. */
export function voidRefusal(form: VoidForm, caseId?: string): Refusal | undefined {
  if (blank(form.reason)) return refuse('OPINION_REQUIRED', '撤销或合并须写明理由');
  if (form.kind !== 'merge') return undefined;
  if (blank(form.into)) return refuse('FORM_INVALID', '请选择并入的隐患');
  return form.into === caseId ? refuse('FORM_INVALID', '不能并入本案') : undefined;
}

export const photoPairRefusal = (facts: HazardFacts): Refusal | undefined =>
  shows(facts.photos, 'photoBefore') && shows(facts.photos, 'photoAfter')
    ? undefined
    : refuse('EVIDENCE_REQUIRED', '立即整改须有整改前后照片');

import { type Refusal, refuse } from '../case/refusal';
import type { AssignmentFacts } from './facts';
import type { ExtendForm, RecheckForm } from './forms';

/** Units that take part, the lead first. */
export const partners = ({
  lead,
  supports,
}: Pick<AssignmentFacts, 'lead' | 'supports'>): readonly string[] => [
  lead.unitId,
  ...supports.map(({ unitId }) => unitId),
];

/** 主办 and 协办 are different units, and each is named once. */
export function partnersRefusal(facts: Pick<AssignmentFacts, 'lead' | 'supports'>): Refusal | undefined {
  const units = partners(facts);
  return new Set(units).size === units.length
    ? undefined
    : refuse('FORM_INVALID', '主办单位和协办单位不得重复');
}

/** The lead reports for all: every supporting unit has reported in this round. */
export function feedbackRefusal({ supports, feedback, round }: AssignmentFacts): Refusal | undefined {
  const missing = supports.filter(
    ({ unitId }) => !feedback.some((one) => one.unitId === unitId && one.round === round),
  );
  return missing.length > 0
    ? refuse('MOTION_NOT_ALLOWED', `尚有 ${missing.length} 个协办单位未反馈，主办单位汇总后方可提交`)
    : undefined;
}

/** A result that is not accepted gets a new day, and a later one than today. */
export function recheckRefusal({ dueOn }: RecheckForm, today: string): Refusal | undefined {
  return dueOn === undefined || dueOn <= today
    ? refuse('DUE_DAY_ILLEGAL', '复核不通过须重新填写办理期限，且晚于今日')
    : undefined;
}

/** An extension is asked for before the day has passed, and only to a later one. */
export function extendRefusal(
  { dueOn }: AssignmentFacts,
  form: ExtendForm,
  today: string,
): Refusal | undefined {
  if (today > dueOn) return refuse('TOO_LATE', '期限已过，不能申请延期');
  return form.to > dueOn ? undefined : refuse('DUE_DAY_ILLEGAL', '延期日期须晚于原期限');
}

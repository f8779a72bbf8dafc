import { type Actor, personsBehind } from '../authority';
import type { Instant } from '../case/json';
import { refuse, type Refusal } from '../case/refusal';
import { dayOf, isIsoDay } from '../deadline/day';
import type { PolicyChangeFacts } from './facts';
import type { ApproveForm, ResubmitForm } from './forms';

/**
 * A version takes effect on a day to come, so that no case that is open already, and none of today, stands on two
 * versions. A calendar counts as soon as it is known.
 */
const effectDayRefusal = (
  { kind, effectOn }: Pick<PolicyChangeFacts, 'kind' | 'effectOn'>,
  at: Instant,
): Refusal | undefined => {
  if (!isIsoDay(effectOn)) return refuse('FORM_INVALID', '施行日应为日历上的日期');
  if (kind === 'calendar' || effectOn > dayOf(at)) return undefined;
  return refuse('FORM_INVALID', `施行日 ${effectOn} 应晚于批准当日，请退回起草人调整`);
};

export function approveRefusal(
  facts: PolicyChangeFacts,
  form: ApproveForm,
  at: Instant,
): Refusal | undefined {
  if ((form.retime ?? []).length > 0 && facts.kind !== 'policy') {
    return refuse('FORM_INVALID', '仅期限类政策参数可以要求在办案卷重新计时');
  }
  return effectDayRefusal(facts, at);
}

export const resubmitRefusal = (
  facts: PolicyChangeFacts,
  { effectOn, draftId, draft }: ResubmitForm,
  at: Instant,
): Refusal | undefined => {
  if (draftId !== undefined && draft === undefined) return refuse('FORM_INVALID', '所附草案不存在');
  return effectDayRefusal({ kind: facts.kind, effectOn: effectOn ?? facts.effectOn }, at);
};

/** Only who drafted it takes it back, and only before it is approved. */
export function withdrawRefusal(facts: PolicyChangeFacts, actor: Actor): Refusal | undefined {
  if (facts.approval !== undefined) return refuse('TOO_LATE', '已批准的变更不能撤回，可以另行变更');
  return personsBehind(actor).includes(facts.drafter)
    ? undefined
    : refuse('NOT_ASSIGNED', '仅起草人可以撤回', [{ personId: facts.drafter }]);
}

import type { IsoDay } from '../case/json';
import { type Refusal, refuse } from '../case/refusal';
import type { MeetingFacts } from './facts';
import type { ConveneForm, HoldForm, PostponeForm } from './forms';

/** Notice in time (`meeting.notice`), and in the month the meeting is for. */
export function conveneRefusal(
  { kind, month, latestOn }: MeetingFacts,
  form: ConveneForm | PostponeForm,
): Refusal | undefined {
  if (form.meetsOn < form.earliestOn) {
    return refuse('DUE_DAY_ILLEGAL', `会议通知须提前发出，最早可定于 ${form.earliestOn}`);
  }
  if (kind === 'regular' && !form.meetsOn.startsWith(month)) {
    return refuse('DUE_DAY_ILLEGAL', `${month} 的例会须在当月召开`);
  }
  return kind === 'regular' && form.meetsOn > latestOn
    ? refuse('DUE_DAY_ILLEGAL', `例会最迟于 ${latestOn} 召开`)
    : undefined;
}

/** A meeting is put on record when it has been held, with everybody accounted for and the problems analysed (R50). */
export function holdRefusal(facts: MeetingFacts, form: HoldForm, today: IsoDay): Refusal | undefined {
  if (facts.meetsOn !== undefined && today < facts.meetsOn) {
    return refuse('MOTION_NOT_ALLOWED', `会议定于 ${facts.meetsOn} 召开，尚未到期`);
  }
  if (form.analysis.trim() === '') return refuse('FORM_INVALID', '会议须有问题分析（五（一））');
  return attendanceRefusal(facts, form) ?? decisionsRefusal(facts, form, today);
}

function attendanceRefusal({ members }: MeetingFacts, { attendance }: HoldForm): Refusal | undefined {
  const named = attendance.map(({ unitId }) => unitId);
  const missing = members.filter(({ unitId }) => !named.includes(unitId)).length;
  if (missing > 0) return refuse('FORM_INVALID', `尚有 ${missing} 个成员单位未登记到会情况`);
  if (new Set(named).size !== named.length) return refuse('FORM_INVALID', '同一单位到会情况重复登记');
  const unexplained = attendance.some(
    ({ presence, reason }) => presence !== 'present' && (reason ?? '').trim() === '',
  );
  return unexplained ? refuse('FORM_INVALID', '委派代表或缺席须写明理由') : undefined;
}

function decisionsRefusal(
  { members }: MeetingFacts,
  { decisions }: HoldForm,
  today: IsoDay,
): Refusal | undefined {
  const units = members.map(({ unitId }) => unitId);
  for (const [index, { lead, supports, dueOn }] of decisions.entries()) {
    const at = `第 ${index + 1} 项议定事项`;
    if (![lead, ...supports].every((unit) => units.includes(unit))) {
      return refuse('FORM_INVALID', `${at}的责任单位不是成员单位`);
    }
    if (supports.includes(lead) || new Set(supports).size !== supports.length) {
      return refuse('FORM_INVALID', `${at}的主办和协办单位重复`);
    }
    if (dueOn <= today) return refuse('DUE_DAY_ILLEGAL', `${at}的期限须晚于今日`);
  }
  return undefined;
}

/** Members that have not reported so far. */
export const missingReports = ({
  members,
  reports,
}: Pick<MeetingFacts, 'members' | 'reports'>): readonly string[] =>
  members.map(({ unitId }) => unitId).filter((unit) => !reports.some(({ unitId }) => unitId === unit));

/** Decisions that are still open; they come back on the next agenda (R43). */
export const openDecisions = ({ decisions }: Pick<MeetingFacts, 'decisions'>) =>
  decisions.filter(({ doneAt }) => doneAt === undefined);

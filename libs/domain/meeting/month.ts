import { isMemberKind } from '../assignment';
import { numberOf, type PolicySnapshot } from '../policy';
import type { MeetingStart } from './facts';

/** A unit of the register as a meeting needs to know it. */
export interface RegisterUnit {
  readonly id: string;
  readonly kind: string;
}

/** Kinds of units that the meeting is made of: who decides, who prepares, who leads, and the members (R41, R46, R47). */
export const MEETING_UNIT_KINDS = [
  'committee',
  'committeeOffice',
  'bureau',
  'department',
  'subdistrict',
  'finance',
] as const;

/** Id of the regular meeting of a month: there is only one. */
export const monthlyMeetingId = (month: string): string => `meeting-${month}`;

/**
 * The meeting of a month with the members of the register as it is.
 * @param month `YYYY-MM`
 * @throws Error when the register lacks a unit the meeting cannot do without
 */
export function meetingOf(
  month: string,
  units: readonly RegisterUnit[],
  policy: PolicySnapshot,
  special?: { readonly title: string },
): MeetingStart {
  const only = (kind: string): string => {
    const unit = units.find((one) => one.kind === kind);
    if (!unit) throw new Error(`the register has no unit of kind ${kind}`);
    return unit.id;
  };
  const [year = '', monthNo = ''] = month.split('-');
  const latestDay = String(numberOf(policy, 'meeting.latestDay')).padStart(2, '0');
  return {
    kind: special ? 'extra' : 'regular',
    month,
    title: special?.title ?? `${year}年${Number(monthNo)}月安委会联席会议`,
    committee: only('committee'),
    committeeOffice: only('committeeOffice'),
    bureau: only('bureau'),
    members: units.filter(({ kind }) => isMemberKind(kind)).map(({ id, kind }) => ({ unitId: id, kind })),
    latestOn: `${month}-${latestDay}`,
  };
}

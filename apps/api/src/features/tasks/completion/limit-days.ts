import type { IsoDay } from '#domain/case';
import { type Calendar, extendedDay, type InstantLike, resolveDeadline } from '#domain/deadline';
import type { Level } from '#domain/hazard';
import { type PolicySnapshot, sourceOf, termOf } from '#domain/policy';

/** What a day is counted with: the case's own policy and the calendar. */
export interface Counting {
  readonly policy: PolicySnapshot;
  readonly calendar: Calendar;
}

/** A day ordered for safety does not wait for a holiday, so the limit of it does not roll either. */
function dayAfter(key: string, startAt: InstantLike, { policy, calendar }: Counting): IsoDay {
  const term = termOf(policy, key);
  return resolveDeadline({
    startAt,
    term,
    policyKey: key,
    source: sourceOf(policy, key),
    calendar,
    rolls: false,
  }).dueDay;
}

/**
 * The last rectification day policy allows for a level (`rectify.<level>.max`), counted from the order.
 * @throws PolicyMissingError, PolicyFormatError
 */
export const lastDueDay = (level: Level, from: InstantLike, counting: Counting): IsoDay =>
  dayAfter(`rectify.${level}.max`, from, counting);

/** The day a rectification has when nobody ordered one; a listed hazard is a major one here. */
export const defaultDueDay = (level: Level, from: InstantLike, counting: Counting): IsoDay =>
  dayAfter(`rectify.${level === 'general' ? 'general' : 'major'}.default`, from, counting);

/**
 * The earliest day of a joint review: the three units are told that long ahead (`review.joint.convene`).
 * @throws PolicyMissingError, PolicyFormatError, CalendarMissingError
 */
export const earliestSessionDay = (today: IsoDay, { policy, calendar }: Counting): IsoDay =>
  extendedDay(today, termOf(policy, 'review.joint.convene'), calendar);

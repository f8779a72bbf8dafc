import type { Instant } from '../case/json';
import { refuse, type Refusal } from '../case/refusal';
import { addDays, DAY_MS, dayOf, endOfDay, toInstant, toMs } from '../deadline';
import { numberOf, type PolicySnapshot } from '../policy';
import type { TenderFacts } from './facts';

/**
 * The least a term grants by plain counting of days: 24:00 of the last day. Working days are at least as many days, and
 * an end on a rest day only moves on, so what this refuses is too early by every reading of the calendar.
 */
const leastEnd = (policy: PolicySnapshot, key: string, at: Instant): Instant =>
  toInstant(endOfDay(addDays(dayOf(at), numberOf(policy, key))));

const later = (a: Instant, b: Instant): Instant => (toMs(a) >= toMs(b) ? a : b);

/** The earliest instant at which bids may be opened: never under 20 days from the first issue (采购法 35). */
export const earliestDeadline = (policy: PolicySnapshot, issuedAt: Instant): Instant =>
  leastEnd(policy, 'tender.bidPeriod', issuedAt);

/**
 * The deadline after a change that may touch the bids: at least `tender.clarifyBefore` from the change, never earlier
 * than before (条例 31).
 */
export const clarifiedDeadline = (policy: PolicySnapshot, at: Instant, current: Instant): Instant =>
  later(current, leastEnd(policy, 'tender.clarifyBefore', at));

/** Challenges and complaints that wait for their answer; an inquiry freezes nothing. */
export const openChallenges = (facts: Pick<TenderFacts, 'challenges'>): TenderFacts['challenges'] =>
  facts.challenges.filter((one) => one.kind !== 'inquiry' && one.answeredAt === undefined);

/** @public a rule of the tender for whoever comes to its door */
export const isFrozen = (facts: Pick<TenderFacts, 'overlays'>): boolean => facts.overlays.includes('frozen');

/** What freezing the signature changes: nothing when it is frozen already. */
export const frozen = (
  facts: Pick<TenderFacts, 'overlays'>,
  at: Instant,
): Partial<TenderFacts> | undefined =>
  isFrozen(facts) ? undefined : { overlays: [...facts.overlays, 'frozen'], frozenSince: at };

/**
 * What the last answer changes: the signature is free again, and its last day moves on by the days that were lost,
 * begun days in full. Undefined while another challenge waits.
 */
export function thawed(
  facts: Pick<TenderFacts, 'overlays' | 'challenges' | 'frozenSince' | 'signUntil' | 'award'>,
  at: Instant,
): Partial<TenderFacts> | undefined {
  if (!isFrozen(facts) || openChallenges(facts).length > 0) return undefined;
  const overlays = facts.overlays.filter((one) => one !== 'frozen');
  if (facts.signUntil === undefined || facts.award === undefined) return { overlays };
  const since = later(facts.frozenSince ?? at, facts.award.announcedAt);
  const days = Math.max(0, Math.ceil((toMs(at) - toMs(since)) / DAY_MS));
  return { overlays, signUntil: toInstant(toMs(facts.signUntil) + days * DAY_MS) };
}

/**
 * Whether the contract may be concluded now: after the award was announced with its letter, not while a challenge
 * freezes it, and not after the last day (采购法 46; 条例 54).
 */
export function signRefusal(
  facts: Pick<TenderFacts, 'overlays' | 'award' | 'signUntil' | 'challenges'>,
  at: Instant,
): Refusal | undefined {
  if (facts.award === undefined || toMs(at) < toMs(facts.award.announcedAt)) {
    return refuse('MOTION_NOT_ALLOWED', '中标结果公告并发出中标通知书后方可签约');
  }
  if (isFrozen(facts) || openChallenges(facts).length > 0) {
    return refuse('TASK_SUSPENDED', '质疑、投诉处理期间暂停签约');
  }
  return facts.signUntil !== undefined && toMs(at) > toMs(facts.signUntil)
    ? refuse('TOO_LATE', '已超过中标通知书发出后的签约期限')
    : undefined;
}

/** The other side is given up only when the last day has passed and nothing froze the signature. */
export function lapseRefusal(
  facts: Pick<TenderFacts, 'overlays' | 'signUntil'>,
  at: Instant,
): Refusal | undefined {
  if (isFrozen(facts)) return refuse('TASK_SUSPENDED', '质疑、投诉处理期间暂停签约');
  return facts.signUntil === undefined || toMs(at) <= toMs(facts.signUntil)
    ? refuse('MOTION_NOT_ALLOWED', '签约期限届满后方可按放弃中标处理')
    : undefined;
}

import type { Instant } from '../case/json';
import { daysBetween, dayOf, toMs } from '../deadline/day';
import { numberOf, type PolicySnapshot } from '../policy';

const MILLION = 1_000_000;
const DAYS_OF_YEAR = 365;

/** `fen × numerator ÷ denominator` in integers, rounded half up to the fen. */
export function shareOf(fen: number, numerator: number, denominator: number): number {
  const [value, over] = [
    BigInt(fen) * BigInt(numerator) * 2n + BigInt(denominator),
    BigInt(denominator) * 2n,
  ];
  return Number(value / over);
}

/** Days late: from the day after the due day up to the day of payment; 0 when paid in time. */
export function daysLate(dueAt: Instant, paidAt: Instant): number {
  // The due instant is 24:00 of the last day, which is the start of the next one.
  return toMs(paidAt) <= toMs(dueAt) ? 0 : daysBetween(dayOf(dueAt), dayOf(paidAt)) + 1;
}

/**
 * Interest on arrears in fen (保障中小企业款项支付条例2025 17): the rate the agreement names, but not below the one-year
 * LPR (both by the year of 365 days); where it names none, policy `pay.interest.daily` by the day. Simple interest on
 * whole days, rounded half up once at the end.
 */
export function interestFen(
  principalFen: number,
  days: number,
  policy: PolicySnapshot,
  agreedPpm?: number,
): number {
  if (agreedPpm === undefined) {
    return shareOf(principalFen, ppm(numberOf(policy, 'pay.interest.daily')) * days, MILLION);
  }
  const yearly = Math.max(agreedPpm, ppm(numberOf(policy, 'pay.interest.lpr')));
  return shareOf(principalFen, yearly * days, MILLION * DAYS_OF_YEAR);
}

const ppm = (ratio: number): number => Math.round(ratio * MILLION);

import type { Instant, IsoDay } from '../case/json';
import { DeadlineInputError } from './deadline-error';

/**
 * Days and instants of Asia/Shanghai by plain arithmetic: the zone is UTC+8 without daylight saving for every year
 * this system knows (since 1992), so the answer does not depend on the zone of server, worker or browser.
 * A day ends at 24:00, which is 00:00 of the next day (民法典203).
 */
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
const OFFSET_MS = 28_800_000;

/** An instant as ISO 8601 text with its zone, or as milliseconds since the epoch. */
export type InstantLike = Instant | number;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** True for a day that exists on the calendar, written `YYYY-MM-DD`. */
export function isIsoDay(value: string): value is IsoDay {
  if (!ISO_DAY.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === value;
}

function utcMidnight(day: IsoDay): number {
  if (!isIsoDay(day)) throw new DeadlineInputError(`不是日历上的日期：${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

const isoDayOfUtc = (ms: number): IsoDay => new Date(ms).toISOString().slice(0, 10);

/** @throws DeadlineInputError for a text without zone or a number that is no time */
export function toMs(instant: InstantLike): number {
  if (typeof instant === 'string' && !ISO_INSTANT.test(instant)) {
    throw new DeadlineInputError(`时刻应写明时区：${instant}`);
  }
  const ms = typeof instant === 'number' ? instant : Date.parse(instant);
  if (!Number.isFinite(ms)) throw new DeadlineInputError(`不是时刻：${instant}`);
  return ms;
}

export const toInstant = (ms: number): Instant => new Date(ms).toISOString();

/** The day in Asia/Shanghai on which the instant falls; 24:00 belongs to the next day. */
export const dayOf = (instant: InstantLike): IsoDay => isoDayOfUtc(toMs(instant) + OFFSET_MS);

/** Time of day in Asia/Shanghai, `HH:mm`. */
export const clockOf = (instant: InstantLike): string =>
  new Date(toMs(instant) + OFFSET_MS).toISOString().slice(11, 16);

/** 00:00 Asia/Shanghai of the day, in milliseconds since the epoch. */
export const startOfDay = (day: IsoDay): number => utcMidnight(day) - OFFSET_MS;

/** 24:00 Asia/Shanghai of the day, in milliseconds since the epoch. */
export const endOfDay = (day: IsoDay): number => startOfDay(day) + DAY_MS;

export const addDays = (day: IsoDay, days: number): IsoDay => isoDayOfUtc(utcMidnight(day) + days * DAY_MS);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS);

/** The same day of the month `months` later, or the last day of that month when it has no such day (民法典202). */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const date = new Date(utcMidnight(day));
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDayOfUtc(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)));
}

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: IsoDay): number => new Date(utcMidnight(day)).getUTCDay();

export const isWeekend = (day: IsoDay): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

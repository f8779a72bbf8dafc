import type { IsoDay } from '../case/json';
import type { Pause } from './deadline';
import { endOfDay, HOUR_MS, toMs } from './day';
import { DeadlineInputError } from './deadline-error';

/** A pause that is over, in milliseconds; `index` points back to the pause as it was given. */
export interface Standstill {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/**
 * Pauses that are over, in order of time and without overlap (what two pauses share belongs to the earlier one).
 * A pause that still lasts is left out: while the clock stands there is no due day to tell.
 * @throws DeadlineInputError for a pause that ends before it begins
 */
export function standstills(pauses: readonly Pause[]): readonly Standstill[] {
  const closed = pauses.flatMap((pause, index) => {
    if (pause.to === undefined) return [];
    const [from, to] = [toMs(pause.from), toMs(pause.to)];
    if (to < from) throw new DeadlineInputError(`暂停的恢复时间早于暂停时间：${pause.from} 至 ${pause.to}`);
    return [{ index, from, to, reason: pause.reason }];
  });
  closed.sort((a, b) => a.from - b.from || a.index - b.index);
  let free = Number.NEGATIVE_INFINITY;
  return closed.map((pause) => {
    const from = Math.min(Math.max(pause.from, free), pause.to);
    free = Math.max(free, pause.to);
    return { ...pause, from };
  });
}

/** A day does not count when the clock stands at its end: the day of the pause is lost, the day of the resume is not. */
export function pauseOn(day: IsoDay, pauses: readonly Standstill[]): Standstill | undefined {
  const end = endOfDay(day);
  return pauses.find((pause) => pause.from < end && end <= pause.to);
}

/** End of a term in hours; the clock stops to the millisecond, and each pause says how many hours it added. */
export function endOfHours(
  startMs: number,
  hours: number,
  pauses: readonly Standstill[],
): { readonly end: number; readonly added: ReadonlyMap<number, number> } {
  const added = new Map<number, number>();
  let end = startMs + hours * HOUR_MS;
  for (const pause of pauses) {
    const from = Math.max(pause.from, startMs);
    if (from >= end || pause.to <= from) continue;
    end += pause.to - from;
    added.set(pause.index, (pause.to - from) / HOUR_MS);
  }
  return { end, added };
}

import type { IsoDay } from '../case/json';
import { addDays, daysBetween } from '../deadline';

/** One enterprise of the scope as the plan of a year takes it in. */
export type PlannedEnterprise = {
  readonly enterpriseId: string;
  /** Visits in the term. */
  readonly frequency: number;
  /** 重点单位 (R10): planned first. */
  readonly key: boolean;
  /** Days on which others visit it; a visit near one of them goes together with it (综合查一次). */
  readonly otherVisits: readonly IsoDay[];
};

/** A visit of the plan: which enterprise, for which time, on which day. */
export type PlanLine = {
  readonly enterpriseId: string;
  /** From 1, of `of` in the term. */
  readonly nth: number;
  readonly of: number;
  readonly on: IsoDay;
  /** On the day of somebody else's visit. */
  readonly merged: boolean;
};

/** What a year is planned by. */
export type PlanRule = {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Working days of the term; a visit lies on one of them unless it goes together with another. */
  readonly isWorking: (day: IsoDay) => boolean;
  /** Policy `visit.mergeWindow`, in natural days. */
  readonly mergeWindow: number;
};

/** How far around the even place a less loaded day is looked for, in working days. */
const REACH = 7;

/** The days of the term with how many visits each has by now. */
class Days {
  private readonly days: readonly IsoDay[];
  private readonly load = new Map<IsoDay, number>();

  constructor({ from, to, isWorking }: PlanRule) {
    const whole = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
    this.days = whole.filter(isWorking);
  }

  get length(): number {
    return this.days.length;
  }

  /** The least loaded day near an even place, the nearest of equals. */
  near(place: number): IsoDay {
    const middle = Math.min(this.days.length - 1, Math.max(0, Math.floor(place)));
    let best = this.days[middle] ?? '';
    for (let step = 1; step <= REACH; step += 1) {
      for (const day of [this.days[middle - step], this.days[middle + step]]) {
        if (day !== undefined && this.of(day) < this.of(best)) best = day;
      }
    }
    return best;
  }

  take(day: IsoDay): void {
    this.load.set(day, this.of(day) + 1);
  }

  private of(day: IsoDay): number {
    return this.load.get(day) ?? 0;
  }
}

/**
 * A plan of the term (R96): the visits of an enterprise lie evenly, key enterprises get their days first, the days are
 * loaded alike, and a visit within the merge window of somebody else's goes on that day. The same input gives the same
 * plan.
 * @public
 */
export function planYear(enterprises: readonly PlannedEnterprise[], rule: PlanRule): readonly PlanLine[] {
  const days = new Days(rule);
  if (days.length === 0) return [];
  const ordered = [...enterprises].sort(
    (a, b) => Number(b.key) - Number(a.key) || (a.enterpriseId < b.enterpriseId ? -1 : 1),
  );
  const lines = alike(ordered).flatMap((group) =>
    group.flatMap((one, index) => {
      const start = (index + 1) / (group.length + 1);
      return Array.from({ length: one.frequency }, (_, turn) =>
        placed({ one, turn, place: ((turn + start) / one.frequency) * days.length }, days, rule),
      );
    }),
  );
  return lines.toSorted(
    (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || (a.enterpriseId < b.enterpriseId ? -1 : 1),
  );
}

/** Enterprises of one kind and frequency are spread over the term among themselves, so that no season is full. */
function alike(enterprises: readonly PlannedEnterprise[]): readonly (readonly PlannedEnterprise[])[] {
  const groups = new Map<string, PlannedEnterprise[]>();
  for (const one of enterprises) {
    const name = `${one.key} ${one.frequency}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}

interface Turn {
  readonly one: PlannedEnterprise;
  readonly turn: number;
  /** Even place in the term, counted in working days. */
  readonly place: number;
}

function placed({ one, turn, place }: Turn, days: Days, { from, to, mergeWindow }: PlanRule): PlanLine {
  const { enterpriseId, frequency, otherVisits } = one;
  const own = days.near(place);
  const distance = (day: IsoDay): number => Math.abs(daysBetween(own, day));
  const [other] = otherVisits
    .filter((day) => day >= from && day <= to && distance(day) <= mergeWindow)
    .toSorted((a, b) => distance(a) - distance(b));
  const on = other ?? own;
  days.take(on);
  return { enterpriseId, nth: turn + 1, of: frequency, on, merged: other !== undefined };
}

/** How many of the key enterprises a plan takes in (R10), for the figure that is always shown. @public */
export function keyCoverage(
  enterprises: readonly PlannedEnterprise[],
  lines: readonly PlanLine[],
): { readonly key: number; readonly covered: number } {
  const planned = new Set(lines.map(({ enterpriseId }) => enterpriseId));
  const key = enterprises.filter((one) => one.key);
  return { key: key.length, covered: key.filter(({ enterpriseId }) => planned.has(enterpriseId)).length };
}

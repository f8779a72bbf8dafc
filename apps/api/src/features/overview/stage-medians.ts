import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOfDay, toInstant } from '#domain/deadline';
import { type Scope, StageStays } from '#persistence';
import { type FunnelKey, STRETCHES } from './board-filter';

/** Days of the past that the medians speak of. */
const MEDIAN_DAYS = 90;
/** A median over a quarter of a year hardly moves in this time, and it is read from every stage of every hazard. */
const KEPT_MS = 600_000;

type Medians = Readonly<Partial<Record<FunnelKey, number>>>;

interface Kept {
  medians: Promise<Medians>;
  until: number;
}

/** Median days in each stretch of the way, counted anew beside the reader who finds them old. */
@Injectable()
export class StageMedians {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly stays: StageStays) {}

  /** Of a scope, at most ten minutes old unless nobody has asked for longer. */
  read(scope: Scope, at: string): Promise<Medians> {
    const key = JSON.stringify(scope);
    const now = Date.parse(at);
    const known = this.kept.get(key);
    if (known === undefined) {
      const medians = this.count(scope, at);
      this.kept.set(key, { medians, until: now + KEPT_MS });
      medians.catch(() => this.kept.delete(key));
      return medians;
    }
    if (known.until <= now) this.renew(known, scope, at);
    return known.medians;
  }

  private renew(known: Kept, scope: Scope, at: string): void {
    known.until = Date.parse(at) + KEPT_MS;
    this.count(scope, at).then(
      (medians) => {
        known.medians = Promise.resolve(medians);
      },
      // The old ones stay; the next reader tries again.
      () => {
        known.until = 0;
      },
    );
  }

  private count(scope: Scope, at: string): Promise<Medians> {
    const since = toInstant(startOfDay(addDays(dayOf(at), -MEDIAN_DAYS)));
    return this.stays.medians(scope, since, STRETCHES);
  }
}

import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import { addDays, addMonths, startOfDay, toInstant } from '#domain/deadline';
import { type PolicySnapshot, termOf } from '#domain/policy';
import { HazardLedger, type HazardRow, type Keyset, type Page, type Scope } from '#persistence';

/** Whether a hazard has come back is a question to the whole ledger, whoever asks. */
const WHOLE: Scope = { kind: 'district' };
const PAGE = 100;

type Point = { readonly place: string; readonly category: string };

/** Same point and class, however the spaces and letters were typed. */
const keyOf = ({ place, category }: Point): string =>
  [place, category].map((part) => part.normalize('NFKC').replace(/\s+/g, '').toLowerCase()).join('\n');

/** First day of the time within which a hazard found again is a recurrence (policy `recurrence.window`). */
function windowStart(day: IsoDay, policy: PolicySnapshot): IsoDay {
  const { amount, unit } = termOf(policy, 'recurrence.window');
  return unit === 'M' ? addMonths(day, -amount) : addDays(day, -amount);
}

/** Finds the closed hazards of an enterprise that new ones repeat (复发). */
@Injectable()
export class Recurrences {
  constructor(private readonly hazards: HazardLedger) {}

  /** For each point the case it repeats, the one closed last. */
  async of(
    enterprise: string,
    points: readonly Point[],
    day: IsoDay,
    policy: PolicySnapshot,
  ): Promise<readonly (string | undefined)[]> {
    const closed = await this.closedSince(enterprise, windowStart(day, policy));
    return points.map((point) => closed.find((row) => keyOf(row) === keyOf(point))?.caseId);
  }

  private async closedSince(enterprise: string, day: IsoDay): Promise<readonly HazardRow[]> {
    const closedFrom = toInstant(startOfDay(day));
    const filter = { at: closedFrom, enterprises: [enterprise], outcomes: ['closed'], closedFrom };
    const all: HazardRow[] = [];
    let after: Keyset | undefined;
    do {
      const page: Page<HazardRow> = await this.hazards.list(WHOLE, filter, {
        limit: PAGE,
        ...(after ? { after } : {}),
      });
      all.push(...page.items);
      after = page.next;
    } while (after !== undefined);
    return all.toSorted((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? 1 : -1));
  }
}

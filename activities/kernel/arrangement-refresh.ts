import { RECOMPUTE_TOPIC } from '#contracts';
import type { CalendarDay } from '#domain/deadline';
import type { CalendarStore, Outbox, Reconciliation } from '#persistence';
import { isArranged, yearRows } from '#platform';

/** Where official arrangements come from. */
export interface ArrangementSource {
  isArranged(year: number): boolean;
  yearRows(year: number): readonly CalendarDay[];
}

/**
 * Takes in the official holiday arrangement of a year that was provisional, and asks every open case that counted on
 * it to resolve its clocks again. May be run at every start: what is done already adds nothing.
 */
export class ArrangementRefresh {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly reconciliation: Reconciliation,
    private readonly outbox: Outbox,
    private readonly source: ArrangementSource = { isArranged, yearRows },
  ) {}

  /** @returns years taken in and cases asked */
  async refresh(): Promise<{ readonly years: readonly number[]; readonly cases: number }> {
    const years = (await this.reconciliation.provisionalYears()).filter((year) =>
      this.source.isArranged(year),
    );
    for (const year of years) await this.calendars.put(this.source.yearRows(year));
    const outdated = await this.reconciliation.outdatedClocks();
    for (const { caseId, process, version } of outdated) {
      await this.outbox.add({
        topic: RECOMPUTE_TOPIC,
        key: `${caseId}@${version}`,
        payload: { caseId, process },
      });
    }
    return { years, cases: outdated.length };
  }
}

import type { DataSource } from 'typeorm';
import type { IsoDay } from '#domain/case';
import { type Calendar, type CalendarDay, calendarFrom } from '#domain/deadline';
import { CalendarDayEntity } from '../entities/calendar-day.entity';
import { rows, sql } from '../sql/sql';
import { readStamps, StampedCache, type Stamps } from './stamped-cache';

/** Rows per insert, well below the limit of parameters of one statement. */
const CHUNK = 1_000;

/** The working calendar of the district. */
export class CalendarStore {
  private readonly cache = new StampedCache<Calendar>(['calendar_day']);

  constructor(private readonly source: DataSource) {}

  /**
   * The whole calendar, kept until a row changes.
   * @param stamps of now, when they are at hand
   */
  async calendar(stamps?: Stamps): Promise<Calendar> {
    return this.cache.get(stamps ?? (await readStamps(this.source.manager)), 'all', async () =>
      calendarFrom(await this.days()),
    );
  }

  async days(from: IsoDay = '0001-01-01', to: IsoDay = '9999-12-31'): Promise<readonly CalendarDay[]> {
    const found = await rows<CalendarDay & { name: string | null }>(
      this.source.manager,
      sql`select "day", working, "name", status from calendar_day where "day" between ${from} and ${to} order by "day"`,
    );
    return found.map(({ name, ...rest }) => (name === null ? rest : { ...rest, name }));
  }

  /** Puts days in place of what was known of them, e.g. when the official arrangement of a year is published. */
  put(days: readonly CalendarDay[]): Promise<void> {
    return this.source.transaction(async (manager) => {
      for (let at = 0; at < days.length; at += CHUNK) {
        const chunk = days.slice(at, at + CHUNK).map(({ day, working, name, status }) => ({
          ...{ day, working, status, name: name ?? null },
        }));
        await manager.upsert(CalendarDayEntity, chunk, ['day']);
      }
    });
  }

  /** Ids of open cases with a deadline that leans on a provisional year; their clocks are recomputed. */
  async casesOnProvisionalDays(): Promise<readonly string[]> {
    const found = await rows<{ caseId: string }>(
      this.source.manager,
      sql`select distinct case_id as "caseId" from task
          where provisional and status in ('ready', 'reserved', 'suspended') order by 1`,
    );
    return found.map(({ caseId }) => caseId);
  }
}

import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import { type CalendarDay, isIsoDay, yearOf } from '#domain/deadline';
import { readNotice } from '#domain/holiday-notice';
import { type CalendarNotice, noticeDays, noticeFaults } from '#domain/policy-change';
import { readTable } from '#documents';
import { CalendarStore } from '#persistence';
import { statutoryHolidays } from '#platform';
import { HttpProblem } from '../../http/problem';
import type { CalendarYearView, NoticeReadingView, RowFaultView } from './dto/calendar.view';

/** The working calendar as people read it, and the yearly notice as a file gives it. */
@Injectable()
export class CalendarBook {
  constructor(private readonly calendars: CalendarStore) {}

  async years(): Promise<readonly CalendarYearView[]> {
    const byYear = new Map<number, CalendarDay[]>();
    for (const day of await this.calendars.days()) {
      const year = yearOf(day.day);
      byYear.set(year, [...(byYear.get(year) ?? []), day]);
    }
    return [...byYear].map(([year, days]) => yearView(year, days)).toSorted((a, b) => b.year - a.year);
  }

  /** @throws HttpProblem NOT_FOUND for a year that is not loaded */
  async year(year: number): Promise<CalendarYearView> {
    const found = await this.find(year);
    if (found === undefined) throw new HttpProblem('NOT_FOUND', `${year} 年的工作日历尚未载入`);
    return found;
  }

  async find(year: number): Promise<CalendarYearView | undefined> {
    const days = await this.calendars.days(`${year}-01-01`, `${year}-12-31`);
    return days.length === 0 ? undefined : yearView(year, days);
  }

  /** Everything wrong with a notice; `at` is the number of the row, from 1. */
  faults(notice: CalendarNotice): readonly RowFaultView[] {
    return noticeFaults(notice, statutory(notice.year));
  }

  /** Reads a notice out of a file; nothing is kept. @throws HttpProblem MEDIA_UNSUPPORTED for what is no table */
  async read(fileName: string, content: Buffer): Promise<NoticeReadingView> {
    const sheet = await readTable(fileName, content);
    if (typeof sheet === 'string') throw new HttpProblem('MEDIA_UNSUPPORTED', sheet);
    const { days, rows, faults } = readNotice(sheet);
    const year = likelyYear(days.map(({ day }) => day));
    if (year === undefined) return { days, faults: [...faults, { at: '', message: '文件里没有读出日期' }] };
    // Faults of the rules name the row of the file, as those of the reading do.
    const ruled = this.faults({ year, status: 'arranged', days }).map(({ at, message }) => ({
      at: at === '' ? '' : String(rows[Number(at) - 1] ?? at),
      message,
    }));
    return { year, days, faults: [...faults, ...ruled] };
  }
}

/** The year most of the days belong to. */
function likelyYear(days: readonly IsoDay[]): number | undefined {
  const counts = new Map<number, number>();
  for (const day of days.filter(isIsoDay)) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Outside of the years that can be told the notice itself is refused. */
function statutory(year: number): ReadonlyMap<IsoDay, string> {
  try {
    return statutoryHolidays(year);
  } catch {
    return new Map();
  }
}

const yearView = (year: number, days: readonly CalendarDay[]): CalendarYearView => ({
  year,
  status: days.some(({ status }) => status === 'provisional') ? 'provisional' : 'arranged',
  days: noticeDays(days),
  workingDays: days.filter(({ working }) => working).length,
});

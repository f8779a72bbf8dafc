import { getDayDetail, getLunarDate, getSolarTermDate } from 'chinese-days';

/**
 * What the package `chinese-days` knows, asked so that the zone of the machine does not matter. It reads a text as UTC
 * and goes on in local days: west of Greenwich its table and its questions shift alike by a day and still meet, but
 * its weekdays and the dates it returns do not. So every question is a text, weekdays are counted by ourselves, and
 * a returned date is translated back.
 */

/** A day that stands in the official arrangement: a holiday, or a weekend day worked for one. */
export interface ArrangedDay {
  readonly working: boolean;
  /** 春节, 国庆节, … */
  readonly name: string;
}

/** undefined for an ordinary day, which the package reports under the bare English name of the weekday. */
export function arrangedDay(day: string): ArrangedDay | undefined {
  const { work, name } = getDayDetail(day);
  const chinese = name.split(',')[1];
  return chinese === undefined ? undefined : { working: work, name: chinese };
}

export interface LunarDay {
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

export function lunarDay(day: string): LunarDay {
  const { lunarMon, lunarDay: date, isLeap } = getLunarDate(day);
  return { month: lunarMon, day: date, leap: isLeap };
}

/** The day of 清明 (a solar term), 4 to 6 April. */
export function qingmingOf(year: number): string {
  const answer = getSolarTermDate(year, 4, 'pure_brightness');
  // The package formats a UTC midnight in local time: find the April day that it formats to this answer.
  const date = [4, 5, 6].find((candidate) => localText(new Date(Date.UTC(year, 3, candidate))) === answer);
  if (date === undefined) throw new Error(`清明日期无法确定：${year}`);
  return `${year}-04-0${date}`;
}

const localText = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

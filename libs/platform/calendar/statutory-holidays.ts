import { addDays } from '#domain/deadline';
import { lunarDay, qingmingOf } from './chinese-days.adapter';

/**
 * Statutory holidays of all citizens by day: 元旦 1, 春节 4 (除夕 to 正月初三), 清明 1, 劳动节 2, 端午 1, 中秋 1,
 * 国庆 3, in all 13 days (全国年节及纪念日放假办法, 2024 revision, art. 2). What the yearly notice adds (days in lieu,
 * make-up days) is not derived here: it is not known before the notice.
 */
export function statutoryHolidays(year: number): ReadonlyMap<string, string> {
  const holidays = new Map<string, string>();
  const add = (name: string, first: string, days: number): void => {
    for (let offset = 0; offset < days; offset += 1) {
      const day = addDays(first, offset);
      const other = holidays.get(day);
      // 中秋 and 国庆 can meet: one day, both names.
      holidays.set(day, other === undefined ? name : `${other}、${name}`);
    }
  };
  add('元旦', `${year}-01-01`, 1);
  // 除夕 is the day before 正月初一, whatever the length of the twelfth month.
  add('春节', addDays(solarOf({ month: 1, day: 1 }, `${year}-01-20`, `${year}-02-22`), -1), 4);
  add('清明', qingmingOf(year), 1);
  add('劳动节', `${year}-05-01`, 2);
  add('端午', solarOf({ month: 5, day: 5 }, `${year}-05-20`, `${year}-07-01`), 1);
  add('中秋', solarOf({ month: 8, day: 15 }, `${year}-09-01`, `${year}-10-15`), 1);
  add('国庆节', `${year}-10-01`, 3);
  return holidays;
}

/** The day of the common (not the leap) lunar month within a range that holds it in every year. */
function solarOf(wanted: { readonly month: number; readonly day: number }, from: string, to: string): string {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const lunar = lunarDay(day);
    if (!lunar.leap && lunar.month === wanted.month && lunar.day === wanted.day) return day;
  }
  throw new Error(`农历日期无法换算：${wanted.month} 月 ${wanted.day} 日，${from} 至 ${to}`);
}

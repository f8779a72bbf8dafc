import type { IsoDay } from '../case/json';
import type { GridCell } from './grid';
import { dayFromSerial } from './grid';
import { plain, readChineseYear, readNumeral } from './text';

/** How a day stood in its cell. */
export type DayForm = 'date' | 'text' | 'digits' | 'serial' | 'range' | 'monthEnd';
export type DayFault = 'withoutYear' | 'impossible' | 'incomplete' | 'unreadable';

export type DayReading =
  | { readonly day: IsoDay; readonly end: IsoDay; readonly form: DayForm }
  | { readonly day: null; readonly fault: DayFault };

const fault = (kind: DayFault): DayReading => ({ day: null, fault: kind });
const one = (day: IsoDay, form: DayForm): DayReading => ({ day, end: day, form });

/** A day of the calendar, or null: 2026-13-05 and 2025-02-29 are none. */
function calendarDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1990 || year > 2099) return null;
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exact = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exact ? instant.toISOString().slice(0, 10) : null;
}

/** Natural days later (or earlier). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Months later, kept inside the month: one month after 31 January is the last of February. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const kept = Math.min(date, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), kept)).toISOString().slice(0, 10);
}

const between = (from: IsoDay, to: IsoDay): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Whole days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return between(from, to);
}

/** Reads the day of a cell in every usual form. A missing year is never filled in. */
export function readDay(cell: Pick<GridCell, 'text' | 'kind' | 'value'>): DayReading {
  if (cell.kind === 'day' && cell.value !== undefined) {
    const day = dayFromSerial(cell.value);
    return day ? one(day, 'date') : fault('impossible');
  }
  const text = foldChinese(plain(cell.text));
  if (/^\d+(\.\d+)?$/u.test(text)) return readFigures(text);
  return readText(text);
}

function readFigures(text: string): DayReading {
  const compact = /^(\d{4})(\d{2})(\d{2})(\d{6})?$/u.exec(text);
  if (compact) return asDay([compact[1], compact[2], compact[3]], 'digits');
  if (/^(19|20)\d{2}$/u.test(text) || /^20\d{2}(0[1-9]|1[0-2])$/u.test(text)) return fault('incomplete');
  if (/^\d{4}\.\d{1,2}$/u.test(text) && Number(text) < 2100) return fault('incomplete');
  const day = dayFromSerial(Number(text));
  if (day) return one(day, 'serial');
  return fault(/^\d{1,2}\.\d{1,2}$/u.test(text) ? 'withoutYear' : 'unreadable');
}

const SEPARATOR = String.raw`\s?[-./年\\,]\s?`;
const FULL = String.raw`(\d{4})${SEPARATOR}(\d{1,2})\s?[-./月\\,]\s?(\d{1,2})\s?[日号]?`;
const CLOCK = String.raw`(?:[T\s]*(?:上午|下午)?\s?\d{1,2}[:时点]\s?\d{0,2}(?:[:分]\s?\d{0,2}(?:\.\d+)?秒?)?\s?(Z)?)?`;
const TAIL = String.raw`\s?(?:星期.|周.|\(.*\))?\s?(?:之?前|以前|内|止|完成|前完成|整改完毕|前整改完毕|前整改到位)?[。.;]?`;
const DAY_TEXT = new RegExp(`^(?:于|限|截至|截止)?\\s?${FULL}${CLOCK}${TAIL}$`, 'u');
const RANGE_SIGN = String.raw`\s?(?:至|到|~|～|—+|–|--?)\s?`;
const RANGE_FULL = new RegExp(`^${FULL}${RANGE_SIGN}${FULL}${TAIL}$`, 'u');
const RANGE_MONTH = new RegExp(`^${FULL}${RANGE_SIGN}(\\d{1,2})[-./月](\\d{1,2})日?${TAIL}$`, 'u');
const RANGE_DAY = new RegExp(`^${FULL}${RANGE_SIGN}(\\d{1,2})\\s?[日号]?${TAIL}$`, 'u');
const MONTH_END = /^(\d{4})[-./年](\d{1,2})月?(?:底|末)(?:之?前|完成)?$/u;
const MONTH_ONLY = /^\d{4}\s?[-./年]\s?\d{1,2}\s?月?(?:份|[上中下]旬)?$/u;
const NO_YEAR =
  /^(?:\d{2}[-./年])?\d{1,2}\s?[-./月]\s?\d{1,2}\s?[日号]?(?:之?前|以前|止|完成)?(?:\s.*)?$|^\d{1,2}月(?:底|末|份)?前?$/u;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

function readText(text: string): DayReading {
  const day = DAY_TEXT.exec(text);
  if (day) return fromClock(day);
  const range = readRange(text);
  if (range) return range;
  const monthEnd = MONTH_END.exec(text);
  if (monthEnd) return endOfMonth(Number(monthEnd[1]), Number(monthEnd[2]));
  if (MONTH_ONLY.test(text)) return fault('incomplete');
  const western = DAY_FIRST.exec(text);
  // 5/20/2024 is certain, 5/6/2024 is not: which of the two is the month is nowhere written.
  if (western)
    return Number(western[2]) > 12
      ? asDay([western[3], western[1], western[2]], 'text')
      : fault('unreadable');
  return fault(NO_YEAR.test(text) ? 'withoutYear' : 'unreadable');
}

/** An instant in UTC belongs to the Shanghai day eight hours later. */
function fromClock(match: RegExpExecArray): DayReading {
  const plainDay = asDay([match[1], match[2], match[3]], 'text');
  if (match[4] !== 'Z' || plainDay.day === null) return plainDay;
  const hour = /[T\s](\d{1,2}):/u.exec(match[0]);
  return hour && Number(hour[1]) >= 16 ? one(addDays(plainDay.day, 1), 'text') : plainDay;
}

function readRange(text: string): DayReading | null {
  const full = RANGE_FULL.exec(text);
  if (full) return span([full[1], full[2], full[3]], [full[4], full[5], full[6]]);
  const month = RANGE_MONTH.exec(text);
  if (month) return span([month[1], month[2], month[3]], [month[1], month[4], month[5]]);
  const day = RANGE_DAY.exec(text);
  return day ? span([day[1], day[2], day[3]], [day[1], day[2], day[4]]) : null;
}

type Part = string | undefined;
/** Year, month and day as they were written. */
type Written = readonly [year: Part, month: Part, day: Part];

const writtenDay = ([year, month, day]: Written): IsoDay | null =>
  calendarDay(Number(year), Number(month), Number(day));

function span(first: Written, last: Written): DayReading {
  const from = writtenDay(first);
  const to = writtenDay(last);
  return from && to && from <= to ? { day: from, end: to, form: 'range' } : fault('impossible');
}

function asDay(written: Written, form: DayForm): DayReading {
  const found = writtenDay(written);
  return found ? one(found, form) : fault('impossible');
}

function endOfMonth(year: number, month: number): DayReading {
  const first = calendarDay(year, month, 1);
  return first ? one(addDays(addMonths(first, 1), -1), 'monthEnd') : fault('impossible');
}

/** 「二〇二四年三月五日」 to 「2024年3月5日」. */
function foldChinese(text: string): string {
  return text
    .replace(/^([零〇一二三四五六七八九]{4})年/u, (whole, year: string) => {
      const read = readChineseYear(year);
      return read === null ? whole : `${read}年`;
    })
    .replace(/([一二三四五六七八九十]{1,3})([月日])/gu, (whole, figure: string, unit: string) => {
      const read = readNumeral(figure);
      return read === null ? whole : `${read}${unit}`;
    });
}

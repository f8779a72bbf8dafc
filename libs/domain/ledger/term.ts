import { plain, readNumeral } from './text';

/** A rectification term written in words instead of a day. */
export type Term =
  | { readonly kind: 'immediate' }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'months'; readonly months: number }
  /** Working days need the calendar of their year; the ledger reader has none, so it reports them. */
  | { readonly kind: 'workingDays'; readonly days: number }
  | { readonly kind: 'open' };

const FIGURE = String.raw`(\d{1,3}|[一二两三四五六七八九十百]{1,4})`;
const LEAD = String.raw`(?:自.{0,12}起|限期?|限于|于|要求)?\s?`;
const TAIL = String.raw`\s?(?:之?内|以内)?\s?(?:完成)?(?:整改|治理)?(?:完成|完毕|到位)?[。.]?`;
const IMMEDIATE =
  /^(?:要求)?(?:立即|即刻|马上|当场|现场|当日|当天|即时|立行立改|立查立改|即查即改|边查边改)(?:整改|改正|纠正|处置|完成|停用|停止|停产|撤离|消除|拆除|清理|整改完成|完成整改|整改到位)*[。.]?$/u;
const OPEN = /^(?:长期|持续|常态|日常|永久|不定期|待定|另行|视情|未定|无期限)/u;
const WORKING = new RegExp(`^${LEAD}${FIGURE}\\s?个?工作日${TAIL}$`, 'u');
const DAYS = new RegExp(`^${LEAD}${FIGURE}\\s?个?(?:自然日|[日天])${TAIL}$`, 'u');
const DAY_OF_MONTH = /^[\d一二三十]{1,3}日$/u;
const WEEKS = new RegExp(`^${LEAD}${FIGURE}\\s?个?(?:周|星期)${TAIL}$`, 'u');
const MONTHS = new RegExp(`^${LEAD}${FIGURE}\\s?个月${TAIL}$`, 'u');
const HOURS = new RegExp(`^${LEAD}${FIGURE}\\s?个?小时${TAIL}$`, 'u');

/** 「立即整改」, 「3日内」, 「限一周内完成」; null when the words are no term. */
export function readTerm(text: string): Term | null {
  const words = plain(text);
  if (IMMEDIATE.test(words)) return { kind: 'immediate' };
  if (OPEN.test(words)) return { kind: 'open' };
  const working = figureOf(WORKING, words);
  if (working !== null) return { kind: 'workingDays', days: working };
  const days = figureOf(DAYS, words);
  // 「30日」 alone is as likely the thirtieth of a month that is not named.
  if (days !== null && !DAY_OF_MONTH.test(words)) return { kind: 'days', days };
  const weeks = figureOf(WEEKS, words);
  if (weeks !== null) return { kind: 'days', days: weeks * 7 };
  const months = figureOf(MONTHS, words);
  if (months !== null) return { kind: 'months', months };
  const hours = figureOf(HOURS, words);
  return hours === null ? null : { kind: 'days', days: Math.ceil(hours / 24) };
}

function figureOf(pattern: RegExp, words: string): number | null {
  const match = pattern.exec(words);
  return match?.[1] === undefined ? null : readNumeral(match[1]);
}

import type { CalendarStatus } from './calendar';
import { clockOf, dayOf } from './day';
import type { CountedRun, DayReason, Deadline } from './deadline';
import { TERM_UNIT_TITLES, termText } from './term';

const CALENDAR_TITLES = {
  arranged: '已公布放假调休安排',
  provisional: '暂定（尚未公布放假调休安排，公布后重新计算）',
} as const satisfies Record<CalendarStatus, string>;

/** The working in the words of an official, one statement a line, in the order in which one would check it. */
export function workingText({ dueAt, dueDay, working }: Deadline): readonly string[] {
  const { term, basis, startDay, counted, skipped, makeUpDays, roll, pauses, extensions, calendar } = working;
  const lines = [
    basis === 'ordered'
      ? `依据：${working.source}，到期日由文书指定，不因休息日或暂停改变`
      : termLine(working),
    term.unit === 'H' && basis === 'term'
      ? `自 ${shanghaiTime(working.startAt)} 起算`
      : `自 ${startDay} 起算，当日不计入`,
  ];
  if (counted.length > 0) lines.push(`计入：${counted.map(runText).join('；')}`);
  if (makeUpDays.length > 0) lines.push(`其中调休上班：${reasons(makeUpDays)}`);
  if (skipped.length > 0) lines.push(`不计入：${reasons(skipped)}`);
  if (roll) lines.push(`末日 ${roll.from} 遇休息日，顺延至 ${roll.to}（经过 ${reasons(roll.passed)}）`);
  for (const pause of pauses) {
    const until = pause.to === undefined ? '尚未恢复' : `${shanghaiTime(pause.to)} 恢复`;
    const added = `${pause.added} ${TERM_UNIT_TITLES[pause.unit]}`;
    lines.push(`暂停：${shanghaiTime(pause.from)} 起，${until}，${pause.reason}，扣除 ${added}`);
  }
  for (const { from, to, document } of extensions)
    lines.push(`延期：由 ${from} 延至 ${to}，依据 ${document}`);
  for (const { year, status } of calendar) lines.push(`日历：${year} 年${CALENDAR_TITLES[status]}`);
  const end = `${dueDay} 24:00`;
  return [...lines, `到期：${isDayEnd(dueAt) ? end : shanghaiTime(dueAt)}`];
}

const termLine = ({ source, policyKey, term }: Deadline['working']): string =>
  `依据：${source}（${policyKey}），期限 ${termText(term)}`;

const runText = ({ from, to, days }: CountedRun): string =>
  from === to ? `${from}（1 天）` : `${from} 至 ${to}（${days} 天）`;

const reasons = (days: readonly DayReason[]): string =>
  days.map(({ day, why }) => `${day}（${why}）`).join('、');

const shanghaiTime = (instant: string): string => `${dayOf(instant)} ${clockOf(instant)}`;

const isDayEnd = (instant: string): boolean => clockOf(instant) === '00:00';

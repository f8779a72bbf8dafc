import type { IsoDay } from '../case/json';
import { type Count, countDays, makeUpDaysOf, tracked, type TrackedCalendar } from './counting';
import { addDays, addMonths, dayOf, daysBetween, endOfDay, toInstant, toMs } from './day';
import type { CountedRun, DayReason, Deadline, DeadlineInput, Extension, Working } from './deadline';
import { DeadlineInputError } from './deadline-error';
import { endOfHours, pauseOn, type Standstill, standstills } from './pause';

/** The due instant before any extension, with the part of the working that explains it. */
interface Base {
  readonly dueMs: number;
  readonly explained: Pick<Working, 'counted' | 'skipped' | 'makeUpDays' | 'roll' | 'firstCountedDay'>;
  /** What each pause added, by its index in the input. */
  readonly added: ReadonlyMap<number, number>;
}

/**
 * The deadline of a term, with its working.
 * - The start day is not counted (民法典201); the deadline ends at 24:00 Asia/Shanghai of the last day (民法典203),
 *   a term in hours at its exact instant, a term in months on the same-numbered day or the month's last (民法典202).
 * - A natural-day or month end on a rest day moves to the next working day if `rolls` (民法典203); an ordered day
 *   (`dueOn`, extension) never moves, because a date ordered for safety does not wait for a holiday.
 * - A paused day does not count; a make-up day (调休上班) is a working day.
 * @throws CalendarMissingError when a year it needs has no rows; DeadlineInputError for impossible input
 */
export function resolveDeadline(input: DeadlineInput): Deadline {
  const { amount } = input.term;
  if (!Number.isInteger(amount) || amount < 0)
    throw new DeadlineInputError(`期限应为不小于零的整数：${amount}`);
  const startMs = toMs(input.startAt);
  const startDay = dayOf(startMs);
  const calendar = tracked(input.calendar);
  const pauses = standstills(input.pauses ?? []);
  const base = baseOf(input, startMs, calendar, pauses);
  const { dueMs, extensions } = extended(base.dueMs, input.extensions ?? []);
  const years = calendar.years();
  return {
    dueAt: toInstant(dueMs),
    dueDay: dueDayOf(dueMs),
    provisional: years.some(({ status }) => status === 'provisional'),
    working: {
      policyKey: input.policyKey,
      source: input.source,
      term: input.term,
      basis: input.dueOn === undefined ? 'term' : 'ordered',
      startAt: toInstant(startMs),
      startDay,
      ...base.explained,
      pauses: (input.pauses ?? []).map((pause, index) => ({
        ...pause,
        added: base.added.get(index) ?? 0,
        unit: input.term.unit === 'M' ? 'ND' : input.term.unit,
      })),
      extensions,
      calendar: years,
    },
  };
}

/** The day the due instant closes: 24:00 is the end of a day, not the beginning of the next. */
const dueDayOf = (dueMs: number): IsoDay => dayOf(dueMs - 1);

function baseOf(
  input: DeadlineInput,
  startMs: number,
  calendar: TrackedCalendar,
  pauses: readonly Standstill[],
): Base {
  if (input.dueOn !== undefined) return orderedBase(dayOf(startMs), input.dueOn);
  if (input.term.unit === 'H') return hoursBase(startMs, input.term.amount, pauses);
  return daysBase(input, dayOf(startMs), calendar, pauses);
}

function orderedBase(startDay: IsoDay, dueOn: IsoDay): Base {
  const days = daysBetween(startDay, dueOn);
  const from = addDays(startDay, 1);
  const counted: readonly CountedRun[] = days > 0 ? [{ from, to: dueOn, days }] : [];
  return {
    dueMs: endOfDay(dueOn),
    explained: { counted, skipped: [], makeUpDays: [], ...(days > 0 ? { firstCountedDay: from } : {}) },
    added: new Map(),
  };
}

function hoursBase(startMs: number, hours: number, pauses: readonly Standstill[]): Base {
  const { end, added } = endOfHours(startMs, hours, pauses);
  return { dueMs: end, explained: { counted: [], skipped: [], makeUpDays: [] }, added };
}

function daysBase(
  { term, rolls }: DeadlineInput,
  startDay: IsoDay,
  calendar: TrackedCalendar,
  pauses: readonly Standstill[],
): Base {
  const added = new Map<number, number>();
  const paused = (day: IsoDay): string | undefined => {
    const pause = pauseOn(day, pauses);
    if (pause === undefined) return undefined;
    added.set(pause.index, (added.get(pause.index) ?? 0) + 1);
    return `暂停：${pause.reason}`;
  };
  const restOrPaused = (day: IsoDay): string | undefined =>
    calendar.isWorking(day) ? paused(day) : calendar.why(day);
  const working = term.unit === 'WD';
  const amount = term.unit === 'M' ? daysBetween(startDay, addMonths(startDay, term.amount)) : term.amount;
  const count = countDays(startDay, amount, working ? restOrPaused : paused);
  const roll = rolls && !working && amount > 0 ? rollFrom(count.last, calendar, restOrPaused) : undefined;
  return {
    dueMs: endOfDay(roll?.to ?? count.last),
    explained: {
      ...explainedCount(count),
      makeUpDays: working ? makeUpDaysOf(count.counted, calendar) : [],
      ...(roll === undefined ? {} : { roll }),
    },
    added,
  };
}

function explainedCount(count: Count): Pick<Working, 'counted' | 'skipped' | 'firstCountedDay'> {
  const first = count.counted[0]?.from;
  return {
    counted: count.counted,
    skipped: count.skipped,
    ...(first === undefined ? {} : { firstCountedDay: first }),
  };
}

/** The rest days passed over, the last counted day first, and the working day that becomes the due day. */
function rollFrom(
  last: IsoDay,
  calendar: TrackedCalendar,
  skip: (day: IsoDay) => string | undefined,
): Working['roll'] {
  if (calendar.isWorking(last)) return undefined;
  const passed: DayReason[] = [{ day: last, why: calendar.why(last) }];
  for (let day = addDays(last, 1); ; day = addDays(day, 1)) {
    const why = skip(day);
    if (why === undefined) return { from: last, to: day, passed };
    passed.push({ day, why });
  }
}

function extended(
  baseMs: number,
  extensions: readonly Extension[],
): { readonly dueMs: number; readonly extensions: Working['extensions'] } {
  let dueMs = baseMs;
  const applied = extensions.map(({ dueOn, document, at }) => {
    const from = dueDayOf(dueMs);
    if (endOfDay(dueOn) <= dueMs) {
      throw new DeadlineInputError(`延期后的日期 ${dueOn} 不晚于原到期日 ${from}（${document}）`);
    }
    dueMs = endOfDay(dueOn);
    return { from, to: dueOn, document, at };
  });
  return { dueMs, extensions: applied };
}

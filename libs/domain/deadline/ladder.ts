import type { Instant } from '../case/json';
import type { Calendar } from './calendar';
import { toInstant, toMs, type InstantLike } from './day';
import type { Deadline } from './deadline';
import { DeadlineInputError } from './deadline-error';
import type { LadderOffset, LadderStep, SeatSelector } from './ladder-step';
import { shift } from './working-clock';

/** A step at its instant. */
export interface LadderInstantOf {
  readonly step: LadderStep;
  readonly at: Instant;
  /** The offset after the factor. */
  readonly offset: LadderOffset;
  /** Whom it tells, for this kind of hazard. */
  readonly notify: readonly SeatSelector[];
}

export interface LadderOptions {
  /** Every offset is multiplied by it (policy `escalation.majorFactor`); 1 unless given. */
  readonly factor?: number;
  /** Steps and notices for major hazards are included. */
  readonly major?: boolean;
}

/**
 * The instants of a ladder, in order of time.
 * An offset is measured from the due instant on the clock of its kind (see `shift`), and half a day is 12 hours:
 * T+1 WD is 24:00 of the first working day after the due day; with factor ½ it is 12:00 of that day, T+3 is 12:00 of
 * the second, T+7 12:00 of the fourth, T+10 24:00 of the fifth; T-7 ND is 7 × 24 hours before, halved 3.5 days.
 * A deadline in hours is measured the same way from its exact instant: T+1 WD of Friday 15:00 is Monday 15:00.
 * A step before the due instant that would lie before the start of the term is left out: there is nothing to remind
 * of yet.
 * @throws CalendarMissingError; DeadlineInputError for a factor that is not positive
 */
export function ladderInstants(
  deadline: Pick<Deadline, 'dueAt' | 'working'>,
  steps: readonly LadderStep[],
  calendar: Calendar,
  { factor = 1, major = false }: LadderOptions = {},
): readonly LadderInstantOf[] {
  if (!(factor > 0) || !Number.isFinite(factor))
    throw new DeadlineInputError(`督办阶梯系数应大于零：${factor}`);
  const dueMs = toMs(deadline.dueAt);
  const startMs = toMs(deadline.working.startAt);
  return steps
    .filter((step) => major || step.majorOnly !== true)
    .map((step) => {
      const offset = { amount: step.offset.amount * factor, unit: step.offset.unit };
      const ms = shift(dueMs, offset.amount, offset.unit, calendar);
      return {
        step,
        offset,
        ms,
        notify: major ? [...step.notify, ...(step.notifyMajor ?? [])] : step.notify,
      };
    })
    .filter(({ step, ms }) => step.offset.amount >= 0 || ms >= startMs)
    .sort((a, b) => a.ms - b.ms || a.step.offset.amount - b.step.offset.amount)
    .map(({ ms, ...rest }) => ({ ...rest, at: toInstant(ms) }));
}

/** What has come by now and what comes next; the last of `past` is the one to act on when a task enters late. */
export function ladderAt<Step extends { readonly at: Instant }>(
  steps: readonly Step[],
  now: InstantLike,
): { readonly past: readonly Step[]; readonly ahead: readonly Step[] } {
  const nowMs = toMs(now);
  return {
    past: steps.filter((step) => toMs(step.at) <= nowMs),
    ahead: steps.filter((step) => toMs(step.at) > nowMs),
  };
}

import {
  type Calendar,
  CalendarMissingError,
  type Deadline,
  lamp,
  type Lamp,
  type LampRule,
} from '#domain/deadline';

/** What a lamp is told by. */
export interface LampContext {
  readonly now: string;
  readonly calendar: Calendar;
  readonly rule: LampRule;
}

/** The instants of a task's clock as a list carries them. */
export interface Timed {
  readonly startAt: string | null;
  readonly dueAt: string | null;
  readonly dueDay: string | null;
}

/** The lamp of an open task; none without a deadline, or where the calendar ends before it can be told. */
export function lampOf(
  { startAt, dueAt, dueDay }: Timed,
  { now, calendar, rule }: LampContext,
): Lamp | undefined {
  if (startAt === null || dueAt === null || dueDay === null) return undefined;
  try {
    // Of the working a lamp looks at the start alone.
    return lamp({ dueAt, dueDay, working: { startAt } as Deadline['working'] }, now, calendar, rule);
  } catch (error) {
    if (error instanceof CalendarMissingError) return undefined;
    throw error;
  }
}

import { type Calendar, type Deadline, ladderInstants, latestBefore, resolveDeadline } from '../deadline';
import { ladderOf, numberOf, type PolicySnapshot, sourceOf, termOf } from '../policy';
import type { ClockSpec, LadderInstant, ResolvedClock } from './task';

/** A clock at its instants, with the deadline whose working a person can check by hand. */
export interface ClockResolution {
  readonly clock: ResolvedClock;
  readonly deadline: Deadline;
}

/** The step at the due instant that every task has, whether its ladder names one or not. */
const DUE_STEP = { step: 'due', does: 'overdue', notify: ['holder'] } as const;

/**
 * Resolves a task's clock from the case's pinned policy and the calendar: deadline, ladder and named instants. Pure, so
 * that the projection, a preview and a test agree.
 * @throws PolicyMissingError, PolicyFormatError, CalendarMissingError
 */
export function resolveClock(spec: ClockSpec, policy: PolicySnapshot, calendar: Calendar): ClockResolution {
  const deadline = resolveDeadline({
    startAt: spec.startAt,
    term: termOf(policy, spec.term),
    policyKey: spec.term,
    source: sourceOf(policy, spec.term),
    calendar,
    rolls: spec.safety !== true,
    ...(spec.dueOn === undefined ? {} : { dueOn: spec.dueOn }),
    ...(spec.pauses === undefined ? {} : { pauses: spec.pauses }),
    ...(spec.extensions === undefined ? {} : { extensions: spec.extensions }),
  });
  return {
    deadline,
    clock: {
      dueAt: deadline.dueAt,
      dueDay: deadline.dueDay,
      provisional: deadline.provisional,
      steps: stepsOf(spec, deadline, policy, calendar),
      marks: { ...marksOf(spec, deadline, policy, calendar), ...windowsOf(spec, policy, calendar) },
    },
  };
}

function stepsOf(
  spec: ClockSpec,
  deadline: Deadline,
  policy: PolicySnapshot,
  calendar: Calendar,
): readonly LadderInstant[] {
  const factor = spec.factor === undefined ? 1 : numberOf(policy, spec.factor);
  const options = { factor, major: spec.factor !== undefined };
  const steps = ladderInstants(deadline, ladderOf(policy, spec.ladder), calendar, options).map(
    ({ step, at, notify }): LadderInstant => ({ step: step.id, at, does: step.does, notify }),
  );
  if (steps.some((step) => step.does === 'overdue')) return steps;
  const due: LadderInstant = { ...DUE_STEP, at: deadline.dueAt };
  return [...steps, due].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function marksOf(
  spec: ClockSpec,
  deadline: Deadline,
  policy: PolicySnapshot,
  calendar: Calendar,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(spec.marks ?? {}).map(([name, key]) => [
      name,
      latestBefore(deadline, termOf(policy, key), calendar),
    ]),
  );
}

/** Last moments counted forward from the start, e.g. to raise an objection. */
function windowsOf(spec: ClockSpec, policy: PolicySnapshot, calendar: Calendar): Record<string, string> {
  return Object.fromEntries(
    Object.entries(spec.windows ?? {}).map(([name, key]) => {
      const { startAt } = spec;
      const source = sourceOf(policy, key);
      return [
        name,
        resolveDeadline({ startAt, term: termOf(policy, key), policyKey: key, source, calendar, rolls: true })
          .dueAt,
      ];
    }),
  );
}

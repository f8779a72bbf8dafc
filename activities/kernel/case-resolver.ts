import { Injectable } from '@nestjs/common';
import type { Batch } from '#domain/case';
import { type Calendar, dayOf } from '#domain/deadline';
import type { PolicySnapshot } from '#domain/policy';
import { type ClockResolution, resolveClock } from '#domain/task';
import { CalendarStore, type CaseResolution, NO_RESOLUTION, PolicyStore } from '#persistence';

/** Works out clocks from the case's pinned policy and the calendar, before the batch is written. */
@Injectable()
export class CaseResolver {
  constructor(
    private readonly policies: PolicyStore,
    private readonly calendars: CalendarStore,
  ) {}

  /**
   * Never refuses: a task whose clock cannot be told (a policy or calendar row is missing, an extension that shortens)
   * opens without a deadline, and the reason is handed on to become an incident.
   */
  async resolve(batch: Batch): Promise<CaseResolution> {
    if (!needsPolicy(batch)) return NO_RESOLUTION;
    // What both keep in memory is as fresh as these stamps: one query, where each would ask for its own.
    const stamps = await this.policies.stamps();
    const [pinned, calendar] = await Promise.all([
      batch.start === undefined ? this.policies.pinnedTo(batch.caseId, stamps) : undefined,
      this.calendars.calendar(stamps),
    ]);
    const openedOn = dayOf(batch.start?.openedAt ?? batch.at);
    const policy = pinned ?? (await this.policies.snapshot(batch.policySetId, openedOn, stamps));
    const clocks: Record<string, ClockResolution> = {};
    const missing: { taskId: string; reason: string }[] = [];
    for (const task of batch.tasks) {
      if (!batch.resolve.includes(task.id) || task.clock === undefined) continue;
      const answer = tryClock(task.clock, policy, calendar);
      if (typeof answer === 'string') missing.push({ taskId: task.id, reason: answer });
      else clocks[task.id] = answer;
    }
    return { policy, clocks, missing };
  }
}

/** Clocks, the first number of a case and the month of an agenda item come from policy. */
const needsPolicy = (batch: Batch): boolean =>
  batch.version === 1 ||
  batch.resolve.length > 0 ||
  batch.events.some((event) => event.detail?.['does'] === 'agendaItem');

function tryClock(
  clock: Parameters<typeof resolveClock>[0],
  policy: PolicySnapshot,
  calendar: Calendar,
): ClockResolution | string {
  try {
    return resolveClock(clock, policy, calendar);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

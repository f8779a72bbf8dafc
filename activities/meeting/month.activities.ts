import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/deadline';
import { MEETING_UNIT_KINDS, meetingFacts, meetingOf, monthlyMeetingId } from '#domain/meeting';
import type { PolicySnapshot } from '#domain/policy';
import { type MonthActivities, START_CASE_TOPIC } from '#contracts';
import type { Directory, Outbox, PolicyStore } from '#persistence';
import type { Clock } from '#platform';
import { Activity } from '../activity.decorator';

const MONTH_LENGTH = 'YYYY-MM'.length;

/** What opens with a month. */
export interface MonthSources {
  readonly directory: Pick<Directory, 'units'>;
  readonly policies: Pick<PolicyStore, 'effectiveOn'>;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly clock: Clock;
}

/** Opens what the district owes every month; asked twice for a month, it opens nothing a second time. */
@Injectable()
export class MonthActivitiesHost implements MonthActivities {
  constructor(private readonly sources: MonthSources) {}

  /** The joint meeting of this month (R48). @throws Error when the register lacks a unit the meeting cannot do without */
  @Activity()
  async openMonth(): Promise<readonly string[]> {
    const { policies, clock } = this.sources;
    const today = dayOf(clock.now().toISOString());
    const policy = await policies.effectiveOn(today);
    if (!policy) throw new Error(`no policy set is in effect on ${today}`);
    const caseId = await this.openMeeting(today.slice(0, MONTH_LENGTH), policy);
    return [caseId];
  }

  private async openMeeting(month: string, policy: PolicySnapshot): Promise<string> {
    const caseId = monthlyMeetingId(month);
    const units = await this.sources.directory.units(MEETING_UNIT_KINDS);
    const facts = meetingFacts(meetingOf(month, units, policy));
    await this.sources.outbox.add({
      topic: START_CASE_TOPIC,
      key: caseId,
      payload: { process: 'meeting', caseId, facts },
    });
    return caseId;
  }
}

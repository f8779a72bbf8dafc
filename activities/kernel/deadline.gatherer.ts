import { type GatherRequest, DEADLINE_READER, type Json } from '#contracts';
import { resolveClock } from '#domain/task';
import type { CalendarStore, PolicyStore } from '#persistence';
import type { Gatherer } from './gather.activities';

/** Steps are of no account where only the end of the term is asked for; every set of policy has this ladder. */
const LADDER = 'ladder.official';

/** When a term of the case's pinned policy ends, by the calendar as it is now. */
export class DeadlineGatherer implements Gatherer {
  readonly what = DEADLINE_READER;

  constructor(
    private readonly policies: Pick<PolicyStore, 'pinnedTo'>,
    private readonly calendars: Pick<CalendarStore, 'calendar'>,
  ) {}

  /** @throws Error when the policy has no such term, or the calendar no such year */
  async gather({ caseId, args }: GatherRequest): Promise<Json> {
    const [policy, calendar] = await Promise.all([this.policies.pinnedTo(caseId), this.calendars.calendar()]);
    if (!policy) throw new Error(`case ${caseId} has no pinned policy yet`);
    const { term, startAt } = args;
    if (typeof term !== 'string' || typeof startAt !== 'string')
      throw new Error('a deadline needs term and startAt');
    return resolveClock({ term, startAt, ladder: LADDER }, policy, calendar).clock.dueAt;
  }
}

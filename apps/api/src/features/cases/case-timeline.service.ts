import { Injectable } from '@nestjs/common';
import { CaseReader } from '#persistence';
import { FormRegistry } from '../../http/forms/form-registry';
import { mayCall } from '../../http/permissions';
import { activePosts, type Identity } from '../../http/request';
import type { OpenedCase } from './case-access';
import { eventLine, merged, refusalLine } from './case-timeline';
import type { TimelineLineView, TimelinePageView, TimelineQuery } from './dto/timeline.view';

const REFUSALS_MAX = 500;

/** The record of a case, page by page. */
@Injectable()
export class CaseTimelineService {
  constructor(
    private readonly cases: CaseReader,
    private readonly forms: FormRegistry,
  ) {}

  async page(
    identity: Identity,
    { head, scope }: OpenedCase,
    { after, limit }: TimelineQuery,
  ): Promise<TimelinePageView> {
    const [before, found, refusals] = await Promise.all([
      after === 0 ? [] : this.cases.timeline(scope, head.id, after - 1, 1),
      this.cases.timeline(scope, head.id, after, limit + 1),
      this.refusals(identity, { head, scope }),
    ]);
    const isLast = found.length <= limit;
    const events = found.slice(0, limit).map((event) => eventLine(head.process, event, this.forms));
    const items = merged(events, refusals, { since: before[0]?.at, isLast });
    const next = isLast ? undefined : events.at(-1)?.seq;
    return { items, ...(next === undefined ? {} : { next }) };
  }

  /** Who watches over cases sees every refused act; anybody else their own. */
  private async refusals(
    identity: Identity,
    { head, scope }: OpenedCase,
  ): Promise<readonly TimelineLineView[]> {
    const all = await this.cases.refusals(scope, head.id, REFUSALS_MAX);
    const roles = activePosts(identity).map(({ actor }) => actor.role);
    const shown = mayCall('overview.read', roles)
      ? all
      : all.filter(({ personId }) => personId === identity.personId);
    return shown.map((refusal) => refusalLine(head.process, refusal));
  }
}

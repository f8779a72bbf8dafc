import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain/authority';
import { refuse } from '#domain/case';
import { dayOf } from '#domain/deadline';
import { MEETING_UNIT_KINDS, meetingFacts, meetingOf, monthlyMeetingId } from '#domain/meeting';
import { Directory, Meetings } from '#persistence';
import type { Clock } from '#platform';
import { CaseOpening } from '../acts/case-opening';
import type { Idempotency } from '../../http/idempotency';
import { PolicyPort } from '../../http/ports';
import { HttpProblem, Refused } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock } from '../../http/tokens';
import type {
  MeetingBody,
  MeetingDetailView,
  MeetingPageView,
  MeetingsQuery,
  OpenedMeetingView,
} from './dto/meeting.dto';
import { detailView, itemView } from './meetings.mapper';

const MONTH_LENGTH = 'YYYY-MM'.length;

/** 联席会议: the regular one of a month begins by itself on the first, a special one by hand. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly meetings: Meetings,
    private readonly directory: Directory,
    private readonly opening: CaseOpening,
    private readonly policies: PolicyPort,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async list(identity: Identity, { limit, cursor }: MeetingsQuery): Promise<MeetingPageView> {
    const after = cursor === undefined ? {} : { after: afterOf(cursor) };
    const page = await this.meetings.list(scopeOf(identity), { limit, ...after });
    return {
      items: page.items.map(itemView),
      ...(page.next ? { next: `${page.next.sort} ${page.next.id}` } : {}),
    };
  }

  /** @throws HttpProblem NOT_FOUND, alike for one that is absent and one out of reach */
  async detail(identity: Identity, caseId: string): Promise<MeetingDetailView> {
    const facts = await this.meetings.facts(scopeOf(identity), caseId);
    if (!facts) throw new HttpProblem('NOT_FOUND');
    const units = await this.directory.units(MEETING_UNIT_KINDS);
    const names = new Map(units.map(({ id, name }) => [id, name]));
    return detailView(facts, (id) => names.get(id) ?? id);
  }

  /** @throws Refused for a month that has passed, or one whose regular meeting is there already */
  async open(identity: Identity, key: Idempotency, body: MeetingBody): Promise<OpenedMeetingView> {
    const actor = officeOf(identity);
    const today = dayOf(this.clock.now().getTime());
    if (body.month < today.slice(0, MONTH_LENGTH)) {
      throw new Refused(refuse('DUE_DAY_ILLEGAL', '不能安排已过月份的会议'));
    }
    const [units, policy] = await Promise.all([
      this.directory.units(MEETING_UNIT_KINDS),
      this.policies.snapshotOn(today),
    ]);
    const special = body.kind === 'extra' ? { title: body.title ?? '' } : undefined;
    const facts = meetingFacts(meetingOf(body.month, units, policy, special));
    const fixed = special ? {} : { caseId: monthlyMeetingId(body.month) };
    const { caseId } = await this.opening.open({ process: 'meeting', actor, facts, ...key, ...fixed });
    return { caseId };
  }
}

/** The post of the committee office that arranges meetings (R46). @throws HttpProblem PERMISSION_DENIED */
function officeOf(identity: Identity): Actor {
  const post = activePosts(identity).find(({ actor }) =>
    ['committeeClerk', 'committeeDirector'].includes(actor.role),
  );
  if (!post) throw new HttpProblem('PERMISSION_DENIED', '联席会议由区安委会办公室安排');
  return post.actor;
}

/** @throws HttpProblem REQUEST_INVALID for a cursor this list has not given */
function afterOf(cursor: string): { readonly sort: string; readonly id: string } {
  const [sort = '', id = ''] = cursor.split(' ');
  if (!/^\d{4}-\d{2}$/.test(sort) || id === '') throw new HttpProblem('REQUEST_INVALID', '翻页位置无效');
  return { sort, id };
}

import { Injectable } from '@nestjs/common';
import { type Calendar, CalendarMissingError, dayOf, soonUpTo, toInstant } from '#domain/deadline';
import { lampRuleOf } from '#domain/policy';
import {
  CalendarStore,
  Inbox,
  type InboxFilter,
  type InboxOf,
  type Page,
  type PageRequest,
} from '#persistence';
import type { Clock } from '#platform';
import { PolicyPort } from '../../http/ports';
import { HttpProblem } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import type {
  InboxCountsView,
  InboxDueName,
  InboxItemView,
  InboxNarrowing,
  InboxPageView,
  InboxQuery,
} from './dto/inbox.dto';
import { copyItem, countsView, doneItem, startedItem, taskItem } from './inbox.mapper';
import { cursorOf, keysetOf } from '../../http/keyset-cursor';
import type { LampContext } from './task-lamp';

type ReadPage = (page: PageRequest) => Promise<Page<InboxItemView>>;

/** 待办, 已办, 我发起, 抄送我, 代理 of one person. */
@Injectable()
export class InboxService {
  constructor(
    private readonly inbox: Inbox,
    private readonly policy: PolicyPort,
    private readonly calendars: CalendarStore,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async list(identity: Identity, query: InboxQuery): Promise<InboxPageView> {
    const context = await this.lampContext();
    const after = query.cursor === undefined ? undefined : keysetOf(query.cursor);
    const read = this.reader(inboxOf(identity), query, context);
    const { items, next } = await read({ limit: query.limit, ...(after ? { after } : {}) });
    return { items, ...(next ? { next: cursorOf(next) } : {}) };
  }

  async counts(identity: Identity, narrowing: InboxNarrowing): Promise<InboxCountsView> {
    const at = this.now();
    const today = dayOf(at);
    const soon = soonOrNone(today, await this.calendars.calendar());
    const days = { today, ...(soon === undefined ? {} : { soonUpTo: soon }) };
    const counts = await this.inbox.counts(inboxOf(identity), days, narrowed(narrowing, at));
    return countsView(counts, soon !== undefined);
  }

  private reader(of: InboxOf, query: InboxQuery, context: LampContext): ReadPage {
    const { inbox } = this;
    const filter = { ...narrowed(query, context.now), ...dueOf(query.due, context) };
    switch (query.view) {
      case 'todo':
        return mapped(
          (page) => inbox.todo(of, page, filter),
          (task) => taskItem(task, context),
        );
      case 'substitute':
        return mapped(
          (page) => inbox.substituted(of, page, filter),
          (task) => taskItem(task, context),
        );
      case 'done':
        return mapped((page) => inbox.done(of, page, filter), doneItem);
      case 'mine':
        return mapped((page) => inbox.started(of, page, filter), startedItem);
      case 'cc':
        return mapped((page) => inbox.copies(of, page, filter), copyItem);
    }
  }

  async lampContext(): Promise<LampContext> {
    const now = this.now();
    const [policy, calendar] = await Promise.all([
      this.policy.snapshotOn(dayOf(now)),
      this.calendars.calendar(),
    ]);
    return { now, calendar, rule: lampRuleOf(policy) };
  }

  private now(): string {
    return toInstant(this.clock.now().getTime());
  }
}

/** Whose inbox a request reads: the person's, in the posts the request uses. */
export const inboxOf = (identity: Identity): InboxOf => ({
  personId: identity.personId,
  actors: activePosts(identity).map(({ actor }) => actor),
});

const mapped =
  <Row>(read: (page: PageRequest) => Promise<Page<Row>>, view: (row: Row) => InboxItemView): ReadPage =>
  async (page) => {
    const { items, next } = await read(page);
    return { items: items.map(view), ...(next ? { next } : {}) };
  };

const narrowed = ({ node, level, text }: InboxNarrowing, at: string): InboxFilter => ({
  at,
  ...(node === undefined ? {} : { node }),
  ...(level === undefined ? {} : { level }),
  ...(text === undefined ? {} : { text }),
});

function dueOf(due: InboxDueName | undefined, { now, calendar }: LampContext): Pick<InboxFilter, 'due'> {
  switch (due) {
    case undefined:
      return {};
    case 'overdue':
      return { due };
    case 'today':
      return { due: { upTo: dayOf(now) } };
    case 'soon': {
      const upTo = soonOrNone(dayOf(now), calendar);
      if (upTo === undefined) throw new HttpProblem('REQUEST_INVALID', CALENDAR_ENDS);
      return { due: { upTo } };
    }
  }
}

const CALENDAR_ENDS = '工作日历未覆盖今后三个工作日，“三日内”无法计算，请先维护工作日历';

/** The last day of 三日内; undefined where the calendar ends before it, for a day is never guessed. */
function soonOrNone(today: string, calendar: Calendar): string | undefined {
  try {
    return soonUpTo(today, calendar);
  } catch (error) {
    if (error instanceof CalendarMissingError) return undefined;
    throw error;
  }
}

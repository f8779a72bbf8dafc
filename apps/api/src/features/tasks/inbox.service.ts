import { Injectable } from '@nestjs/common';
import { dayOf, toInstant } from '#domain/deadline';
import { lampRuleOf } from '#domain/policy';
import { CalendarStore, Inbox, type InboxOf, type Keyset, type Page, type PageRequest } from '#persistence';
import type { Clock } from '#platform';
import { PolicyPort } from '../../http/ports';
import { activePosts, type Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import type { InboxCountsView, InboxItemView, InboxPageView, InboxQuery } from './dto/inbox.dto';
import { matches } from './inbox-filter';
import { copyItem, countsView, doneItem, startedItem, taskItem } from './inbox.mapper';
import { cursorOf, keysetOf } from './keyset-cursor';
import type { LampContext } from './task-lamp';

/** Pages read for one answer when a filter leaves nothing of them; then the client goes on by itself. */
const PAGES_MAX = 10;

type Listed = { readonly item: InboxItemView; readonly row: object };
type ReadPage = (page: PageRequest) => Promise<Page<Listed>>;

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
    const read = this.reader(inboxOf(identity), query, context);
    let after: Keyset | undefined = query.cursor === undefined ? undefined : keysetOf(query.cursor);
    const found: InboxItemView[] = [];
    for (let pages = 0; pages < PAGES_MAX && found.length === 0; pages += 1) {
      const page: Page<Listed> = await read({ limit: query.limit, ...(after ? { after } : {}) });
      found.push(...page.items.filter(({ row }) => matches(row, query, context.now)).map(({ item }) => item));
      after = page.next;
      if (after === undefined) break;
    }
    return { items: found, ...(after ? { next: cursorOf(after) } : {}) };
  }

  async counts(identity: Identity): Promise<InboxCountsView> {
    return countsView(await this.inbox.counts(inboxOf(identity), this.now()));
  }

  private reader(of: InboxOf, { view }: InboxQuery, context: LampContext): ReadPage {
    const { inbox } = this;
    switch (view) {
      case 'todo':
        return mapped(
          (page) => inbox.todo(of, page),
          (task) => taskItem(task, context),
        );
      case 'substitute':
        return mapped(
          (page) => inbox.substituted(of, page),
          (task) => taskItem(task, context),
        );
      case 'done':
        return mapped((page) => inbox.done(of, page), doneItem);
      case 'mine':
        return mapped((page) => inbox.started(of, page), startedItem);
      case 'cc':
        return mapped((page) => inbox.copies(of, page), copyItem);
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
  <Row extends object>(
    read: (page: PageRequest) => Promise<Page<Row>>,
    view: (row: Row) => InboxItemView,
  ): ReadPage =>
  async (page) => {
    const { items, next } = await read(page);
    return { items: items.map((row) => ({ row, item: view(row) })), ...(next ? { next } : {}) };
  };

import type { DataSource } from 'typeorm';
import type { Actor } from '#domain/authority';
import type { Instant, IsoDay } from '#domain/case';
import { and, FALSE, or, row, rows, type Sql, sql, TRUE } from '../sql/sql';
import {
  capped,
  type CappedCount,
  COUNT_CAP,
  type Keyset,
  type Page,
  pageOf,
  type PageRequest,
} from '../scope/page';
import { actConditions, caseConditions, type InboxFilter, isTaskDue, taskConditions } from './inbox-filter';
import {
  TASK_COLUMNS,
  TASK_IS_OPEN,
  TASK_NAMES,
  type TaskListItem,
  taskListItem,
  type TaskListRow,
} from './task-view';

/** Whose inbox: the person, and the posts they can act in today. An inbox is scoped by this and nothing else. */
export interface InboxOf {
  readonly personId: string;
  readonly actors: readonly Actor[];
}

/** Something the person did. */
export interface DoneItem {
  readonly eventId: string;
  readonly caseId: string;
  readonly taskId: string | null;
  readonly process: string;
  readonly node: string | null;
  readonly kind: string;
  readonly act: string | null;
  readonly at: Instant;
  readonly display: string | null;
  readonly caseNumber: string | null;
  readonly caseTitle: string;
  readonly caseStage: string;
  readonly caseStatus: string;
  readonly enterpriseName: string | null;
}

/** A case the person began. */
export interface StartedItem {
  readonly caseId: string;
  readonly process: string;
  readonly caseNumber: string | null;
  readonly caseTitle: string;
  readonly caseStage: string;
  readonly caseStatus: string;
  readonly level: string | null;
  readonly enterpriseName: string | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

/** A case the person was sent a copy of. */
export interface CopyItem {
  readonly id: string;
  readonly caseId: string;
  readonly taskId: string | null;
  readonly byName: string;
  readonly at: Instant;
  readonly readAt: Instant | null;
  readonly caseNumber: string | null;
  readonly process: string;
  readonly caseTitle: string;
  readonly caseStage: string;
}

/** How many stand in each view. */
export interface InboxCounts {
  readonly todo: CappedCount;
  readonly overdue: CappedCount;
  readonly today: CappedCount;
  readonly soon: CappedCount;
  readonly substituted: CappedCount;
  readonly started: CappedCount;
  readonly done: CappedCount;
  readonly copies: CappedCount;
  readonly unreadCopies: CappedCount;
}

/** The days that the views of a few days reach to. */
export interface InboxDays {
  readonly today: IsoDay;
  /** The last day of 「三日内」; without it the view counts nothing. */
  readonly soonUpTo?: IsoDay;
}

/** 待办, 代理, 已办, 我发起, 抄送我; every list pages by keyset. */
export class Inbox {
  constructor(private readonly source: DataSource) {}

  /** 待办: held by the person, asked of them, waiting for their signature, or in the pool of their posts. */
  todo(of: InboxOf, page: PageRequest, filter?: InboxFilter): Promise<Page<TaskListItem>> {
    return this.openTasks(and([todoCondition(of), taskConditions(filter)]), page);
  }

  /** 代理: what waits for those the person stands in for. */
  substituted(of: InboxOf, page: PageRequest, filter?: InboxFilter): Promise<Page<TaskListItem>> {
    return this.openTasks(and([substitutedCondition(of), taskConditions(filter)]), page);
  }

  /** 已办, latest first. */
  async done(of: InboxOf, { limit, after }: PageRequest, filter?: InboxFilter): Promise<Page<DoneItem>> {
    const before = after === undefined ? TRUE : sql`e.id < ${after.id}::bigint`;
    const found = await rows<DoneItem>(
      this.source.manager,
      sql`select e.id as "eventId", e.case_id as "caseId", e.task_id as "taskId", e.process, e.node, e.kind,
                 e.name as act, e.at, e.display, c.number as "caseNumber", c.title as "caseTitle",
                 c.stage as "caseStage", c.status as "caseStatus", c.enterprise_name as "enterpriseName"
          from case_event e join case_file c on c.id = e.case_id
          where ${didCondition(of)} and ${before} and ${actConditions(filter)}
          order by e.id desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, (item) => ({ sort: item.at, id: item.eventId }));
  }

  /** 我发起, latest first. */
  async started(
    of: InboxOf,
    { limit, after }: PageRequest,
    filter?: InboxFilter,
  ): Promise<Page<StartedItem>> {
    const before =
      after === undefined ? TRUE : sql`(c.opened_at, c.id) < (${after.sort}::timestamptz, ${after.id})`;
    const found = await rows<StartedItem>(
      this.source.manager,
      sql`select c.id as "caseId", c.process, c.number as "caseNumber", c.title as "caseTitle",
                 c.stage as "caseStage", c.status as "caseStatus", c.level, c.enterprise_name as "enterpriseName",
                 c.opened_at as "openedAt", c.closed_at as "closedAt"
          from case_file c where c.opened_by_person_id = ${of.personId} and ${before} and ${caseConditions(filter)}
          order by c.opened_at desc, c.id desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, (item) => ({ sort: item.openedAt, id: item.caseId }));
  }

  /** 抄送我, latest first. */
  async copies(of: InboxOf, { limit, after }: PageRequest, filter?: InboxFilter): Promise<Page<CopyItem>> {
    const before = after === undefined ? TRUE : sql`(k.at, k.id) < (${after.sort}::timestamptz, ${after.id})`;
    const found = await rows<CopyItem>(
      this.source.manager,
      sql`select k.id, k.case_id as "caseId", k.task_id as "taskId", k.by_name as "byName", k.at,
                 k.read_at as "readAt", c.process, c.number as "caseNumber", c.title as "caseTitle", c.stage as "caseStage"
          from cc k join case_file c on c.id = k.case_id
          where k.person_id = ${of.personId} and ${before} and ${caseConditions(filter)}
          order by k.at desc, k.id desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, (item) => ({ sort: item.at, id: item.id }));
  }

  /** 已阅: marks a copy as read, once; false when it is not the person's. */
  async markCopyRead(of: InboxOf, id: string, at: Instant): Promise<boolean> {
    const marked = await row<{ id: string }>(
      this.source.manager,
      sql`with marked as (update cc set read_at = coalesce(read_at, ${at})
            where id = ${id} and person_id = ${of.personId} returning id) select id from marked`,
    );
    return marked !== undefined;
  }

  /** The lists above counted, under the same filter. What is due is counted among 待办. */
  async counts(of: InboxOf, days: InboxDays, filter: InboxFilter): Promise<InboxCounts> {
    const { at } = filter;
    const soon = days.soonUpTo === undefined ? FALSE : isTaskDue({ upTo: days.soonUpTo }, at);
    const found = await row<Record<keyof InboxCounts, number>>(
      this.source.manager,
      sql`select t.*,
            ${upToCap(sql`task t where ${TASK_IS_OPEN} and ${substitutedCondition(of)} and ${taskConditions(filter)}`)} as substituted,
            ${upToCap(sql`case_file c where c.opened_by_person_id = ${of.personId} and ${caseConditions(filter)}`)} as started,
            ${upToCap(sql`case_event e join case_file c on c.id = e.case_id
                          where ${didCondition(of)} and ${actConditions(filter)}`)} as done,
            ${upToCap(copiesOf(of, filter))} as copies,
            ${upToCap(sql`${copiesOf(of, filter)} and k.read_at is null`)} as "unreadCopies"
          from (select count(*)::int as todo,
                  (count(*) filter (where ${isTaskDue('overdue', at)}))::int as overdue,
                  (count(*) filter (where ${isTaskDue({ upTo: days.today }, at)}))::int as today,
                  (count(*) filter (where ${soon}))::int as soon
                from task t where ${TASK_IS_OPEN} and ${todoCondition(of)} and ${taskConditions(filter)}) t`,
    );
    const count = (name: keyof InboxCounts): CappedCount => capped(found?.[name] ?? 0);
    return {
      todo: count('todo'),
      overdue: count('overdue'),
      today: count('today'),
      soon: count('soon'),
      substituted: count('substituted'),
      started: count('started'),
      done: count('done'),
      copies: count('copies'),
      unreadCopies: count('unreadCopies'),
    };
  }

  private async openTasks(condition: Sql, { limit, after }: PageRequest): Promise<Page<TaskListItem>> {
    const beyond =
      after === undefined ? TRUE : sql`(t.due_sort, t.id) > (${after.sort}::timestamptz, ${after.id})`;
    const found = await rows<TaskListRow>(
      this.source.manager,
      sql`select ${TASK_COLUMNS} from task t ${TASK_NAMES}
          where ${TASK_IS_OPEN} and ${condition} and ${beyond}
          order by t.due_sort, t.id limit ${limit + 1}`,
    );
    const { items, next } = pageOf(found, limit, (item): Keyset => ({ sort: item.dueSort, id: item.id }));
    return { items: items.map(taskListItem), ...(next ? { next } : {}) };
  }
}

const upToCap = (from: Sql): Sql =>
  sql`(select count(*)::int from (select 1 from ${from} limit ${COUNT_CAP + 1}) x)`;

const copiesOf = ({ personId }: InboxOf, filter: InboxFilter): Sql =>
  sql`cc k join case_file c on c.id = k.case_id where k.person_id = ${personId} and ${caseConditions(filter)}`;

const didCondition = ({ personId }: InboxOf): Sql =>
  sql`(e.person_id = ${personId} or e.on_behalf_of_person_id = ${personId})
      and e.kind in ('decided', 'held', 'handled', 'motion')`;

function seatCondition(actors: readonly Actor[]): Sql {
  if (actors.length === 0) return FALSE;
  return sql`(t.seat_unit_id, t.seat_role) in
    (select * from unnest(${actors.map((actor) => actor.unitId)}::text[], ${actors.map((actor) => actor.role)}::text[]))`;
}

function todoCondition({ personId, actors }: InboxOf): Sql {
  const own = actors.filter((actor) => actor.via === 'direct');
  return or([
    sql`t.holder_person_id = ${personId}`,
    sql`t.delegate_person_id = ${personId}`,
    and([sql`t.holder_person_id is null`, seatCondition(own)]),
    sql`t.id in (select task_row_id from task_signer where person_id = ${personId} and verdict is null)`,
  ]);
}

function substitutedCondition({ actors }: InboxOf): Sql {
  const standIns = actors.filter((actor) => actor.onBehalfOf !== undefined);
  if (standIns.length === 0) return FALSE;
  const principals = standIns.flatMap((actor) => actor.onBehalfOf?.personId ?? []);
  return or([
    and([sql`t.holder_person_id = any(${principals})`, seatCondition(standIns)]),
    and([sql`t.holder_person_id is null`, seatCondition(standIns)]),
  ]);
}

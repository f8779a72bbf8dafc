import type { DataSource } from 'typeorm';
import type { Role } from '#domain/authority';
import type { Instant } from '#domain/case';
import { searchText } from '../projection/search-text';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { oneOf, type Scope, type ScopeColumns, scopeFilter } from '../scope/scope';
import { and, rows, type Sql, sql, TRUE } from '../sql/sql';
import {
  TASK_COLUMNS,
  TASK_IS_OPEN,
  TASK_NAMES,
  type TaskListItem,
  taskListItem,
  type TaskListRow,
} from './task-view';

/** What one may ask of the desk. Lists: any of the values. */
export interface LateFilter {
  /** Now; what is late is told by it. */
  readonly at: Instant;
  /** Units that have the matter. */
  readonly units?: readonly string[];
  /** Persons who hold it; `none`: nobody has claimed it. */
  readonly persons?: readonly string[];
  /** What the last step of the ladder did, e.g. `interview`; `none`: no step has come. */
  readonly deeds?: readonly string[];
  readonly levels?: readonly string[];
  readonly processes?: readonly string[];
  /** Words, all of which must occur in number, title or enterprise. */
  readonly text?: string;
}

export interface StepReached {
  readonly step: string;
  readonly does: string;
  readonly at: Instant;
}

/** A matter that is late, with what the ladder did last and does next, and what has been done by hand. */
export interface LateTask extends TaskListItem {
  readonly last: StepReached | null;
  readonly next: StepReached | null;
  readonly byHand: number;
  readonly byHandLast: { readonly kind: string; readonly at: Instant } | null;
}

export interface LateGroup {
  /** Null: nobody, or nothing yet. */
  readonly id: string | null;
  readonly name: string | null;
  readonly tasks: number;
  /** The earliest due instant among them. */
  readonly since: Instant;
}

export interface LateUnit extends LateGroup {
  readonly kind: string | null;
  readonly unclaimed: number;
}

export interface LatePerson extends LateGroup {
  readonly unitName: string | null;
  readonly role: Role | null;
}

const TASK_SCOPE: ScopeColumns = {
  process: sql`t.process`,
  subdistrict: sql`t.subdistrict_unit_id`,
  department: sql`t.department_unit_id`,
  agency: sql`t.agency_unit_id`,
  enterprise: sql`t.enterprise_unit_id`,
  // Whoever found a hazard watches over nobody.
  finders: sql`array[]::text[]`,
};

/** 督办台: who is behind, by how much, and what is being done about it. */
export class SupervisionDesk {
  constructor(private readonly source: DataSource) {}

  /** Late matters, longest overdue first. */
  async list(scope: Scope, filter: LateFilter, { limit, after }: PageRequest): Promise<Page<LateTask>> {
    const beyond =
      after === undefined ? TRUE : sql`(t.due_at, t.id) > (${after.sort}::timestamptz, ${after.id})`;
    const found = await rows<TaskListRow & Pick<LateTask, 'last' | 'next' | 'byHand' | 'byHandLast'>>(
      this.source.manager,
      sql`select ${TASK_COLUMNS}, last.step as last, next.step as next, coalesce(hand.n, 0) as "byHand",
                 hand.last as "byHandLast"
          from task t ${TASK_NAMES} ${reached(filter.at)} ${ahead(filter.at)} ${BY_HAND}
          where ${late(scope, filter)} and ${beyond}
          order by t.due_at, t.id limit ${limit + 1}`,
    );
    const { items, next } = pageOf(found, limit, ({ dueSort, id }) => ({ sort: dueSort, id }));
    return {
      items: items.map(({ last, next: ahead_, byHand, byHandLast, ...task }) => ({
        ...taskListItem(task),
        ...{ last, next: ahead_, byHand, byHandLast },
      })),
      ...(next ? { next } : {}),
    };
  }

  async count(scope: Scope, filter: LateFilter): Promise<number> {
    const [found] = await rows<{ n: number }>(
      this.source.manager,
      sql`select count(*)::int as n from task t ${reached(filter.at)} where ${late(scope, filter)}`,
    );
    return found?.n ?? 0;
  }

  /** By the unit that has the matter, most first. */
  byUnit(scope: Scope, filter: LateFilter): Promise<readonly LateUnit[]> {
    return rows(
      this.source.manager,
      sql`select t.seat_unit_id as id, max(u.short_name) as name, max(u.kind) as kind, ${FIGURES},
                 (count(*) filter (where t.holder_person_id is null))::int as unclaimed
          from task t left join unit u on u.id = t.seat_unit_id ${reached(filter.at)}
          where ${late(scope, filter)} group by t.seat_unit_id order by tasks desc, since, id`,
    );
  }

  /** By whoever holds the matter, most first; what nobody has claimed stands under nobody. */
  byPerson(scope: Scope, filter: LateFilter, limit: number): Promise<readonly LatePerson[]> {
    return rows(
      this.source.manager,
      sql`select t.holder_person_id as id, max(p.name) as name, ${FIGURES},
                 case when t.holder_person_id is null then null else max(u.short_name) end as "unitName",
                 case when t.holder_person_id is null then null else max(t.holder_role) end as role
          from task t left join person p on p.id = t.holder_person_id
            left join unit u on u.id = t.holder_unit_id ${reached(filter.at)}
          where ${late(scope, filter)} group by t.holder_person_id order by tasks desc, since, id limit ${limit}`,
    );
  }

  /** By what the ladder did last. */
  byDeed(scope: Scope, filter: LateFilter): Promise<readonly LateGroup[]> {
    return this.by(sql`last.step->>'does'`, scope, filter);
  }

  byLevel(scope: Scope, filter: LateFilter): Promise<readonly LateGroup[]> {
    return this.by(sql`t.level`, scope, filter);
  }

  byProcess(scope: Scope, filter: LateFilter): Promise<readonly LateGroup[]> {
    return this.by(sql`t.process`, scope, filter);
  }

  private by(id: Sql, scope: Scope, filter: LateFilter): Promise<readonly LateGroup[]> {
    return rows(
      this.source.manager,
      sql`select ${id} as id, ${id} as name, ${FIGURES} from task t ${reached(filter.at)}
          where ${late(scope, filter)} group by 1 order by tasks desc, since`,
    );
  }
}

const FIGURES = sql`count(*)::int as tasks, min(t.due_at) as since`;

const stepOf = (condition: Sql, order: Sql): Sql =>
  sql`(select s as step from jsonb_array_elements(t.steps) s where (s->>'at')::timestamptz ${condition}
       order by (s->>'at')::timestamptz ${order} limit 1)`;

/** The last step that has come. */
const reached = (at: Instant): Sql =>
  sql`left join lateral ${stepOf(sql`<= ${at}::timestamptz`, sql`desc`)} last on true`;

const ahead = (at: Instant): Sql =>
  sql`left join lateral ${stepOf(sql`> ${at}::timestamptz`, sql`asc`)} next on true`;

const BY_HAND = sql`left join lateral (
    select count(*)::int as n,
      (array_agg(jsonb_build_object('kind', r.data->>'kind', 'at', r.data->>'at') order by r."position" desc))[1] as last
    from rectification r
    where r.case_id = t.case_id and r.kind = 'oversight' and r.data->>'taskId' = t.task_id) hand on true`;

/** The one builder behind the list and every figure of the desk; uses `last`. A stopped clock is not late. */
function late(scope: Scope, filter: LateFilter): Sql {
  const { at, units, persons, deeds, levels, processes, text } = filter;
  return and([
    sql`${TASK_IS_OPEN} and t.status <> 'suspended' and t.due_at <= ${at}::timestamptz`,
    scopeFilter(scope, TASK_SCOPE),
    ...oneOf(sql`t.seat_unit_id`, units),
    ...oneOf(sql`coalesce(t.holder_person_id, 'none')`, persons),
    ...oneOf(sql`coalesce(last.step->>'does', 'none')`, deeds),
    ...oneOf(sql`coalesce(t.level, 'none')`, levels),
    ...oneOf(sql`t.process`, processes),
    ...words(text),
  ]);
}

const words = (text: string | undefined): readonly Sql[] =>
  searchText([text])
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(
      (word) =>
        sql`strpos(lower(normalize(concat_ws(' ', t.case_number, t.case_title, t.enterprise_name), NFKC)), ${word}) > 0`,
    );

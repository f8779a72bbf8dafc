import type { Role, Seat } from '#domain/authority';
import type { Instant, IsoDay } from '#domain/case';
import { type Sql, sql } from '../sql/sql';

/** A row of an inbox: a task with what one needs to know of its case. */
export interface TaskListItem {
  /** `caseId:taskId`. */
  readonly id: string;
  readonly caseId: string;
  readonly taskId: string;
  readonly process: string;
  readonly node: string;
  readonly round: number;
  readonly seat: Seat;
  readonly seatUnitName: string;
  readonly status: string;
  readonly holderPersonId: string | null;
  readonly holderName: string | null;
  readonly outcome: string | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly startAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly dueDay: IsoDay | null;
  readonly provisional: boolean;
  readonly nextStepAt: Instant | null;
  readonly nextStepName: string | null;
  readonly urgedAt: Instant | null;
  readonly caseNumber: string | null;
  readonly caseTitle: string;
  readonly level: string | null;
  readonly enterpriseName: string | null;
  readonly subdistrictUnitId: string | null;
}

export interface TaskListRow extends Omit<TaskListItem, 'seat'> {
  readonly seatUnitId: string;
  readonly seatRole: Role;
  readonly dueSort: Instant;
}

/** Columns of an inbox row from `task t`. */
export const TASK_COLUMNS: Sql = sql`t.id, t.case_id as "caseId", t.task_id as "taskId", t.process, t.node, t.round,
  t.seat_unit_id as "seatUnitId", t.seat_role as "seatRole", su.short_name as "seatUnitName", t.status,
  t.holder_person_id as "holderPersonId", hp.name as "holderName", t.outcome, t.opened_at as "openedAt",
  t.closed_at as "closedAt", t.start_at as "startAt", t.due_at as "dueAt", t.due_day as "dueDay",
  t.due_sort as "dueSort", t.provisional, t.next_step_at as "nextStepAt", t.next_step_name as "nextStepName",
  t.urged_at as "urgedAt", t.case_number as "caseNumber", t.case_title as "caseTitle", t.level,
  t.enterprise_name as "enterpriseName", t.subdistrict_unit_id as "subdistrictUnitId"`;

export const TASK_NAMES: Sql = sql`left join unit su on su.id = t.seat_unit_id
  left join person hp on hp.id = t.holder_person_id`;

export const TASK_IS_OPEN: Sql = sql`t.status in ('ready', 'reserved', 'suspended')`;

export function taskListItem({
  seatUnitId,
  seatRole,
  dueSort: _dueSort,
  ...rest
}: TaskListRow): TaskListItem {
  return { ...rest, seat: { unitId: seatUnitId, role: seatRole } };
}

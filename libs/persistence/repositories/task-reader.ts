import type { DataSource } from 'typeorm';
import type { Assignee, Role, Seat } from '#domain/authority';
import type { Instant } from '#domain/case';
import type { ClockSpec, Delegation, HeldDecision, LadderInstant, Signer } from '#domain/task';
import type { Scope } from '../scope/scope';
import { row, rows, type Sql, sql } from '../sql/sql';
import { inScope } from './case-reader';
import {
  TASK_COLUMNS,
  TASK_IS_OPEN,
  TASK_NAMES,
  type TaskListItem,
  taskListItem,
  type TaskListRow,
} from './task-view';

export interface SignerView extends Signer {
  readonly name: string;
}

/** One task with all that its page shows. */
export interface TaskDetail extends TaskListItem {
  readonly wanted: Seat;
  readonly holder: Assignee | null;
  readonly outcomes: readonly string[];
  readonly notBy: readonly string[];
  readonly nonDelegable: boolean;
  readonly returnTo: readonly string[];
  readonly hops: number;
  readonly delegation: Delegation | null;
  readonly held: HeldDecision | null;
  readonly clock: ClockSpec | null;
  readonly steps: readonly LadderInstant[];
  readonly marks: Readonly<Record<string, Instant>>;
  readonly signers: readonly SignerView[];
}

interface DetailRow extends TaskListRow {
  readonly wantedUnitId: string;
  readonly wantedRole: Role;
  readonly holder: Assignee | null;
  readonly outcomes: readonly string[];
  readonly notBy: readonly string[];
  readonly nonDelegable: boolean;
  readonly returnTo: readonly string[];
  readonly hops: number;
  readonly delegation: Delegation | null;
  readonly held: HeldDecision | null;
  readonly clock: ClockSpec | null;
  readonly steps: readonly LadderInstant[];
  readonly marks: Readonly<Record<string, Instant>>;
  readonly signers: readonly SignerView[];
}

/** Reading tasks of one case. */
export class TaskReader {
  constructor(private readonly source: DataSource) {}

  /** A task by its row id (`caseId:taskId`), unscoped: who may act on it is decided by seat, not by scope. */
  async byId(id: string): Promise<TaskDetail | undefined> {
    const found = await row<DetailRow>(this.source.manager, sql`${DETAIL} where t.id = ${id}`);
    return found === undefined ? undefined : detail(found);
  }

  /** Open tasks of a case, earliest due first. */
  async open(scope: Scope, caseId: string): Promise<readonly TaskDetail[]> {
    return this.find(
      sql`t.case_id = ${caseId} and ${TASK_IS_OPEN} and ${inScope(scope, caseId)} order by t.due_sort, t.id`,
    );
  }

  /** All tasks of a case, earlier rounds included, in the order in which they opened. */
  async all(scope: Scope, caseId: string): Promise<readonly TaskDetail[]> {
    return this.find(sql`t.case_id = ${caseId} and ${inScope(scope, caseId)} order by t.opened_at, t.id`);
  }

  private async find(where: Sql): Promise<readonly TaskDetail[]> {
    return (await rows<DetailRow>(this.source.manager, sql`${DETAIL} where ${where}`)).map(detail);
  }
}

const DETAIL = sql`select ${TASK_COLUMNS}, t.wanted_unit_id as "wantedUnitId", t.wanted_role as "wantedRole",
    case when t.holder_person_id is null then null else jsonb_build_object('personId', t.holder_person_id,
      'postId', t.holder_post_id, 'unitId', t.holder_unit_id, 'role', t.holder_role) end as holder,
    t.outcomes, t.not_by as "notBy", t.non_delegable as "nonDelegable", t.return_to as "returnTo", t.hops,
    t.delegation, t.held, t.clock, t.steps, t.marks,
    coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'assignee', jsonb_build_object('personId', s.person_id, 'postId', s.post_id, 'unitId', s.unit_id, 'role', s.role),
        'name', p.name, 'mode', s.mode, 'addedBy', s.added_by, 'required', s.required, 'verdict', s.verdict,
        'opinion', s.opinion, 'at', to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
        order by s.position)
      from task_signer s left join person p on p.id = s.person_id where s.task_row_id = t.id), '[]'::jsonb) as signers
  from task t ${TASK_NAMES}`;

function detail({ wantedUnitId, wantedRole, ...found }: DetailRow): TaskDetail {
  const {
    holder,
    outcomes,
    notBy,
    nonDelegable,
    returnTo,
    hops,
    delegation,
    held,
    clock,
    steps,
    marks,
    signers,
    ...listed
  } = found;
  return {
    ...taskListItem(listed),
    wanted: { unitId: wantedUnitId, role: wantedRole },
    ...{
      holder,
      outcomes,
      notBy,
      nonDelegable,
      returnTo,
      hops,
      delegation,
      held,
      clock,
      steps,
      marks,
      signers,
    },
  };
}

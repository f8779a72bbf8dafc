import type { DataSource } from 'typeorm';
import type { Instant, IsoDay, JsonObject } from '#domain/case';
import type { Deadline } from '#domain/deadline';
import { CASE_SCOPE, type Scope, scopeFilter } from '../scope/scope';
import { row, rows, type Sql, sql } from '../sql/sql';
import type { EventRow } from '../ledger/event-rows';

export interface CaseHead {
  readonly id: string;
  readonly process: string;
  readonly procedure: string;
  readonly number: string | null;
  readonly title: string;
  readonly stage: string;
  readonly status: 'open' | 'closed';
  readonly version: number;
  readonly policySetId: string;
  readonly policyDay: IsoDay;
  readonly workflowId: string | null;
  readonly parentCaseId: string | null;
  readonly openedByPersonId: string;
  readonly openedByName: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly outcome: string | null;
  readonly level: string | null;
  readonly enterpriseName: string | null;
  /** Units by the part they play in the case. */
  readonly units: Readonly<Record<string, string>>;
  readonly finders: readonly string[];
}

/** A line of the timeline with its place in it. */
export interface TimelineEvent extends Omit<EventRow, 'form' | 'evidence' | 'detail'> {
  readonly version: number;
  readonly form: JsonObject | null;
  readonly evidence: readonly JsonObject[] | null;
  readonly detail: JsonObject | null;
}

export interface TimelineRefusal {
  readonly id: string;
  readonly taskId: string | null;
  readonly act: string;
  readonly code: string;
  readonly detail: string | null;
  readonly personId: string;
  readonly personName: string;
  readonly role: string | null;
  readonly at: Instant;
}

export interface DeadlineView {
  readonly taskId: string;
  readonly termKey: string;
  readonly dueAt: Instant;
  readonly dueDay: IsoDay;
  readonly provisional: boolean;
  readonly working: Deadline['working'];
  /** The working in the words of an official, a statement a line. */
  readonly workingText: readonly string[];
  readonly steps: readonly JsonObject[];
  readonly createdAt: Instant;
  readonly supersededAt: Instant | null;
}

/** The three persons every hazard names (R99). */
export interface ResponsibleView {
  readonly enterprise: ResponsiblePerson;
  readonly subdistrict: ResponsiblePerson;
  readonly department: ResponsiblePerson;
}

export interface ResponsiblePerson {
  readonly unitName: string;
  readonly personId: string | null;
  readonly personName: string | null;
}

/** Reading one case; whatever is out of scope looks as if it were not there. */
export class CaseReader {
  constructor(private readonly source: DataSource) {}

  head(scope: Scope, caseId: string): Promise<CaseHead | undefined> {
    return row(
      this.source.manager,
      sql`select c.id, c.process, c.procedure, c.number, c.title, c.stage, c.status, c.version,
                 c.policy_set_id as "policySetId", c.policy_day as "policyDay", c.workflow_id as "workflowId",
                 c.parent_case_id as "parentCaseId", c.opened_by_person_id as "openedByPersonId",
                 c.opened_by_name as "openedByName", c.opened_at as "openedAt", c.closed_at as "closedAt", c.outcome,
                 c.level, c.enterprise_name as "enterpriseName", c.units, c.finders
          from case_file c where c.id = ${caseId} and ${scopeFilter(scope, CASE_SCOPE)}`,
    );
  }

  /**
   * Whether the person has or had a task of the case, holds a post at which one waits or waited, or has a signature in
   * it or a copy: they may read it then.
   */
  async involves(caseId: string, personId: string): Promise<boolean> {
    const found = await row<{ yes: boolean }>(
      this.source.manager,
      sql`select exists (select 1 from task t where t.case_id = ${caseId}
                           and (t.holder_person_id = ${personId} or t.delegate_person_id = ${personId}))
              or exists (select 1 from task_signer s join task t on t.id = s.task_row_id
                           where t.case_id = ${caseId} and s.person_id = ${personId})
              or exists (select 1 from task t join post p on p.unit_id = t.seat_unit_id and p."role" = t.seat_role
                           join post_holding h on h.post_id = p.id and h.person_id = ${personId}
                           where t.case_id = ${caseId} and h.from_day <= current_date
                             and (h.to_day is null or h.to_day >= current_date))
              or exists (select 1 from cc where case_id = ${caseId} and person_id = ${personId})
              or exists (select 1 from case_event where case_id = ${caseId} and person_id = ${personId}) as yes`,
    );
    return found?.yes ?? false;
  }

  /** Lines of the timeline in order, after a sequence number. */
  timeline(scope: Scope, caseId: string, afterSeq = 0, limit = 500): Promise<readonly TimelineEvent[]> {
    return rows(
      this.source.manager,
      sql`select e.seq, e.version, e.kind, e.name, e.task_id as "taskId", e.node, e.at, e.person_id as "personId",
                 e.person_name as "personName", e.on_behalf_of_person_id as "onBehalfOfPersonId",
                 e.on_behalf_of_name as "onBehalfOfName", e.display, e.post_id as "postId",
                 e.post_title as "postTitle", e.unit_id as "unitId", e.unit_name as "unitName", e.role, e.via,
                 e.opinion, e.form, e.evidence, e."key", e.detail
          from case_event e where e.case_id = ${caseId} and e.seq > ${afterSeq} and ${inScope(scope, caseId)}
          order by e.seq limit ${limit}`,
    );
  }

  /** Refused acts on the case, latest first. */
  refusals(scope: Scope, caseId: string, limit = 200): Promise<readonly TimelineRefusal[]> {
    return rows(
      this.source.manager,
      sql`select r.id, r.task_id as "taskId", r.act, r.code, r.detail, r.person_id as "personId",
                 r.person_name as "personName", r.role, r.at
          from refusal r where r.case_id = ${caseId} and ${inScope(scope, caseId)}
          order by r.at desc, r.id desc limit ${limit}`,
    );
  }

  /** All deadlines of the case with their working; those replaced are marked. */
  deadlines(scope: Scope, caseId: string): Promise<readonly DeadlineView[]> {
    return rows(
      this.source.manager,
      sql`select d.task_id as "taskId", d.term_key as "termKey", d.due_at as "dueAt", d.due_day as "dueDay",
                 d.provisional, d.working, d.working_text as "workingText", d.steps, d.created_at as "createdAt",
                 d.superseded_at as "supersededAt"
          from deadline d where d.case_id = ${caseId} and ${inScope(scope, caseId)} order by d.id`,
    );
  }

  responsible(scope: Scope, caseId: string): Promise<ResponsibleView | undefined> {
    return row(
      this.source.manager,
      sql`select jsonb_build_object('unitName', h.enterprise_name, 'personId', h.responsible_enterprise_id,
                   'personName', h.responsible_enterprise_name) as enterprise,
                 jsonb_build_object('unitName', h.subdistrict_name, 'personId', h.responsible_subdistrict_id,
                   'personName', h.responsible_subdistrict_name) as subdistrict,
                 jsonb_build_object('unitName', h.department_name, 'personId', h.responsible_department_id,
                   'personName', h.responsible_department_name) as department
          from hazard h where h.case_id = ${caseId} and ${inScope(scope, caseId)}`,
    );
  }
}

/** Everything of a case is seen through the case's own scope. */
export const inScope = (scope: Scope, caseId: string): Sql =>
  sql`exists (select 1 from case_file c where c.id = ${caseId} and ${scopeFilter(scope, CASE_SCOPE)})`;

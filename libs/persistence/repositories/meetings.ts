import type { DataSource } from 'typeorm';
import type { Instant, IsoDay } from '#domain/case';
import type { MeetingFacts } from '#domain/meeting';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { partnersFilter, type Scope } from '../scope/scope';
import { and, row, rows, type Sql, sql, TRUE } from '../sql/sql';

/** A meeting as the list shows it. */
export interface MeetingRow {
  readonly caseId: string;
  readonly number: string | null;
  readonly kind: string;
  readonly month: string;
  readonly title: string;
  readonly meetsOn: IsoDay | null;
  readonly latestOn: IsoDay;
  readonly place: string | null;
  readonly stage: string;
  readonly open: boolean;
  readonly heldAt: Instant | null;
  readonly minutesNumber: string | null;
  readonly decisions: number;
  readonly decisionsOpen: number;
}

/** A decision that has not been carried out. */
export interface OpenDecision {
  readonly caseId: string;
  readonly no: number;
  readonly month: string;
  readonly text: string;
  readonly leadUnitName: string;
  readonly dueOn: IsoDay;
  readonly assignmentCaseId: string | null;
}

/** Joint meetings within a reader's scope: a member unit sees those it belongs to. */
export class Meetings {
  constructor(private readonly source: DataSource) {}

  /** Latest month first. */
  async list(scope: Scope, { limit, after }: PageRequest): Promise<Page<MeetingRow>> {
    const beyond =
      after === undefined ? TRUE : sql`(m.month, m.case_id) < (${after.sort}::text, ${after.id}::text)`;
    const found = await rows<MeetingRow>(
      this.source.manager,
      sql`select ${COLUMNS} from meeting m where ${and([inScope(scope), beyond])}
          order by m.month desc, m.case_id desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, ({ month, caseId }) => ({ sort: month, id: caseId }));
  }

  /** What the case knows; undefined when it is not there or not in scope. */
  async facts(scope: Scope, caseId: string): Promise<MeetingFacts | undefined> {
    const found = await row<{ facts: MeetingFacts }>(
      this.source.manager,
      sql`select m.facts from meeting m where ${and([inScope(scope), sql`m.case_id = ${caseId}`])}`,
    );
    return found?.facts;
  }

  /** Decisions of earlier meetings that are still open, the earliest day first. */
  openDecisions(limit: number): Promise<readonly OpenDecision[]> {
    return rows(
      this.source.manager,
      sql`select d.case_id as "caseId", d.no, d.month, d.text, d.lead_unit_name as "leadUnitName",
                 d.due_on as "dueOn", d.assignment_case_id as "assignmentCaseId"
          from meeting_decision d where d.done_at is null order by d.due_on, d.case_id, d.no limit ${limit}`,
    );
  }

  /** Matters that the escalation ladder puts on the agenda of a month. */
  escalated(
    month: string,
    limit: number,
  ): Promise<readonly { caseId: string; title: string; step: string }[]> {
    return rows(
      this.source.manager,
      sql`select i.case_id as "caseId", c.title, min(i.step) as step
          from agenda_item i join case_file c on c.id = i.case_id
          where i.for_month = ${month} and c.status = 'open'
          group by i.case_id, c.title order by i.case_id limit ${limit}`,
    );
  }
}

const inScope = (scope: Scope): Sql => partnersFilter(scope, 'meeting', sql`m.units`);

const COLUMNS: Sql = sql`m.case_id as "caseId", m.number, m.kind, m.month, m.title, m.meets_on as "meetsOn",
  m.latest_on as "latestOn", m.place, m.stage, m.open, m.held_at as "heldAt", m.minutes_number as "minutesNumber",
  (select count(*)::int from meeting_decision d where d.case_id = m.case_id) as decisions,
  (select count(*)::int from meeting_decision d where d.case_id = m.case_id and d.done_at is null) as "decisionsOpen"`;

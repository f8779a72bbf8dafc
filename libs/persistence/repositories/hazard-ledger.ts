import type { DataSource } from 'typeorm';
import type { Instant, IsoDay } from '#domain/case';
import type { Scope } from '../scope/scope';
import {
  capped,
  type CappedCount,
  COUNT_CAP,
  type Keyset,
  type Page,
  pageOf,
  type PageRequest,
} from '../scope/page';
import { row, rows, type Sql, sql, TRUE } from '../sql/sql';
import { type HazardFilter, hazardWhere, isOverdue } from './hazard-filter';

/** A row of the hazard ledger (隐患台账). */
export interface HazardRow {
  readonly caseId: string;
  readonly number: string | null;
  readonly description: string;
  readonly place: string;
  readonly category: string;
  readonly industry: string;
  readonly level: string | null;
  readonly proposedLevel: string | null;
  readonly stage: string;
  readonly open: boolean;
  readonly outcome: string | null;
  readonly overlays: readonly string[];
  readonly foundOn: IsoDay;
  readonly dueOn: IsoDay | null;
  readonly dueAt: Instant | null;
  /** At the instant of the filter. */
  readonly overdue: boolean;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly subdistrictId: string;
  readonly subdistrictName: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly responsibleEnterpriseName: string | null;
  readonly responsibleSubdistrictName: string | null;
  readonly responsibleDepartmentName: string | null;
  readonly fixedOnSite: boolean;
  readonly recurrenceOf: string | null;
  readonly reportCaseId: string | null;
  readonly reviewRound: number;
  readonly originImportId: string | null;
  readonly originSheet: string | null;
  readonly originRow: number | null;
  readonly history: boolean;
  readonly enteredOn: IsoDay | null;
  readonly originalClosedOn: IsoDay | null;
}

/** `newest`: by found day, latest first. `due`: by due instant, earliest first, those without one last. */
export type HazardSort = 'newest' | 'due';

/** Rows read at a time while exporting: each page is a short snapshot of its own and holds nothing up. */
const EXPORT_PAGE = 500;
const LAST_DUE = '9999-12-31T00:00:00.000Z';

export class HazardLedger {
  constructor(private readonly source: DataSource) {}

  async list(
    scope: Scope,
    filter: HazardFilter,
    page: PageRequest,
    sort: HazardSort = 'newest',
  ): Promise<Page<HazardRow>> {
    const { limit, after } = page;
    const order = ORDERS[sort];
    const found = await rows<HazardRow>(
      this.source.manager,
      sql`select ${columns(filter.at)} from hazard h
          where ${hazardWhere(scope, filter)} and ${after === undefined ? TRUE : order.beyond(after)}
          order by ${order.by} limit ${limit + 1}`,
    );
    return pageOf(found, limit, order.keyset);
  }

  /** One hazard; undefined when it is not there or not in scope, which must look the same from outside. */
  byId(scope: Scope, caseId: string, at: Instant): Promise<HazardRow | undefined> {
    return row(
      this.source.manager,
      sql`select ${columns(at)} from hazard h where h.case_id = ${caseId} and ${hazardWhere(scope, { at })}`,
    );
  }

  /** Told up to 1,000. */
  async count(scope: Scope, filter: HazardFilter): Promise<CappedCount> {
    const counted = await row<{ n: number }>(
      this.source.manager,
      sql`select count(*)::int as n
          from (select 1 from hazard h where ${hazardWhere(scope, filter)} limit ${COUNT_CAP + 1}) x`,
    );
    return capped(counted?.n ?? 0);
  }

  /** Everything that matches, newest first, for an export; reads page by page as it is consumed. */
  async *stream(scope: Scope, filter: HazardFilter): AsyncGenerator<HazardRow, void, undefined> {
    let after: Keyset | undefined;
    do {
      const page: Page<HazardRow> = await this.list(scope, filter, {
        limit: EXPORT_PAGE,
        ...(after === undefined ? {} : { after }),
      });
      yield* page.items;
      after = page.next;
    } while (after !== undefined);
  }

  /**
   * The latest hazard of the same enterprise and class that was closed within the months before a day: a hazard found
   * again then is a recurrence.
   */
  recurrenceOf(
    enterpriseId: string,
    category: string,
    closedSince: Instant,
  ): Promise<{ caseId: string } | undefined> {
    return row(
      this.source.manager,
      sql`select case_id as "caseId" from hazard
          where enterprise_id = ${enterpriseId} and category = ${category} and closed_at >= ${closedSince}
            and outcome = 'closed'
          order by closed_at desc limit 1`,
    );
  }
}

const ORDERS: Readonly<
  Record<HazardSort, { by: Sql; beyond: (after: Keyset) => Sql; keyset: (row: HazardRow) => Keyset }>
> = {
  newest: {
    by: sql`h.found_on desc, h.case_id desc`,
    beyond: ({ sort, id }) => sql`(h.found_on, h.case_id) < (${sort}::date, ${id})`,
    keyset: ({ foundOn, caseId }) => ({ sort: foundOn, id: caseId }),
  },
  due: {
    by: sql`coalesce(h.due_at, ${LAST_DUE}::timestamptz), h.case_id`,
    beyond: ({ sort, id }) =>
      sql`(coalesce(h.due_at, ${LAST_DUE}::timestamptz), h.case_id) > (${sort}::timestamptz, ${id})`,
    keyset: ({ dueAt, caseId }) => ({ sort: dueAt ?? LAST_DUE, id: caseId }),
  },
};

const columns = (at: Instant): Sql => sql`h.case_id as "caseId", h.number, h.description, h.place, h.category,
  h.industry, h.level, h.proposed_level as "proposedLevel", h.stage, h.open, h.outcome, h.overlays,
  h.found_on as "foundOn", h.due_on as "dueOn", h.due_at as "dueAt", ${isOverdue(at)} as overdue,
  h.opened_at as "openedAt", h.closed_at as "closedAt", h.enterprise_id as "enterpriseId",
  h.enterprise_name as "enterpriseName", h.subdistrict_id as "subdistrictId", h.subdistrict_name as "subdistrictName",
  h.department_id as "departmentId", h.department_name as "departmentName", h.agency_id as "agencyId",
  h.agency_name as "agencyName", h.responsible_enterprise_name as "responsibleEnterpriseName",
  h.responsible_subdistrict_name as "responsibleSubdistrictName",
  h.responsible_department_name as "responsibleDepartmentName", h.fixed_on_site as "fixedOnSite",
  h.recurrence_of as "recurrenceOf", h.report_case_id as "reportCaseId", h.review_round as "reviewRound",
  h.origin_import_id as "originImportId", h.origin_sheet as "originSheet", h.origin_row as "originRow", h.history,
  h.entered_on as "enteredOn", h.original_closed_on as "originalClosedOn"`;

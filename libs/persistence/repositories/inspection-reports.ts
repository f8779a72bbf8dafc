import type { DataSource } from 'typeorm';
import type { Instant, IsoDay } from '#domain/case';
import type { SiteRecord } from '#domain/report';
import { type Page, pageOf, type PageRequest } from '../scope/page';
import { oneOf, type Scope, scopeFilter } from '../scope/scope';
import { and, or, row, rows, type Sql, sql, TRUE } from '../sql/sql';

/** A report (隐患排查报告) as the lists show it. */
export interface ReportRow {
  readonly caseId: string;
  readonly number: string;
  readonly enterpriseName: string;
  readonly agencyName: string;
  readonly visitedOn: IsoDay;
  readonly stage: string;
  readonly openedAt: Instant;
  readonly hazardCount: number;
}

export interface ReportDetail extends ReportRow {
  readonly conclusion: string;
  readonly expertNames: readonly string[];
  readonly documentId: string | null;
  /** What was recorded on site, if it came with the report. */
  readonly site?: SiteRecord | null;
}

/** Reports within a reader's scope. */
export class InspectionReports {
  constructor(private readonly source: DataSource) {}

  /** Latest first. */
  async list(scope: Scope, { limit, after }: PageRequest): Promise<Page<ReportRow>> {
    const beyond =
      after === undefined
        ? TRUE
        : sql`(r.opened_at, r.case_id) < (${after.sort}::timestamptz, ${after.id}::text)`;
    const found = await rows<ReportRow>(
      this.source.manager,
      sql`select ${COLUMNS} from inspection_report r where ${and([inScope(scope), beyond])}
          order by r.opened_at desc, r.case_id desc limit ${limit + 1}`,
    );
    return pageOf(found, limit, ({ openedAt, caseId }) => ({ sort: openedAt, id: caseId }));
  }

  /** Undefined when it is not there or not in scope, which must look the same from outside. */
  byId(scope: Scope, caseId: string): Promise<ReportDetail | undefined> {
    return row(
      this.source.manager,
      sql`select ${DETAIL_COLUMNS} from inspection_report r where ${inScope(scope)} and r.case_id = ${caseId}`,
    );
  }

  /** Hazards of a report that can be read already. */
  async readableHazards(caseId: string): Promise<number> {
    const found = await row<{ n: number }>(
      this.source.manager,
      sql`select count(*)::int as n from hazard where report_case_id = ${caseId}`,
    );
    return found?.n ?? 0;
  }
}

const REPORT_SCOPE = {
  process: sql`'report'`,
  subdistrict: sql`r.subdistrict_id`,
  department: sql`r.department_id`,
  agency: sql`r.agency_id`,
  enterprise: sql`r.enterprise_id`,
  finders: sql`r.experts`,
};

/** A department sees a report through the hazards in it that are its own. */
function inScope(scope: Scope): Sql {
  const own = scopeFilter(scope, REPORT_SCOPE);
  const departments = scope.kind === 'units' ? scope.department : undefined;
  return or([
    own,
    ...oneOf(sql`h.department_id`, departments).map(
      (one) => sql`exists (select 1 from hazard h where h.report_case_id = r.case_id and ${one})`,
    ),
  ]);
}

const COLUMNS: Sql = sql`r.case_id as "caseId", coalesce(r.number, '') as number,
  r.enterprise_name as "enterpriseName", r.agency_name as "agencyName", r.visited_on as "visitedOn", r.stage,
  r.opened_at as "openedAt", r.hazard_count as "hazardCount"`;

const DETAIL_COLUMNS: Sql = sql`${COLUMNS}, coalesce(r.facts->>'conclusion', '') as conclusion,
  r.facts->'document'->>'attachmentId' as "documentId", r.facts->'site' as site,
  array(select p.name from unnest(r.experts) with ordinality e(id, at) join person p on p.id = e.id order by e.at)
    as "expertNames"`;

import { Injectable } from '@nestjs/common';
import { refuse } from '#domain/case';
import { toInstant } from '#domain/deadline';
import { HAZARD_STAGE_TITLES, type HazardStage, LEVEL_TITLES, type Level } from '#domain/hazard';
import { REPORT_STAGE_TITLES, type ReportStage } from '#domain/report';
import { HazardLedger, type HazardRow, InspectionReports, type ReportRow, type Scope } from '#persistence';
import type { Clock } from '#platform';
import { Refused } from '../../http/problem';
import type { Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock } from '../../http/tokens';
import type { ReportsQuery } from './dto/report.dto';
import type { ReportHazardView, ReportItemView, ReportsPageView, ReportView } from './dto/report.view';
import { placeOf, placeToken } from './report-place';

/** As many hazards as one report may hold. */
const HAZARDS_MAX = 100;

/** Reports within a reader's reach. */
@Injectable()
export class ReportsReader {
  constructor(
    private readonly reports: InspectionReports,
    private readonly hazards: HazardLedger,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async list(identity: Identity, { limit, cursor }: ReportsQuery): Promise<ReportsPageView> {
    const after = cursor === undefined ? {} : { after: placeOf(cursor) };
    const { items, next } = await this.reports.list(scopeOf(identity), { limit, ...after });
    return { items: items.map(itemView), ...(next ? { next: placeToken(next) } : {}) };
  }

  /** @throws Refused CASE_NOT_FOUND, alike for a report that is absent and one out of reach */
  async byId(identity: Identity, caseId: string): Promise<ReportView> {
    const scope = scopeOf(identity);
    const report = await this.reports.byId(scope, caseId);
    if (!report) throw new Refused(refuse('CASE_NOT_FOUND'));
    const { conclusion, expertNames, documentId, site } = report;
    return {
      ...itemView(report),
      conclusion,
      experts: expertNames,
      ...(documentId === null ? {} : { document: documentId }),
      ...(site ? { site } : {}),
      hazards: await this.hazardsOf(scope, caseId),
    };
  }

  /** Hazards of the report in reach: a department sees those of its industry. */
  private async hazardsOf(scope: Scope, reportCaseId: string): Promise<readonly ReportHazardView[]> {
    const at = toInstant(this.clock.now().getTime());
    const { items } = await this.hazards.list(scope, { at, reportCaseId }, { limit: HAZARDS_MAX });
    return items
      .map(hazardView)
      .toSorted((a, b) => a.caseId.localeCompare(b.caseId, 'en', { numeric: true }));
  }
}

const titleIn = <K extends string>(titles: Readonly<Record<K, string>>, name: string): string =>
  Object.hasOwn(titles, name) ? titles[name as K] : name;

const itemView = (row: ReportRow): ReportItemView => ({
  id: row.caseId,
  number: row.number,
  enterpriseName: row.enterpriseName,
  agencyName: row.agencyName,
  visitedOn: row.visitedOn,
  stage: titleIn<ReportStage>(REPORT_STAGE_TITLES, row.stage),
  openedAt: row.openedAt,
  hazardCount: row.hazardCount,
});

const hazardView = (row: HazardRow): ReportHazardView => {
  const level = row.level ?? row.proposedLevel;
  return {
    caseId: row.caseId,
    ...(row.number === null ? {} : { number: row.number }),
    description: row.description,
    place: row.place,
    stage: titleIn<HazardStage>(HAZARD_STAGE_TITLES, row.stage),
    ...(level === null ? {} : { level: titleIn<Level>(LEVEL_TITLES, level) }),
    ...(row.recurrenceOf === null ? {} : { recurrenceOf: row.recurrenceOf }),
  };
};

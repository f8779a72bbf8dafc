import type { Batch } from '#domain/case';
import type { ReportFacts } from '#domain/report';
import { InspectionReportEntity } from '../entities/inspection-report.entity';
import type { NameBook } from '../ledger/name-book';
import type { Numbering } from '../ledger/numbering';
import {
  type CaseDisplay,
  districtCodeOf,
  factsAs,
  type Projection,
  type Projector,
  titleOf,
} from './projector';

/** 隐患排查报告: one row per report; its hazards are cases of their own. */
export class ReportProjector implements Projector {
  readonly process = 'report';

  names(raw: Batch['facts']): { persons: readonly string[]; units: readonly string[] } {
    const { enterprise, subdistrict, agency, committeeOffice, experts } = factsAs<ReportFacts>(raw);
    return { persons: experts, units: [enterprise, subdistrict, agency, committeeOffice] };
  }

  display(raw: Batch['facts'], names: NameBook): CaseDisplay {
    const { enterprise, subdistrict, agency, committeeOffice, experts, visitedOn } =
      factsAs<ReportFacts>(raw);
    return {
      title: titleOf(`${names.unit(enterprise)} ${visitedOn} 隐患排查报告`),
      level: null,
      districtCode: districtCodeOf(names, [subdistrict, enterprise, committeeOffice]),
      subdistrictUnitId: subdistrict,
      departmentUnitId: null,
      enterpriseUnitId: enterprise,
      agencyUnitId: agency,
      enterpriseName: names.unit(enterprise),
      units: { enterprise, subdistrict, agency, committeeOffice },
      finders: experts,
    };
  }

  giveNumber(_facts: Batch['facts'], numbering: Numbering): Promise<string> {
    return numbering.report();
  }

  nodeTitle(node: string): string {
    return node === 'acknowledge' || node.startsWith('acknowledge.') ? '备案' : node;
  }

  write({ book, batch, names, openedAt }: Projection): void {
    const facts = factsAs<ReportFacts>(batch.facts);
    book.insert(
      InspectionReportEntity,
      [
        {
          caseId: batch.caseId,
          number: facts.number,
          enterpriseId: facts.enterprise,
          enterpriseName: names.unit(facts.enterprise),
          subdistrictId: facts.subdistrict,
          agencyId: facts.agency,
          agencyName: names.unit(facts.agency),
          departmentId: null,
          visitedOn: facts.visitedOn,
          stage: batch.stage,
          open: batch.end === undefined,
          openedAt,
          closedAt: batch.end?.at ?? null,
          outcome: batch.end?.outcome ?? null,
          experts: facts.experts,
          hazardCount: facts.hazards.length,
          facts,
          version: batch.version,
        },
      ],
      'replace',
    );
  }
}

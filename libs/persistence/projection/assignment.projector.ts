import { type AssignmentFacts, partners } from '#domain/assignment';
import type { Batch } from '#domain/case';
import { nodeTitle } from '#domain/process';
import { AssignmentEntity } from '../entities/assignment.entity';
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

/** 交办督办: one row per assignment. */
export class AssignmentProjector implements Projector {
  readonly process = 'assignment';

  names(raw: Batch['facts']): { persons: readonly string[]; units: readonly string[] } {
    const facts = factsAs<AssignmentFacts>(raw);
    return { persons: [], units: [facts.committeeOffice, ...partners(facts)] };
  }

  display(raw: Batch['facts'], names: NameBook): CaseDisplay {
    const facts = factsAs<AssignmentFacts>(raw);
    const { lead, supports, committeeOffice } = facts;
    const isStreet = lead.kind === 'subdistrict';
    return {
      title: titleOf(facts.title),
      level: facts.kind,
      districtCode: districtCodeOf(names, [committeeOffice, lead.unitId]),
      subdistrictUnitId: isStreet ? lead.unitId : null,
      departmentUnitId: isStreet ? null : lead.unitId,
      enterpriseUnitId: null,
      agencyUnitId: null,
      enterpriseName: null,
      units: {
        committeeOffice,
        lead: lead.unitId,
        ...Object.fromEntries(supports.map(({ unitId }, index) => [`support${index + 1}`, unitId])),
      },
      finders: [],
    };
  }

  giveNumber(_facts: Batch['facts'], numbering: Numbering): Promise<string> {
    return numbering.serial('assignment', 'JB');
  }

  nodeTitle(node: string): string {
    return nodeTitle(this.process, node);
  }

  write({ book, batch, names, number, openedAt }: Projection): void {
    const facts = factsAs<AssignmentFacts>(batch.facts);
    book.insert(
      AssignmentEntity,
      [
        {
          caseId: batch.caseId,
          number,
          kind: facts.kind,
          title: facts.title,
          documentNo: facts.documentNo ?? null,
          leadUnitId: facts.lead.unitId,
          leadUnitName: names.unit(facts.lead.unitId),
          units: partners(facts),
          dueOn: facts.dueOn,
          colour: facts.colour,
          round: facts.round,
          stage: batch.stage,
          open: batch.end === undefined,
          openedAt,
          closedAt: batch.end?.at ?? null,
          outcome: batch.end?.outcome ?? null,
          meetingCaseId: facts.fromDecision?.meetingCaseId ?? null,
          facts,
          version: batch.version,
        },
      ],
      'replace',
    );
  }
}

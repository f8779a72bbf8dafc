import type { Batch } from '#domain/case';
import { type HazardFacts, nodeRow } from '#domain/hazard';
import { isOpen } from '#domain/task';
import { HazardEntity } from '../entities/hazard.entity';
import type { NameBook } from '../ledger/name-book';
import type { Numbering } from '../ledger/numbering';
import { writeOpinions, writeRectification } from './hazard-details';
import type { RowValues } from '../sql/row-writer';
import {
  type CaseDisplay,
  districtCodeOf,
  factsAs,
  type Projection,
  type Projector,
  titleOf,
} from './projector';
import { hazardSearch, originOf, responsibleOf, unitsOf } from './hazard-row';

/** The node whose deadline is the hazard's own: the day it must be rectified. */
const RECTIFY = 'rectify';

export class HazardProjector implements Projector {
  readonly process = 'hazard';

  names(raw: Batch['facts']): { persons: readonly string[]; units: readonly string[] } {
    const facts = factsAs<HazardFacts>(raw);
    return {
      persons: [
        ...Object.values(facts.responsible ?? {}),
        ...facts.measures.map((one) => one.by),
        ...facts.supervision.map((one) => one.by),
        ...facts.claims.map((one) => one.by),
        ...facts.extensions.map((one) => one.by),
        ...(facts.oversight ?? []).map((one) => one.by),
      ],
      units: Object.values(facts.units),
    };
  }

  display(raw: Batch['facts'], names: NameBook): CaseDisplay {
    const facts = factsAs<HazardFacts>(raw);
    const { units } = facts;
    return {
      title: titleOf(facts.description),
      level: facts.level ?? null,
      districtCode: districtCodeOf(names, [units.subdistrict, units.enterprise, units.government]),
      subdistrictUnitId: units.subdistrict,
      departmentUnitId: units.department,
      enterpriseUnitId: units.enterprise,
      agencyUnitId: units.agency,
      enterpriseName: names.unit(units.enterprise),
      units,
      finders: facts.finders,
    };
  }

  giveNumber(raw: Batch['facts'], numbering: Numbering): Promise<string> {
    const facts = factsAs<HazardFacts>(raw);
    return numbering.hazard(facts.industry, facts.units.enterprise);
  }

  nodeTitle(node: string): string {
    return nodeRow(node)?.title ?? node;
  }

  write(projection: Projection): void {
    const facts = factsAs<HazardFacts>(projection.batch.facts);
    projection.book.insert(HazardEntity, [hazardRow(projection, facts)], 'replace');
    writeOpinions(projection, facts);
    writeRectification(projection, facts);
  }
}

function hazardRow(projection: Projection, facts: HazardFacts): RowValues<HazardEntity> {
  const { batch, display, names, number, openedAt } = projection;
  return {
    caseId: batch.caseId,
    number,
    description: facts.description,
    place: facts.place,
    category: facts.category,
    industry: facts.industry,
    level: facts.level ?? null,
    proposedLevel: facts.proposedLevel ?? null,
    stage: batch.stage,
    open: batch.end === undefined,
    districtCode: display.districtCode,
    foundOn: facts.foundOn,
    dueOn: facts.dueOn ?? null,
    openedAt,
    closedAt: batch.end?.at ?? null,
    outcome: batch.end?.outcome ?? null,
    fixedOnSite: facts.fixedOnSite,
    recurrenceOf: facts.recurrenceOf ?? null,
    reportCaseId: facts.reportCaseId ?? null,
    reviewRound: facts.reviewRound,
    finders: facts.finders,
    overlays: facts.overlays,
    version: batch.version,
    ...dueOf(projection),
    ...unitsOf(facts, names),
    ...responsibleOf(facts, names),
    ...originOf(facts),
    search: hazardSearch(facts, number, names),
  };
}

/**
 * The instant from which the hazard is overdue. It stands only while a rectification is open and its clock runs: after
 * a claim, and while the clock is stopped, the hazard is not overdue. A batch without that task leaves it as it is.
 */
function dueOf({ batch, resolution }: Projection): { dueAt?: string | null } {
  const task = batch.tasks.findLast((one) => one.node === RECTIFY);
  if (task === undefined) return batch.end ? { dueAt: null } : {};
  const runs = isOpen(task) && task.status !== 'suspended' && batch.end === undefined;
  const dueAt = resolution.clocks[task.id]?.clock.dueAt ?? task.resolved?.dueAt;
  return { dueAt: runs ? (dueAt ?? null) : null };
}

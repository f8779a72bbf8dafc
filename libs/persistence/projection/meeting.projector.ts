import type { Batch } from '#domain/case';
import type { MeetingFacts } from '#domain/meeting';
import { nodeTitle } from '#domain/process';
import { MeetingDecisionEntity } from '../entities/meeting-decision.entity';
import { MeetingEntity } from '../entities/meeting.entity';
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

/** 联席会议: one row per meeting, one per decision. */
export class MeetingProjector implements Projector {
  readonly process = 'meeting';

  names(raw: Batch['facts']): { persons: readonly string[]; units: readonly string[] } {
    const { committee, committeeOffice, bureau, members } = factsAs<MeetingFacts>(raw);
    return {
      persons: [],
      units: [committee, committeeOffice, bureau, ...members.map(({ unitId }) => unitId)],
    };
  }

  display(raw: Batch['facts'], names: NameBook): CaseDisplay {
    const { title, kind, committee, committeeOffice, bureau } = factsAs<MeetingFacts>(raw);
    return {
      title: titleOf(title),
      level: kind,
      districtCode: districtCodeOf(names, [committeeOffice, committee]),
      subdistrictUnitId: null,
      departmentUnitId: null,
      enterpriseUnitId: null,
      agencyUnitId: null,
      enterpriseName: null,
      units: { committee, committeeOffice, bureau },
      finders: [],
    };
  }

  giveNumber(_facts: Batch['facts'], numbering: Numbering): Promise<string> {
    return numbering.serial('meeting', 'LX');
  }

  nodeTitle(node: string): string {
    return nodeTitle(this.process, node);
  }

  write(projection: Projection): void {
    const { book, batch, number, openedAt } = projection;
    const facts = factsAs<MeetingFacts>(batch.facts);
    const { kind, month, title, latestOn, minutes } = facts;
    const row = {
      ...{ caseId: batch.caseId, number, kind, month, title, latestOn, openedAt, facts },
      meetsOn: facts.meetsOn ?? null,
      place: facts.place ?? null,
      stage: batch.stage,
      open: batch.end === undefined,
      heldAt: facts.heldAt ?? null,
      minutesNumber: minutes?.number ?? null,
      outcome: batch.end?.outcome ?? null,
      units: facts.members.map(({ unitId }) => unitId),
      version: batch.version,
    };
    book.insert(MeetingEntity, [row], 'replace');
    writeDecisions(projection, facts);
  }
}

/** Decisions count from the day the minutes are issued; what is only drafted binds nobody. */
function writeDecisions({ book, batch, names }: Projection, facts: MeetingFacts): void {
  if (facts.minutes?.issuedAt === undefined) return;
  const rows = facts.decisions.map((one) => ({
    caseId: batch.caseId,
    no: one.no,
    month: facts.month,
    text: one.text,
    leadUnitId: one.lead,
    leadUnitName: names.unit(one.lead),
    dueOn: one.dueOn,
    doneAt: one.doneAt ?? null,
    assignmentCaseId: one.assignmentCaseId ?? null,
  }));
  book.insert(MeetingDecisionEntity, rows, 'replace');
}

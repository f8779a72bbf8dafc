import type { DataSource } from 'typeorm';
import type { Actor } from '#domain/authority';
import type { Instant, IsoDay } from '#domain/case';
import { dayOf, yearOf } from '#domain/deadline';
import type { HazardFacts } from '#domain/hazard';
import { CaseEventEntity } from '../entities/case-event.entity';
import { CaseFileEntity } from '../entities/case-file.entity';
import { HazardEntity } from '../entities/hazard.entity';
import { HazardProjector } from '../projection/hazard.projector';
import { hazardSearch, originOf, responsibleOf, unitsOf } from '../projection/hazard-row';
import type { AuditTrail } from './audit-trail';
import { asJson } from './canonical';
import { eventRows } from './event-rows';
import { NameBook } from './name-book';
import { Numbering } from './numbering';

/** A hazard that was closed before it came here (补录): both days are kept, no workflow starts. */
export interface HistoricalHazard {
  readonly caseId: string;
  readonly facts: HazardFacts;
  readonly policySetId: string;
  readonly enteredBy: Actor;
  readonly enteredAt: Instant;
  /** The day of 销号 as the ledger gives it; absent when it gives none. */
  readonly originalClosedOn?: IsoDay;
}

/** Marked history in the hazard ledger. */
export class HistoryLedger {
  private readonly projector = new HazardProjector();

  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** Safe to repeat: an entry whose case is there already adds nothing. Returns the number. */
  enter(entry: HistoricalHazard): Promise<string> {
    return this.source.transaction(async (manager) => {
      const there = await manager.findOneBy(CaseFileEntity, { id: entry.caseId });
      if (there !== null) return there.number ?? '';
      const { facts, enteredBy, enteredAt, caseId } = entry;
      const wanted = this.projector.names(facts);
      const names = await NameBook.load(manager, {
        persons: [...wanted.persons, enteredBy.personId],
        posts: [enteredBy.postId],
        units: [...wanted.units, enteredBy.unitId],
      });
      const display = this.projector.display(facts, names);
      const numbering = new Numbering(manager, yearOf(dayOf(enteredAt)), undefined);
      const number = await this.projector.giveNumber(facts, numbering);
      const detail = { originalClosedOn: entry.originalClosedOn ?? null };
      const events = eventRows(
        [{ kind: 'started', at: enteredAt, name: 'history', actor: enteredBy, detail }],
        1,
        names,
      );
      const head = await this.audit.append(manager, caseId, this.audit.genesis(caseId), {
        ...{ kind: 'history', ref: '0', at: enteredAt },
        body: asJson({ events, facts }) as never,
      });
      const { units, finders, ...shown } = display;
      await manager.insert(CaseFileEntity, {
        ...shown,
        ...{ id: caseId, process: 'hazard', procedure: 'history', number, stage: 'closed', status: 'closed' },
        ...{ version: 0, policySetId: entry.policySetId, policyDay: dayOf(enteredAt), workflowId: null },
        openedByPersonId: enteredBy.personId,
        openedByName: names.display(enteredBy),
        openedAt: new Date(enteredAt),
        closedAt: new Date(enteredAt),
        outcome: 'closed',
        units: asJson(units),
        finders: [...finders],
        eventSeq: events.length,
        ...{ auditSeq: head.seq, auditHead: head.head, auditMac: head.mac },
        updatedAt: new Date(enteredAt),
      });
      await manager.insert(HazardEntity, historyRow(entry, number, display.districtCode, names));
      await manager.insert(
        CaseEventEntity,
        events.map((event) => ({
          ...event,
          at: new Date(event.at),
          tx: () => 'pg_current_xact_id()::text::bigint',
          ...{ caseId, process: 'hazard', version: 0, policySetId: entry.policySetId },
        })),
      );
      return number;
    });
  }
}

function historyRow(entry: HistoricalHazard, number: string, districtCode: string, names: NameBook) {
  const { facts, enteredAt } = entry;
  return {
    ...{
      caseId: entry.caseId,
      number,
      districtCode,
      version: 0,
      history: true,
      open: false,
      stage: 'closed',
    },
    ...{
      description: facts.description,
      place: facts.place,
      category: facts.category,
      industry: facts.industry,
    },
    level: facts.level ?? null,
    foundOn: facts.foundOn,
    dueOn: facts.dueOn ?? null,
    openedAt: new Date(enteredAt),
    // History counts as closed on its own day where the ledger tells it, so that statistics of a year stay true.
    closedAt: new Date(entry.originalClosedOn ? `${entry.originalClosedOn}T12:00:00+08:00` : enteredAt),
    outcome: 'closed',
    finders: [...facts.finders],
    overlays: [],
    enteredOn: dayOf(enteredAt),
    originalClosedOn: entry.originalClosedOn ?? null,
    ...unitsOf(facts, names),
    ...responsibleOf(facts, names),
    ...originOf(facts),
    search: hazardSearch(facts, number, names),
  };
}

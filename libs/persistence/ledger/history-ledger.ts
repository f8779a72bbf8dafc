import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#domain/authority';
import type { Instant, IsoDay } from '#domain/case';
import { dayOf, yearOf } from '#domain/deadline';
import type { HazardFacts } from '#domain/hazard';
import { AuditEntryEntity } from '../entities/audit-entry.entity';
import { CaseEventEntity } from '../entities/case-event.entity';
import { CaseFileEntity } from '../entities/case-file.entity';
import { HazardEntity } from '../entities/hazard.entity';
import { HazardProjector } from '../projection/hazard.projector';
import { hazardSearch, originOf, responsibleOf, unitsOf } from '../projection/hazard-row';
import type { CaseDisplay } from '../projection/projector';
import type { RowValues } from '../sql/row-writer';
import { sql } from '../sql/sql';
import type { AuditHead, AuditTrail } from './audit-trail';
import { asJson, storable } from './canonical';
import { type EventRow, eventRows } from './event-rows';
import type { NameBook } from './name-book';
import { Numbering } from './numbering';
import { readNames } from './register';
import { RowBook } from './row-book';

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

  /**
   * Safe to repeat: an entry whose case is there already adds nothing. Returns the number.
   * @throws QueryFailedError for a second case of the same ledger row (`origin.digest`)
   */
  enter(given: HistoricalHazard): Promise<string> {
    const entry = storable(given);
    return this.source.transaction(async (manager) => {
      const there = await manager.findOneBy(CaseFileEntity, { id: entry.caseId });
      return there === null ? this.write(manager, entry) : (there.number ?? '');
    });
  }

  private async write(manager: EntityManager, entry: HistoricalHazard): Promise<string> {
    const { facts, enteredBy, enteredAt, caseId } = entry;
    const wanted = this.projector.names(facts);
    const names = await readNames(manager, {
      persons: [...wanted.persons, enteredBy.personId],
      posts: [enteredBy.postId],
      units: [...wanted.units, enteredBy.unitId],
    });
    const display = this.projector.display(facts, names);
    const numbering = new Numbering(manager, yearOf(dayOf(enteredAt)), undefined);
    const number = await this.projector.giveNumber(facts, numbering);
    const detail = { originalClosedOn: entry.originalClosedOn ?? null };
    const entered = { kind: 'started', at: enteredAt, name: 'history', actor: enteredBy, detail } as const;
    const events = eventRows([entered], 1, names);
    const { entry: link, head } = this.audit.link(caseId, this.audit.genesis(caseId), {
      ...{ kind: 'history', ref: '0', at: enteredAt },
      body: asJson({ events, facts }) as never,
    });
    const book = new RowBook(manager);
    book.insert(AuditEntryEntity, [link]);
    book.insert(CaseFileEntity, [{ ...caseRow(entry, display, names, head), number }]);
    book.insert(HazardEntity, [hazardRow(entry, number, display, names)]);
    book.insert(
      CaseEventEntity,
      events.map((event) => timelineRow(entry, event)),
    );
    await book.send(sql`select 1`);
    return number;
  }
}

const timelineRow = (entry: HistoricalHazard, event: EventRow): RowValues<CaseEventEntity> => ({
  ...event,
  ...{ caseId: entry.caseId, process: 'hazard', version: 0, policySetId: entry.policySetId },
});

function caseRow(
  { caseId, policySetId, enteredBy, enteredAt }: HistoricalHazard,
  display: CaseDisplay,
  names: NameBook,
  head: AuditHead,
): RowValues<CaseFileEntity> {
  return {
    ...display,
    ...{ id: caseId, process: 'hazard', procedure: 'history', stage: 'closed', status: 'closed' },
    ...{ version: 0, policySetId, policyDay: dayOf(enteredAt), workflowId: null, outcome: 'closed' },
    ...{ openedByPersonId: enteredBy.personId, openedByName: names.display(enteredBy) },
    ...{ openedAt: enteredAt, closedAt: enteredAt, updatedAt: enteredAt },
    ...{ eventSeq: 1, auditSeq: head.seq, auditHead: head.head, auditMac: head.mac },
  };
}

function hazardRow(
  { caseId, facts, enteredAt, originalClosedOn }: HistoricalHazard,
  number: string,
  { districtCode }: CaseDisplay,
  names: NameBook,
): RowValues<HazardEntity> {
  const { description, place, category, industry, foundOn, finders } = facts;
  return {
    ...{
      caseId,
      number,
      districtCode,
      version: 0,
      history: true,
      open: false,
      stage: 'closed',
      outcome: 'closed',
    },
    ...{ description, place, category, industry, foundOn, finders, overlays: [] },
    level: facts.level ?? null,
    dueOn: facts.dueOn ?? null,
    openedAt: enteredAt,
    // History counts as closed on its own day where the ledger tells it, so that statistics of a year stay true.
    closedAt: originalClosedOn === undefined ? enteredAt : `${originalClosedOn}T12:00:00+08:00`,
    enteredOn: dayOf(enteredAt),
    originalClosedOn: originalClosedOn ?? null,
    ...unitsOf(facts, names),
    ...responsibleOf(facts, names),
    ...originOf(facts),
    search: hazardSearch(facts, number, names),
  };
}

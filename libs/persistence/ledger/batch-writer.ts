import type { EntityManager } from 'typeorm';
import { type Seat, seatKey } from '#domain/authority';
import type { Batch, CaseEvent, RecordReply } from '#domain/case';
import { dayOf, yearOf } from '#domain/deadline';
import { CaseBatchEntity } from '../entities/case-batch.entity';
import { CaseEventEntity } from '../entities/case-event.entity';
import type { CaseDisplay, Projector } from '../projection/projector';
import { projectorOf } from '../projection/projectors';
import { insertRows } from '../sql/row-writer';
import { row, run, sql } from '../sql/sql';
import type { AuditTrail } from './audit-trail';
import { asJson } from './canonical';
import type { CaseResolution } from './case-resolution';
import { displayChanged, lockCase, type LockedCase, openCase, updateCase } from './case-rows';
import { writeDeadlines } from './deadline-rows';
import { type EventRow, eventRows, idsInEvents } from './event-rows';
import { LedgerConflictError } from './ledger-error';
import { NameBook } from './name-book';
import { writeNotices } from './notice-writer';
import { Numbering } from './numbering';
import { SeatFinder, type SeatFound } from './seat-finder';
import { claimAttachments, raiseIncidents, writeAgenda, writeCommands, writeCopies } from './surroundings';
import { refreshDisplay, writeTasks } from './task-rows';

/** Channel on which listeners hear that a case has new events. */
export const LIVE_CHANNEL = 'live';

export interface BatchWork {
  readonly batch: Batch;
  readonly digest: string;
  readonly workflowId: string;
  readonly resolution: CaseResolution;
}

/** All that is known once the case is locked and its seats are found. */
interface Prepared {
  readonly projector: Projector;
  readonly file: LockedCase;
  readonly names: NameBook;
  readonly display: CaseDisplay;
  readonly number: string;
  readonly found: ReadonlyMap<string, SeatFound>;
  readonly reply: RecordReply;
}

/** Writes one batch inside a transaction that the caller has begun. */
export class BatchWriter {
  private readonly batch: Batch;

  constructor(
    private readonly manager: EntityManager,
    private readonly audit: AuditTrail,
    private readonly work: BatchWork,
  ) {
    this.batch = work.batch;
  }

  async write(): Promise<RecordReply> {
    const { batch, manager } = this;
    if (batch.version === 1) {
      await openCase(manager, batch, this.work.workflowId, this.audit.genesis(batch.caseId));
    }
    const file = await lockCase(manager, batch.caseId);
    const known = await this.storedReply();
    if (known !== undefined) return known;
    if (file === undefined || file.version !== batch.version - 1) {
      throw new LedgerConflictError(
        'versionGap',
        batch.caseId,
        batch.version,
        String(file?.version ?? 'nothing'),
      );
    }
    const prepared = await this.prepare(file);
    await this.writeState(prepared);
    await this.writeTimeline(prepared);
    await run(
      manager,
      sql`select pg_notify(${LIVE_CHANNEL}, ${JSON.stringify({ caseId: batch.caseId, version: batch.version })})`,
    );
    return prepared.reply;
  }

  private async storedReply(): Promise<RecordReply | undefined> {
    const { caseId, version } = this.batch;
    const stored = await row<{ digest: string; reply: RecordReply }>(
      this.manager,
      sql`select digest, reply from case_batch where case_id = ${caseId} and version = ${version}`,
    );
    if (stored === undefined) return undefined;
    if (stored.digest !== this.work.digest) {
      throw new LedgerConflictError('batchConflict', caseId, version, stored.digest);
    }
    return stored.reply;
  }

  private async prepare(file: LockedCase): Promise<Prepared> {
    const { batch, manager } = this;
    const projector = projectorOf(batch.process);
    const inEvents = idsInEvents(batch);
    const inFacts = projector.names(batch.facts);
    const names = await NameBook.load(manager, {
      persons: [...inEvents.persons, ...inFacts.persons],
      posts: inEvents.posts,
      units: [...inEvents.units, ...inFacts.units],
    });
    const display = projector.display(batch.facts, names);
    const found = await this.findSeats(display);
    const numbering = new Numbering(manager, yearOf(dayOf(file.openedAt)), this.work.resolution.policy);
    const number = file.number ?? (await projector.giveNumber(batch.facts, numbering));
    return { projector, file, names, display, number, found, reply: this.replyOf(found) };
  }

  /** A task's seat is found when it opens; later clocks leave it where it is. */
  private async findSeats(display: CaseDisplay): Promise<ReadonlyMap<string, SeatFound>> {
    const opened = this.batch.tasks.filter((task) => this.opens(task.id));
    if (opened.length === 0) return new Map();
    const { policy } = this.work.resolution;
    const units = Object.values(display.units);
    const finder = new SeatFinder(this.manager, dayOf(this.batch.at), units, policy);
    const bySeat = await finder.find(opened.map((task) => task.wanted));
    return new Map(
      opened.flatMap((task) => {
        const found = bySeat.get(seatKey(task.wanted));
        return found === undefined ? [] : [[task.id, found] as const];
      }),
    );
  }

  private opens(taskId: string): boolean {
    return this.batch.events.some((event) => event.kind === 'opened' && event.taskId === taskId);
  }

  private replyOf(found: ReadonlyMap<string, SeatFound>): RecordReply {
    const { batch } = this;
    const { clocks, missing } = this.work.resolution;
    const resolved = batch.tasks.filter((task) => batch.resolve.includes(task.id));
    return {
      version: batch.version,
      seats: Object.fromEntries(
        resolved.map((task): [string, Seat] => [task.id, found.get(task.id)?.seat ?? task.seat]),
      ),
      clocks: Object.fromEntries(Object.entries(clocks).map(([id, { clock }]) => [id, clock])),
      incidents: missing.map(({ taskId }) => taskId),
    };
  }

  private async writeState({ projector, file, names, display, number, reply }: Prepared): Promise<void> {
    const { batch, manager, work } = this;
    const { resolution } = work;
    const { caseId, version } = batch;
    await insertRows(manager, CaseBatchEntity, [{ caseId, version, digest: work.digest, reply }]);
    const tasks = { manager, batch, display, number, seats: reply.seats, clocks: reply.clocks };
    if (displayChanged(file, display)) await refreshDisplay(tasks);
    await writeTasks(tasks);
    await writeDeadlines(manager, batch, resolution);
    const { openedAt } = file;
    await projector.write({ manager, batch, display, names, number, openedAt, resolution });
    await writeCommands(manager, batch, reply);
    await writeAgenda(manager, batch, resolution);
    await claimAttachments(manager, batch);
  }

  private async writeTimeline(prepared: Prepared): Promise<void> {
    const { batch, manager, work } = this;
    const { file, names, display, number, found } = prepared;
    const events = eventRows(
      batch.events.map((event) => withSeat(event, found)),
      file.eventSeq + 1,
      names,
    );
    await this.insertEvents(events);
    await writeCopies(manager, batch, names);
    await this.notify(prepared);
    const empty = [...found].flatMap(([taskId, { nobody }]) => (nobody ? [taskId] : []));
    await raiseIncidents(manager, batch, work.resolution, empty);
    const head = await this.audit.append(manager, batch.caseId, file, {
      kind: 'batch',
      ref: String(batch.version),
      at: batch.at,
      body: asJson({
        digest: work.digest,
        stage: batch.stage,
        policySetId: batch.policySetId,
        events,
      }) as never,
    });
    const eventSeq = file.eventSeq + events.length;
    await updateCase(manager, { batch, display, names, number, eventSeq, head });
  }

  private async insertEvents(events: readonly EventRow[]): Promise<void> {
    const { caseId, process, version, policySetId } = this.batch;
    await insertRows(
      this.manager,
      CaseEventEntity,
      events.map((event) => ({ ...event, caseId, process, version, policySetId })),
    );
  }

  private async notify({ projector, display, number, names, reply }: Prepared): Promise<void> {
    await writeNotices(
      this.manager,
      {
        batch: this.batch,
        caseTitle: display.title,
        number,
        nodeTitle: (node) => projector.nodeTitle(node),
        display: (event) => (event.actor ? names.display(event.actor) : ''),
        seatOf: (task) => reply.seats[task.id] ?? task.seat,
        dueDayOf: (task) => reply.clocks[task.id]?.dueDay,
      },
      Object.values(display.units),
    );
  }
}

/** An opened task says in the timeline where it went when nobody holds the post that was wanted. */
function withSeat(event: CaseEvent, found: ReadonlyMap<string, SeatFound>): CaseEvent {
  const seat = event.kind === 'opened' && event.taskId !== undefined ? found.get(event.taskId) : undefined;
  if (!seat?.fallback) return event;
  return { ...event, detail: { ...event.detail, fallback: true, seat: { ...seat.seat } } };
}

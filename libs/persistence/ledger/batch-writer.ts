import type { EntityManager } from 'typeorm';
import type { Seat } from '#domain/authority';
import type { Batch, CaseEvent, RecordReply } from '#domain/case';
import { dayOf, yearOf } from '#domain/deadline';
import type { TaskState } from '#domain/task';
import { AuditEntryEntity } from '../entities/audit-entry.entity';
import { CaseBatchEntity } from '../entities/case-batch.entity';
import { CaseEventEntity } from '../entities/case-event.entity';
import type { CaseDisplay, Projector } from '../projection/projector';
import { projectorOf } from '../projection/projectors';
import { row, sql } from '../sql/sql';
import type { AuditLink, AuditTrail } from './audit-trail';
import { asJson } from './canonical';
import type { CaseResolution } from './case-resolution';
import { displayChanged, lockCase, type LockedCase, openCase, updateCase } from './case-rows';
import { supersedeDeadlines, writeDeadlines } from './deadline-rows';
import { type EventRow, eventRows, idsInEvents } from './event-rows';
import { LedgerConflictError } from './ledger-error';
import type { NameBook } from './name-book';
import { rolesToTell } from './notice-plan';
import { writeNotices } from './notice-writer';
import { Numbering } from './numbering';
import { readRegister, type Register, type SeatRow } from './register';
import { RowBook } from './row-book';
import { fallbacksOf, SeatFinder, type SeatFound } from './seat-finder';
import { SeatHolders } from './seat-holders';
import {
  claimAttachments,
  raiseIncidents,
  writeAgenda,
  writeCommands,
  writeCopies,
  writeTold,
} from './surroundings';
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
  /** Seats of the tasks that open, by task id. */
  readonly found: ReadonlyMap<string, SeatFound>;
  readonly holders: SeatHolders;
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
    // Batch and version of the case are written in one transaction: below this version there is no stored reply. Asked
    // by itself, because a reply joined to the locked row would be that of before the wait for the lock.
    const known = file !== undefined && file.version >= batch.version ? await this.storedReply() : undefined;
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
    await supersedeDeadlines(manager, batch, this.work.resolution);
    const book = new RowBook(manager);
    this.writeState(book, prepared);
    this.writeTimeline(book, prepared);
    const signal = JSON.stringify({ caseId: batch.caseId, version: batch.version });
    await book.send(sql`select pg_notify(${LIVE_CHANNEL}, ${signal})`);
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
    const { names, seats } = await this.readRegister(projector);
    const display = projector.display(batch.facts, names);
    const caseUnits = Object.values(display.units);
    const found = this.findSeats(seats, caseUnits);
    const numbering = new Numbering(manager, yearOf(dayOf(file.openedAt)), this.work.resolution.policy);
    const number = file.number ?? (await projector.giveNumber(batch.facts, numbering));
    const holders = new SeatHolders(seats, caseUnits);
    return { projector, file, names, display, number, found, holders, reply: this.replyOf(found) };
  }

  /** Everybody whom the batch names, asks for or tells: where a task goes and who hears of it is told from this. */
  private readRegister(projector: Projector): Promise<Register> {
    const { batch } = this;
    const inEvents = idsInEvents(batch);
    const inFacts = projector.names(batch.facts);
    const names = {
      persons: [...inEvents.persons, ...inFacts.persons],
      posts: inEvents.posts,
      units: [...inEvents.units, ...inFacts.units],
    };
    const { policy } = this.work.resolution;
    const roles = batch.tasks.flatMap(({ seat, wanted }) => [
      seat.role,
      wanted.role,
      ...fallbacksOf(wanted.role, policy),
    ]);
    const units = batch.tasks.flatMap(({ seat, wanted }) => [seat.unitId, wanted.unitId]);
    return readRegister(this.manager, names, {
      day: dayOf(batch.at),
      roles: rolesToTell(batch, roles),
      units: [...units, ...inFacts.units],
    });
  }

  /** A task's seat is found when it opens; later clocks leave it where it is. */
  private findSeats(seats: readonly SeatRow[], caseUnits: readonly string[]): ReadonlyMap<string, SeatFound> {
    const finder = new SeatFinder(seats, caseUnits, this.work.resolution.policy);
    const opened = this.batch.tasks.filter((task) => this.opens(task.id));
    return new Map(opened.map((task) => [task.id, finder.find(task.wanted)]));
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

  private writeState(book: RowBook, { projector, file, names, display, number, reply }: Prepared): void {
    const { batch, work } = this;
    const { resolution } = work;
    const { caseId, version } = batch;
    book.insert(CaseBatchEntity, [{ caseId, version, digest: work.digest, reply }]);
    const tasks = { book, batch, display, number, seats: reply.seats, clocks: reply.clocks };
    if (displayChanged(file, display)) refreshDisplay(tasks);
    writeTasks(tasks);
    writeDeadlines(book, batch, resolution);
    const { openedAt } = file;
    projector.write({ book, batch, display, names, number, openedAt, resolution });
    writeCommands(book, batch, reply);
    writeAgenda(book, batch, resolution);
    claimAttachments(book, batch);
    writeTold(book, batch);
  }

  private writeTimeline(book: RowBook, prepared: Prepared): void {
    const { batch, work } = this;
    const { file, names, display, number, found } = prepared;
    const { caseId, process, version, policySetId } = batch;
    const events = eventRows(
      batch.events.map((event) => withSeat(event, found)),
      file.eventSeq + 1,
      names,
    );
    book.insert(
      CaseEventEntity,
      events.map((event) => ({ ...event, caseId, process, version, policySetId })),
    );
    writeCopies(book, batch, names);
    this.notify(book, prepared);
    const empty = [...found].flatMap(([taskId, { nobody }]) => (nobody ? [taskId] : []));
    raiseIncidents(book, batch, work.resolution, empty);
    const { entry, head } = this.link(file, events);
    book.insert(AuditEntryEntity, [entry]);
    updateCase(book, { batch, display, names, number, eventSeq: file.eventSeq + events.length, head });
  }

  private link(file: LockedCase, events: readonly EventRow[]): AuditLink {
    const { caseId, version, at, stage, policySetId } = this.batch;
    const body = { digest: this.work.digest, stage, policySetId, events };
    return this.audit.link(caseId, file, {
      ...{ kind: 'batch', ref: String(version), at },
      body: asJson(body) as never,
    });
  }

  private notify(book: RowBook, { projector, display, number, names, reply, holders }: Prepared): void {
    const context = {
      batch: this.batch,
      caseTitle: display.title,
      number,
      nodeTitle: (node: string) => projector.nodeTitle(node),
      display: (event: CaseEvent) => (event.actor ? names.display(event.actor) : ''),
      seatOf: (task: TaskState) => reply.seats[task.id] ?? task.seat,
      dueDayOf: (task: TaskState) => reply.clocks[task.id]?.dueDay,
    };
    writeNotices(book, context, holders);
  }
}

/** An opened task says in the timeline where it went when nobody holds the post that was wanted. */
function withSeat(event: CaseEvent, found: ReadonlyMap<string, SeatFound>): CaseEvent {
  const seat = event.kind === 'opened' && event.taskId !== undefined ? found.get(event.taskId) : undefined;
  if (!seat?.fallback) return event;
  return { ...event, detail: { ...event.detail, fallback: true, seat: { ...seat.seat } } };
}

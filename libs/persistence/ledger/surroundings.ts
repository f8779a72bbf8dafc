import type { Batch, CaseEvent, JsonObject, RecordReply } from '#domain/case';
import { addMonths, dayOf } from '#domain/deadline';
import type { OversightKind } from '#domain/hazard';
import { hasPolicy, numberOf } from '#domain/policy';
import { newId } from '#platform';
import { AgendaItemEntity } from '../entities/agenda-item.entity';
import { CommandEntity } from '../entities/command.entity';
import { CopyToEntity } from '../entities/copy-to.entity';
import { OutboxEntity } from '../entities/outbox.entity';
import { sql } from '../sql/sql';
import { canonicalText } from './canonical';
import type { CaseResolution } from './case-resolution';
import { type IncidentFact, raising } from './incidents';
import type { NameBook } from './name-book';
import { peopleIn } from './notice-plan';
import { receiptOf } from './receipts';
import type { RowBook } from './row-book';

/** The commands behind the batch with their receipts. */
export function writeCommands(book: RowBook, batch: Batch, reply: RecordReply): void {
  book.insert(
    CommandEntity,
    batch.commands.map(({ key, personId, bodyHash }) => ({
      ...{ personId, key, bodyHash, caseId: batch.caseId, version: batch.version },
      receipt: receiptOf(batch, reply, key),
      createdAt: batch.at,
    })),
    'once',
  );
}

/** Copies for information (抄送). */
export function writeCopies(book: RowBook, batch: Batch, names: NameBook): void {
  const copies = batch.events.filter(isCopy).flatMap((event) =>
    peopleIn(event.form as JsonObject).map(({ personId }) => ({
      ...{ id: newId(), caseId: batch.caseId, taskId: event.taskId ?? null, personId },
      byPersonId: event.actor?.personId ?? 'system',
      byName: event.actor ? names.display(event.actor) : '',
      at: event.at,
    })),
  );
  book.insert(CopyToEntity, copies);
}

const isCopy = (event: CaseEvent): boolean => event.kind === 'handled' && event.name === 'cc';

/** What the case tells others, on its way through the outbox in the same transaction. */
export function writeTold(book: RowBook, batch: Batch): void {
  const messages = batch.events.flatMap((event, index) =>
    event.kind === 'told' && event.name !== undefined
      ? [
          {
            topic: event.name,
            key: `${batch.caseId}:${batch.version}:${index}`,
            payload: event.detail ?? {},
          },
        ]
      : [],
  );
  book.insert(OutboxEntity, messages, 'once');
}

/** The motion that puts a matter on the agenda. */
const BY_HAND: OversightKind = 'putOnAgenda';

/** Ladder steps that put the case on the agenda of the next joint meeting (下次联席会议). */
export function writeAgenda(book: RowBook, batch: Batch, resolution: CaseResolution): void {
  const items = batch.events
    .flatMap((event) => agendaOf(event))
    .map(({ event, ...item }) => ({
      ...{ id: newId(), caseId: batch.caseId, ...item },
      forMonth: meetingMonth(event.at, resolution),
      createdAt: event.at,
    }));
  book.insert(AgendaItemEntity, items, 'once');
}

/** By a step of a ladder, or by hand of the committee office; by hand once a month for a task. */
function agendaOf(
  event: CaseEvent,
): readonly { readonly event: CaseEvent; readonly taskId: string; readonly step: string }[] {
  if (event.detail?.['does'] === 'agendaItem' && event.detail['acts'] !== false) {
    return [{ event, taskId: event.taskId ?? '', step: event.name ?? '' }];
  }
  if (event.kind !== 'motion' || event.name !== BY_HAND) return [];
  const taskId = (event.form as JsonObject | undefined)?.['taskId'];
  return typeof taskId === 'string' ? [{ event, taskId, step: `督办 ${dayOf(event.at).slice(0, 7)}` }] : [];
}

/** `YYYY-MM` of the next monthly meeting: this month's while its day (policy `meeting.day`) has not passed. */
function meetingMonth(at: string, { policy }: CaseResolution): string {
  const day = dayOf(at);
  const passed =
    policy !== undefined &&
    hasPolicy(policy, 'meeting.day') &&
    Number(day.slice(8)) > numberOf(policy, 'meeting.day');
  return (passed ? addMonths(`${day.slice(0, 7)}-01`, 1) : day).slice(0, 7);
}

/** Files named by the batch now belong to the case; one that already belongs to a case stays there. */
export function claimAttachments(book: RowBook, batch: Batch): void {
  const ids = [
    ...batch.events.flatMap((event) => event.evidence?.map((one) => one.attachmentId) ?? []),
    ...(batch.version === 1 ? attachmentsIn(ownFacts(batch)) : []),
  ];
  if (ids.length === 0) return;
  book.add(
    sql`update attachment set case_id = ${batch.caseId} where id = any(${[...new Set(ids)]}) and case_id is null`,
  );
}

/** What the case itself is about: the hazards of a report are cases of their own and claim their own photos. */
function ownFacts({ facts }: Batch): object {
  const { hazards: _hazards, ...own } = facts;
  return own;
}

function attachmentsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(attachmentsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'attachmentId' && typeof item === 'string' ? [item] : attachmentsIn(item),
  );
}

/** What an operator must look at after this batch; the same thing once, however often the batch tells it. */
export function raiseIncidents(
  book: RowBook,
  batch: Batch,
  resolution: CaseResolution,
  emptySeats: readonly string[],
): void {
  const of = (fact: Omit<IncidentFact, 'at' | 'caseId'>): IncidentFact => ({
    ...fact,
    at: batch.at,
    caseId: batch.caseId,
  });
  const facts = [
    ...resolution.missing.map(({ taskId, reason }) =>
      of({ kind: 'deadlineMissing', taskId, detail: { reason } }),
    ),
    ...emptySeats.map((taskId) => of({ kind: 'seatEmpty', taskId, detail: {} })),
    ...batch.events
      .filter((event) => event.kind === 'incident')
      .map((event) => of({ kind: 'case', detail: { name: event.name ?? '', ...event.detail } })),
  ];
  // Writes of one book do not see each other, so what the statement asks of the table is asked of the list here.
  const told = new Map(facts.map((fact) => [canonicalText({ ...fact }), fact]));
  for (const fact of told.values()) book.add(raising(fact));
}

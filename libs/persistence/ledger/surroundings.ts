import type { Batch, CaseEvent, JsonObject, RecordReply } from '#domain/case';
import { addMonths, dayOf } from '#domain/deadline';
import { hasPolicy, numberOf } from '#domain/policy';
import { newId } from '#platform';
import type { EntityManager } from 'typeorm';
import { AgendaItemEntity } from '../entities/agenda-item.entity';
import { CommandEntity } from '../entities/command.entity';
import { CopyToEntity } from '../entities/copy-to.entity';
import { insertRows } from '../sql/row-writer';
import { run, sql } from '../sql/sql';
import type { CaseResolution } from './case-resolution';
import { type IncidentFact, raiseIncident } from './incidents';
import type { NameBook } from './name-book';
import { peopleIn } from './notice-plan';
import { receiptOf } from './receipts';

/** The commands behind the batch with their receipts. */
export async function writeCommands(manager: EntityManager, batch: Batch, reply: RecordReply): Promise<void> {
  if (batch.commands.length === 0) return;
  await insertRows(
    manager,
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
export async function writeCopies(manager: EntityManager, batch: Batch, names: NameBook): Promise<void> {
  const copies = batch.events.filter(isCopy).flatMap((event) =>
    peopleIn(event.form as JsonObject).map(({ personId }) => ({
      ...{ id: newId(), caseId: batch.caseId, taskId: event.taskId ?? null, personId },
      byPersonId: event.actor?.personId ?? 'system',
      byName: event.actor ? names.display(event.actor) : '',
      at: event.at,
    })),
  );
  await insertRows(manager, CopyToEntity, copies);
}

const isCopy = (event: CaseEvent): boolean => event.kind === 'handled' && event.name === 'cc';

/** Ladder steps that put the case on the agenda of the next joint meeting (下次联席会议). */
export async function writeAgenda(
  manager: EntityManager,
  batch: Batch,
  resolution: CaseResolution,
): Promise<void> {
  const items = batch.events
    .filter((event) => event.detail?.['does'] === 'agendaItem' && event.detail['acts'] !== false)
    .map((event) => ({
      id: newId(),
      caseId: batch.caseId,
      taskId: event.taskId ?? '',
      step: event.name ?? '',
      forMonth: meetingMonth(event.at, resolution),
      createdAt: event.at,
    }));
  await insertRows(manager, AgendaItemEntity, items, 'once');
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
export async function claimAttachments(manager: EntityManager, batch: Batch): Promise<void> {
  const ids = [
    ...batch.events.flatMap((event) => event.evidence?.map((one) => one.attachmentId) ?? []),
    ...(batch.version === 1 ? attachmentsIn(batch.facts) : []),
  ];
  if (ids.length === 0) return;
  await run(
    manager,
    sql`update attachment set case_id = ${batch.caseId} where id = any(${[...new Set(ids)]}) and case_id is null`,
  );
}

function attachmentsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(attachmentsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'attachmentId' && typeof item === 'string' ? [item] : attachmentsIn(item),
  );
}

/** What an operator must look at after this batch. */
export async function raiseIncidents(
  manager: EntityManager,
  batch: Batch,
  resolution: CaseResolution,
  emptySeats: readonly string[],
): Promise<void> {
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
  for (const fact of facts) await raiseIncident(manager, fact);
}

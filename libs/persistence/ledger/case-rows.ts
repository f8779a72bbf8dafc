import type { EntityManager } from 'typeorm';
import type { Batch } from '#domain/case';
import { dayOf } from '#domain/deadline';
import { CaseFileEntity } from '../entities/case-file.entity';
import type { CaseDisplay } from '../projection/projector';
import { insertRows } from '../sql/row-writer';
import { sql } from '../sql/sql';
import type { AuditHead } from './audit-trail';
import type { NameBook } from './name-book';
import { rowsPrepared } from './prepared';
import type { RowBook } from './row-book';

/** The row of a case as locked by the batch that is being written. */
export interface LockedCase extends AuditHead {
  readonly version: number;
  readonly number: string | null;
  readonly openedAt: string;
  readonly eventSeq: number;
  readonly title: string;
  readonly level: string | null;
  readonly subdistrictUnitId: string | null;
  readonly departmentUnitId: string | null;
  readonly agencyUnitId: string | null;
  readonly enterpriseUnitId: string | null;
}

/** Makes the row of a new case; a repeated first batch finds it there. */
export async function openCase(
  manager: EntityManager,
  batch: Batch,
  workflowId: string,
  genesis: AuditHead,
): Promise<void> {
  const openedAt = batch.start?.openedAt ?? batch.at;
  const opening = {
    ...{ id: batch.caseId, process: batch.process, procedure: batch.procedure, workflowId },
    ...{ title: '', stage: batch.stage, status: 'open', version: 0, districtCode: '', units: {} },
    policySetId: batch.policySetId,
    policyDay: dayOf(openedAt),
    parentCaseId: batch.start?.parentCaseId ?? null,
    openedByPersonId: batch.start?.openedBy.personId ?? 'system',
    openedByName: '',
    openedAt,
    auditSeq: genesis.seq,
    auditHead: genesis.head,
    auditMac: genesis.mac,
    updatedAt: batch.at,
  };
  await insertRows(manager, CaseFileEntity, [opening], 'once');
}

/** Locked first by everyone who writes to a case, so that writers queue and never wait for each other crosswise. */
export async function lockCase(manager: EntityManager, caseId: string): Promise<LockedCase | undefined> {
  const [locked] = await rowsPrepared<LockedCase>(
    manager,
    sql`select version, number, opened_at as "openedAt", event_seq as "eventSeq", title, level,
               subdistrict_unit_id as "subdistrictUnitId", department_unit_id as "departmentUnitId",
               agency_unit_id as "agencyUnitId", enterprise_unit_id as "enterpriseUnitId",
               audit_seq as seq, audit_head as head, audit_mac as mac
        from case_file where id = ${caseId} for update`,
  );
  return locked;
}

export interface CaseUpdate {
  readonly batch: Batch;
  readonly display: CaseDisplay;
  readonly names: NameBook;
  readonly number: string | null;
  readonly eventSeq: number;
  readonly head: AuditHead;
}

export function updateCase(book: RowBook, update: CaseUpdate): void {
  const { batch, display, names, number, eventSeq, head } = update;
  book.change(CaseFileEntity, {
    ...display,
    id: batch.caseId,
    number,
    stage: batch.stage,
    version: batch.version,
    ...(batch.start ? { openedByName: names.display(batch.start.openedBy) } : {}),
    ...(batch.end ? { status: 'closed', outcome: batch.end.outcome, closedAt: batch.end.at } : {}),
    eventSeq,
    auditSeq: head.seq,
    auditHead: head.head,
    auditMac: head.mac,
    updatedAt: batch.at,
  });
}

/** Whether the other open tasks of the case must follow, because what lists show of the case has changed. */
export const displayChanged = (file: LockedCase, display: CaseDisplay): boolean =>
  file.version > 0 &&
  (file.title !== display.title ||
    file.level !== display.level ||
    file.subdistrictUnitId !== display.subdistrictUnitId ||
    file.departmentUnitId !== display.departmentUnitId ||
    file.agencyUnitId !== display.agencyUnitId ||
    file.enterpriseUnitId !== display.enterpriseUnitId);

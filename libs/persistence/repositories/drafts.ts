import type { DataSource } from 'typeorm';
import type { Instant, Json } from '#domain/case';
import { DraftEntity } from '../entities/draft.entity';
import { asJson } from '../ledger/canonical';
import { row, sql } from '../sql/sql';

export interface DraftView {
  readonly act: string;
  readonly form: Json;
  readonly opinion: string | null;
  readonly updatedAt: Instant;
}

/** What a person has begun to write on a task; nobody else sees it. */
export class Drafts {
  constructor(private readonly source: DataSource) {}

  /** @param taskRowId `caseId:taskId` */
  find(personId: string, taskRowId: string): Promise<DraftView | undefined> {
    return row(
      this.source.manager,
      sql`select act, form, opinion, updated_at as "updatedAt" from draft
          where person_id = ${personId} and task_row_id = ${taskRowId}`,
    );
  }

  async save(personId: string, taskRowId: string, draft: DraftView): Promise<void> {
    const { act, form, opinion, updatedAt } = draft;
    await this.source.manager.upsert(
      DraftEntity,
      { personId, taskRowId, act, form: asJson(form), opinion, updatedAt: new Date(updatedAt) },
      ['personId', 'taskRowId'],
    );
  }

  async remove(personId: string, taskRowId: string): Promise<void> {
    await this.source.manager.delete(DraftEntity, { personId, taskRowId });
  }
}

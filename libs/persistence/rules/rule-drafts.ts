import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/case';
import { type ChangeContent, type DraftRef, sizeOf } from '#domain/policy-change';
import { RuleDraftEntity } from '../entities/rule-draft.entity';
import { asJson, digestOf } from '../ledger/canonical';
import { row, sql } from '../sql/sql';

export interface RuleDraft extends DraftRef {
  readonly caseId: string;
  readonly content: ChangeContent;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

export interface NewRuleDraft {
  readonly id: string;
  readonly caseId: string;
  readonly content: ChangeContent;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

/** What changes put in place of what is there; written once and never changed. */
export class RuleDrafts {
  constructor(private readonly source: DataSource) {}

  /** Keeps a draft; one that is there under this id stays as it is. */
  async keep({ id, caseId, content, createdBy, createdAt }: NewRuleDraft): Promise<DraftRef> {
    const ref = { id, sha256: digestOf(content), rows: sizeOf(content) };
    await this.source.manager
      .createQueryBuilder()
      .insert()
      .into(RuleDraftEntity)
      .values({
        ...ref,
        caseId,
        kind: content.kind,
        content: asJson(content),
        createdBy,
        createdAt: new Date(createdAt),
      })
      .orIgnore()
      .execute();
    return ref;
  }

  /** The draft under this id; undefined when it is not there. */
  byId(id: string): Promise<RuleDraft | undefined> {
    return row(
      this.source.manager,
      sql`select id, sha256, rows, case_id as "caseId", content, created_by as "createdBy", created_at as "createdAt"
          from rule_draft where id = ${id}`,
    );
  }
}

import type { DataSource } from 'typeorm';
import type { Instant, JsonObject } from '#domain/case';
import { AttachmentEntity } from '../entities/attachment.entity';
import { CASE_SCOPE, type Scope, scopeFilter } from '../scope/scope';
import { row, rows, type Sql, sql } from '../sql/sql';
import { inScope } from './case-reader';

export interface AttachmentView {
  readonly id: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mime: string;
  readonly name: string;
  readonly purpose: string;
  readonly uploadedBy: string;
  readonly unitId: string;
  /** Absent until an act names the file. */
  readonly caseId: string | null;
  readonly exif: JsonObject | null;
  readonly createdAt: Instant;
}

/** Stored files; a file belongs to its uploader until an act on a case names it, then to the case. */
export class Attachments {
  constructor(private readonly source: DataSource) {}

  async add(attachment: AttachmentView): Promise<void> {
    const { size, exif, createdAt, ...rest } = attachment;
    await this.source.manager.insert(AttachmentEntity, {
      ...rest,
      size: String(size),
      exif,
      createdAt: new Date(createdAt),
    });
  }

  /** A file the reader may open: of a case in scope, or their own that no case has yet. */
  byId(scope: Scope, personId: string, id: string): Promise<AttachmentView | undefined> {
    return row(
      this.source.manager,
      sql`${COLUMNS} where a.id = ${id} and (
            (a.case_id is null and a.uploaded_by = ${personId})
            or exists (select 1 from case_file c where c.id = a.case_id and ${scopeFilter(scope, CASE_SCOPE)}))`,
    );
  }

  /** Files by id without scope, for checking that an act names files which exist with these digests. */
  named(ids: readonly string[]): Promise<readonly AttachmentView[]> {
    return rows(this.source.manager, sql`${COLUMNS} where a.id = any(${[...ids]}) order by a.id`);
  }

  ofCase(scope: Scope, caseId: string): Promise<readonly AttachmentView[]> {
    return rows(
      this.source.manager,
      sql`${COLUMNS} where a.case_id = ${caseId} and ${inScope(scope, caseId)} order by a.created_at, a.id`,
    );
  }
}

const COLUMNS: Sql = sql`select a.id, a.sha256, a.size::float8 as size, a.mime, a.name, a.purpose,
  a.uploaded_by as "uploadedBy", a.unit_id as "unitId", a.case_id as "caseId", a.exif,
  a.created_at as "createdAt" from attachment a`;

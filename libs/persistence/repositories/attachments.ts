import type { DataSource } from 'typeorm';
import type { Instant, JsonObject } from '#domain/case';
import { AttachmentEntity } from '../entities/attachment.entity';
import { CASE_SCOPE, type Scope, scopeFilter } from '../scope/scope';
import { row, rows, type Sql, sql } from '../sql/sql';
import { inScope } from './case-reader';

/** Who says when and where a file was captured: the file itself (EXIF), or the program that sent it. */
export type CaptureSource = 'file' | 'declared';

/** When, where and with what a photo was taken, as far as known. */
export interface CaptureView {
  readonly source: CaptureSource;
  readonly takenAt?: Instant;
  /** Degrees, WGS 84, north and east positive; both or none. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly device?: string;
}

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
  readonly capture?: CaptureView;
  /** Digest of the small picture, once it was made. */
  readonly thumbnailSha256?: string;
  readonly createdAt: Instant;
}

/** Stored files; a file belongs to its uploader until an act on a case names it, then to the case. */
export class Attachments {
  constructor(private readonly source: DataSource) {}

  async add(attachment: AttachmentView): Promise<void> {
    const { size, exif, createdAt, capture, ...rest } = attachment;
    await this.source.manager.insert(AttachmentEntity, {
      ...rest,
      ...(capture && captureColumns(capture)),
      size: String(size),
      exif,
      createdAt: new Date(createdAt),
    });
  }

  /** A file the reader may open: of a case in scope, or their own that no case has yet. */
  byId(scope: Scope, personId: string, id: string): Promise<AttachmentView | undefined> {
    return row<AttachmentRow>(
      this.source.manager,
      sql`${COLUMNS} where a.id = ${id} and (
            (a.case_id is null and a.uploaded_by = ${personId})
            or exists (select 1 from case_file c where c.id = a.case_id and ${scopeFilter(scope, CASE_SCOPE)}))`,
    ).then((found) => found && viewOf(found));
  }

  /** Files by id without scope, for checking that an act names files which exist with these digests. */
  named(ids: readonly string[]): Promise<readonly AttachmentView[]> {
    return rows<AttachmentRow>(
      this.source.manager,
      sql`${COLUMNS} where a.id = any(${[...ids]}) order by a.id`,
    ).then((found) => found.map(viewOf));
  }

  /** Notes the small picture of a file; the same content always has the same one. */
  async keepThumbnail(id: string, thumbnailSha256: string): Promise<void> {
    await this.source.manager.update(AttachmentEntity, { id }, { thumbnailSha256 });
  }

  ofCase(scope: Scope, caseId: string): Promise<readonly AttachmentView[]> {
    return rows<AttachmentRow>(
      this.source.manager,
      sql`${COLUMNS} where a.case_id = ${caseId} and ${inScope(scope, caseId)} order by a.created_at, a.id`,
    ).then((found) => found.map(viewOf));
  }
}

type AttachmentRow = Omit<AttachmentView, 'capture' | 'thumbnailSha256'> & {
  readonly captureSource: CaptureSource | null;
  readonly takenAt: Instant | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly device: string | null;
  readonly thumbnailSha256: string | null;
};

function viewOf(found: AttachmentRow): AttachmentView {
  const { captureSource: source, takenAt, latitude, longitude, device, thumbnailSha256, ...rest } = found;
  const place = latitude === null || longitude === null ? {} : { latitude, longitude };
  const made = { ...(takenAt === null ? {} : { takenAt }), ...place, ...(device === null ? {} : { device }) };
  return {
    ...rest,
    ...(source === null ? {} : { capture: { source, ...made } }),
    ...(thumbnailSha256 === null ? {} : { thumbnailSha256 }),
  };
}

const captureColumns = ({ source, takenAt, latitude, longitude, device }: CaptureView) => ({
  captureSource: source,
  takenAt: takenAt === undefined ? null : new Date(takenAt),
  latitude: latitude ?? null,
  longitude: longitude ?? null,
  device: device ?? null,
});

const COLUMNS: Sql = sql`select a.id, a.sha256, a.size::float8 as size, a.mime, a.name, a.purpose,
  a.uploaded_by as "uploadedBy", a.unit_id as "unitId", a.case_id as "caseId", a.exif,
  a.taken_at as "takenAt", a.latitude, a.longitude, a.device, a.capture_source as "captureSource",
  a.thumbnail_sha256 as "thumbnailSha256", a.created_at as "createdAt" from attachment a`;

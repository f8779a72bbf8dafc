import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Attachments, type AttachmentView, AuditLog, CaseReader } from '#persistence';
import { type BlobStore, type Clock } from '#platform';
import { HttpProblem } from '../../http/problem';
import type { Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock } from '../../http/tokens';
import { InjectAttachmentFiles } from './attachment-files';
import { isPhoto, thumbnailOf } from './photo';

/** Small pictures are far below this. */
const THUMBNAIL_MAX_BYTES = 1_048_576;
const PDF = 'application/pdf';

/** How a file was looked at, as the audit names it. */
export type Look = 'attachment' | 'attachmentPreview' | 'attachmentThumbnail';

export interface OpenedAttachment {
  readonly attachment: AttachmentView;
  readonly content: Readable;
}

/** Looking at evidence: by those who may see the case, each look written down first. */
@Injectable()
export class AttachmentViewing {
  constructor(
    private readonly attachments: Attachments,
    private readonly cases: CaseReader,
    private readonly audit: AuditLog,
    @InjectAttachmentFiles() private readonly files: BlobStore,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Opens a file of a case within reach, or an own one.
   * @throws HttpProblem NOT_FOUND for what is absent or out of reach
   */
  async open(identity: Identity, id: string, look: Look = 'attachment'): Promise<OpenedAttachment> {
    const attachment = await this.visible(identity, id);
    if (look === 'attachmentPreview' && !isPhoto(attachment.mime) && attachment.mime !== PDF) {
      throw new HttpProblem('NOT_FOUND', '该文件不能在线预览，请下载后查看');
    }
    const content = await this.files.open(attachment.sha256);
    await this.note(identity, attachment, look);
    return { attachment, content };
  }

  /**
   * The small picture of a photo; made at the first look and kept beside the original, which stays as it came.
   * @throws HttpProblem NOT_FOUND for what is absent, out of reach or no picture
   */
  async thumbnail(identity: Identity, id: string): Promise<{ sha256: string; content: Readable }> {
    const attachment = await this.visible(identity, id);
    if (!isPhoto(attachment.mime)) throw new HttpProblem('NOT_FOUND');
    const sha256 = attachment.thumbnailSha256 ?? (await this.makeThumbnail(attachment));
    const content = await this.files.open(sha256);
    await this.note(identity, attachment, 'attachmentThumbnail');
    return { sha256, content };
  }

  private async makeThumbnail({ id, sha256 }: AttachmentView): Promise<string> {
    const small = await thumbnailOf(await this.files.open(sha256)).catch(() => {
      throw new HttpProblem('NOT_FOUND', '该照片无法生成缩略图，请下载原图查看');
    });
    const kept = await this.files.put(Readable.from([small]), { maxBytes: THUMBNAIL_MAX_BYTES });
    await this.attachments.keepThumbnail(id, kept.sha256);
    return kept.sha256;
  }

  private async note(identity: Identity, { id, sha256, caseId }: AttachmentView, what: Look): Promise<void> {
    const at = this.clock.now().toISOString();
    const body = { what, personId: identity.personId, sha256 };
    await this.audit.note({ kind: 'view', ref: id, at, body }, caseId ?? undefined);
  }

  private async visible(identity: Identity, id: string): Promise<AttachmentView> {
    const within = await this.attachments.byId(scopeOf(identity), identity.personId, id);
    if (within !== undefined) return within;
    const [named] = await this.attachments.named([id]);
    const caseId = named?.caseId ?? null;
    const isInvolved = caseId !== null && (await this.cases.involves(caseId, identity.personId));
    if (named === undefined || !isInvolved) throw new HttpProblem('NOT_FOUND');
    return named;
  }
}

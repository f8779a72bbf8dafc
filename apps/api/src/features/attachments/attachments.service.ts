import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { refuse } from '#domain/case';
import { Attachments, type AttachmentView } from '#persistence';
import { type BlobStore, type Clock, newId } from '#platform';
import { Refused } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { InjectClock } from '../../http/tokens';
import { InjectAttachmentFiles } from './attachment-files';
import type { StoredUpload } from './attachment-upload';
import { declaredCapture } from './attachments.mapper';
import type { AttachmentBody } from './dto/attachment.dto';
import { mimeOf, safeFileName } from './file-name';
import { isPhoto, toldBy } from './photo';

/** A registered file, and whether this sending registered it. */
export interface AddedAttachment {
  readonly attachment: AttachmentView;
  readonly isNew: boolean;
}

/** Evidence files: kept once, with what is known of their capture. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly attachments: Attachments,
    @InjectAttachmentFiles() private readonly files: BlobStore,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Registers a stored file. The same `clientId` again is the same file: it is told, not stored twice.
   * @throws Refused KEY_REUSED when the same `clientId` came with another content
   */
  async add(identity: Identity, upload: StoredUpload, body: AttachmentBody): Promise<AddedAttachment> {
    const id = body.clientId === undefined ? newId() : idOf(identity.personId, body.clientId);
    const known = await this.known(id, upload.sha256);
    if (known !== undefined) return { attachment: known, isNew: false };
    const mime = mimeOf(upload.kind);
    const told = isPhoto(mime) ? await toldBy(await this.files.open(upload.sha256)) : { exif: null };
    const capture = told.capture ?? declaredCapture(body);
    const [post] = activePosts(identity);
    const attachment: AttachmentView = {
      ...{ id, sha256: upload.sha256, size: upload.size, purpose: body.purpose },
      mime,
      name: safeFileName(upload.originalname, upload.kind),
      uploadedBy: identity.personId,
      unitId: post?.actor.unitId ?? '',
      caseId: null,
      exif: told.exif,
      ...(capture === undefined ? {} : { capture }),
      createdAt: this.clock.now().toISOString(),
    };
    try {
      await this.attachments.add(attachment);
    } catch (error) {
      // Two sendings of one file at once: the other one was first.
      const other = await this.known(id, upload.sha256);
      if (other === undefined) throw error;
      return { attachment: other, isNew: false };
    }
    return { attachment, isNew: true };
  }

  private async known(id: string, sha256: string): Promise<AttachmentView | undefined> {
    const [found] = await this.attachments.named([id]);
    if (found !== undefined && found.sha256 !== sha256) throw new Refused(refuse('KEY_REUSED'));
    return found;
  }
}

/** The id a person's own number leads to; nobody else's number leads there. */
function idOf(personId: string, clientId: string): string {
  const digest = createHash('sha256')
    .update(`attachment\n${personId}\n${clientId.toLowerCase()}`)
    .digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

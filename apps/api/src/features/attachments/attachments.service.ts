import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { refuse } from '#domain/case';
import { Attachments, type AttachmentView, AuditLog, CaseReader } from '#persistence';
import { type BlobStore, type Clock, newId } from '#platform';
import { HttpProblem, Refused } from '../../http/problem';
import { activePosts, type Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { InjectClock } from '../../http/tokens';
import { InjectAttachmentFiles } from './attachment-files';
import type { StoredUpload } from './attachment-upload';
import type { AttachmentBody } from './dto/attachment.dto';
import { mimeOf, safeFileName } from './file-name';

/** Evidence files: kept once, opened by those who may see the case. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly attachments: Attachments,
    private readonly cases: CaseReader,
    private readonly audit: AuditLog,
    @InjectAttachmentFiles() private readonly files: BlobStore,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Registers a stored file. The same `clientId` again is the same file: it is told, not stored twice.
   * @throws Refused KEY_REUSED when the same `clientId` came with another content
   */
  async add(identity: Identity, upload: StoredUpload, body: AttachmentBody): Promise<AttachmentView> {
    const id = body.clientId === undefined ? newId() : idOf(identity.personId, body.clientId);
    const known = await this.known(id, upload.sha256);
    if (known !== undefined) return known;
    const [post] = activePosts(identity);
    const attachment: AttachmentView = {
      ...{ id, sha256: upload.sha256, size: upload.size, purpose: body.purpose },
      mime: mimeOf(upload.kind),
      name: safeFileName(upload.originalname, upload.kind),
      uploadedBy: identity.personId,
      unitId: post?.actor.unitId ?? '',
      caseId: null,
      exif: null,
      createdAt: this.clock.now().toISOString(),
    };
    try {
      await this.attachments.add(attachment);
    } catch (error) {
      // Two sendings of one file at once: the other one was first.
      const other = await this.known(id, upload.sha256);
      if (other === undefined) throw error;
      return other;
    }
    return attachment;
  }

  /**
   * Opens a file of a case within reach, or an own one; that it was looked at is written down first.
   * @throws HttpProblem NOT_FOUND for what is absent or out of reach
   */
  async open(identity: Identity, id: string): Promise<{ attachment: AttachmentView; content: Readable }> {
    const attachment = await this.visible(identity, id);
    if (attachment === undefined) throw new HttpProblem('NOT_FOUND');
    const content = await this.files.open(attachment.sha256);
    const { sha256, caseId } = attachment;
    await this.audit.note(
      {
        kind: 'view',
        ref: id,
        at: this.clock.now().toISOString(),
        body: { what: 'attachment', personId: identity.personId, sha256 },
      },
      caseId ?? undefined,
    );
    return { attachment, content };
  }

  private async visible(identity: Identity, id: string): Promise<AttachmentView | undefined> {
    const within = await this.attachments.byId(scopeOf(identity), identity.personId, id);
    if (within !== undefined) return within;
    const [named] = await this.attachments.named([id]);
    if (named === undefined || named.caseId === null) return undefined;
    return (await this.cases.involves(named.caseId, identity.personId)) ? named : undefined;
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

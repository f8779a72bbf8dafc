import { Inject } from '@nestjs/common';
import { type BlobStore, openBlobStore, type Settings } from '#platform';
import { SETTINGS } from '../../http/tokens';

/** Name under which the store of attachments is provided. */
const ATTACHMENT_FILES = 'attachments.files';
export const InjectAttachmentFiles = (): ParameterDecorator => Inject(ATTACHMENT_FILES);

export const storeOf = (settings: Settings): BlobStore => openBlobStore(settings, 'attachments');

export const attachmentFiles = { provide: ATTACHMENT_FILES, inject: [SETTINGS], useFactory: storeOf };

import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import type { Settings } from '#platform';
import { SETTINGS } from '../../http/tokens';
import { attachmentFiles, storeOf } from './attachment-files';
import { AttachmentUpload } from './attachment-upload';
import { AttachmentsController } from './attachments.controller';
import { AttachmentsService } from './attachments.service';

const MEGABYTE = 1_048_576;
/** A photo of a phone has up to 12 MB, a scanned document somewhat more. */
const MAX_BYTES = 20 * MEGABYTE;
/** One file a request, with its purpose and number. */
const LIMITS = { files: 1, fields: 4, parts: 5, fieldSize: 1_000, fileSize: MAX_BYTES };

@Module({
  imports: [
    MulterModule.registerAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({
        storage: new AttachmentUpload(storeOf(settings), MAX_BYTES),
        limits: LIMITS,
        defParamCharset: 'utf8',
      }),
    }),
  ],
  controllers: [AttachmentsController],
  providers: [attachmentFiles, AttachmentsService],
})
export class AttachmentsModule {}

import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import type { Settings } from '#platform';
import { SETTINGS } from '../../http/tokens';
import { attachmentFiles, storeOf } from './attachment-files';
import { AttachmentUpload } from './attachment-upload';
import { AttachmentViewing } from './attachment-viewing';
import { AttachmentsController } from './attachments.controller';
import { AttachmentsService } from './attachments.service';

/** One file a request, with its purpose, its number and what the sender says of its capture; the store minds the size. */
const LIMITS = { files: 1, fields: 8, parts: 9, fieldSize: 1_000 };

@Module({
  imports: [
    MulterModule.registerAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({
        storage: new AttachmentUpload(storeOf(settings), settings.attachmentMaxBytes),
        limits: LIMITS,
        defParamCharset: 'utf8',
      }),
    }),
  ],
  controllers: [AttachmentsController],
  providers: [attachmentFiles, AttachmentsService, AttachmentViewing],
})
export class AttachmentsModule {}

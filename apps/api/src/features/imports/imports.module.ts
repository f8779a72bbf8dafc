import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { LEDGER_LIMITS } from '#documents';
import type { Settings } from '#platform';
import { SETTINGS } from '../../http/tokens';
import { importFiles, uploadFolderOf } from './blob-store';
import { DryRuns } from './dry-runs';
import { ImportAccess } from './import-access';
import { ImportsController } from './imports.controller';
import { ImportRegisterPort, ImportsPort } from './imports.port';
import { ImportsReader } from './imports.reader';
import { ImportsService } from './imports.service';
import { ImportsStore } from './imports.store';
import { LedgerReadings } from './ledger-reading';
import { RegisterStore } from './register.store';
import { RegisterLoader } from './register-loader';
import { UploadFolder } from './upload-folder';

/** One file and a few words beside it. */
const LIMITS = { files: 1, fields: 4, parts: 5, fieldSize: 1_000, fileSize: LEDGER_LIMITS.maxFileBytes };

/** Takes a file to disk while it arrives. */
export const importUploads = () =>
  MulterModule.registerAsync({
    inject: [SETTINGS],
    useFactory: (settings: Settings) => ({
      storage: new UploadFolder(uploadFolderOf(settings)),
      limits: LIMITS,
      defParamCharset: 'utf8',
    }),
  });

/** Everything but what reaches into the database. */
export const IMPORT_SERVICES = [
  importFiles,
  DryRuns,
  ImportAccess,
  ImportsReader,
  ImportsService,
  LedgerReadings,
  RegisterLoader,
];

@Module({
  imports: [importUploads()],
  controllers: [ImportsController],
  providers: [
    ...IMPORT_SERVICES,
    { provide: ImportsPort, useClass: ImportsStore },
    { provide: ImportRegisterPort, useClass: RegisterStore },
  ],
})
export class ImportsModule {}

import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { LEDGER_LIMITS } from '#documents';
import type { Settings } from '#platform';
import { SETTINGS } from '../../http/tokens';
import { importFiles, uploadFolderOf } from './blob-store';
import { DryRuns } from './dry-runs';
import { ImportAccess } from './import-access';
import { ImportsController } from './imports.controller';
import { ImportsReader } from './imports.reader';
import { ImportsService } from './imports.service';
import { LedgerReadings } from './ledger-reading';
import { ImportRegisterPort } from './register.port';
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

/** Everything but the register, whose words a test gives itself. */
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
  providers: [...IMPORT_SERVICES, { provide: ImportRegisterPort, useClass: RegisterStore }],
})
export class ImportsModule {}

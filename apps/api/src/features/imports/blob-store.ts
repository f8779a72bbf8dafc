import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { type BlobStore, openBlobStore, type Settings } from '#platform';
import { SETTINGS } from '../../http/tokens';

/** Name under which the store of imported files is provided. */
const IMPORT_FILES = 'imports.files';
export const InjectImportFiles = (): ParameterDecorator => Inject(IMPORT_FILES);

export const importFiles = {
  provide: IMPORT_FILES,
  inject: [SETTINGS],
  useFactory: (settings: Settings): BlobStore => openBlobStore(settings, 'imports'),
};

/** Where uploads lie while their request lasts. */
export const uploadFolderOf = ({ dataDir }: Settings): string => join(dataDir, 'tmp');

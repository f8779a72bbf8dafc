import { join } from 'node:path';
import type { Settings } from './settings';
import { type BlobStore, DiskBlobStore } from './storage';
import { S3BlobStore } from './storage-s3';

/** The store a folder of files is kept in: objects where they are set up, else files below the data folder. */
export function openBlobStore(
  { dataDir, objectStorage }: Pick<Settings, 'dataDir' | 'objectStorage'>,
  folder: string,
): BlobStore {
  const local = join(dataDir, folder);
  return objectStorage === undefined
    ? new DiskBlobStore(local)
    : new S3BlobStore(objectStorage, folder, join(local, 'incoming'));
}

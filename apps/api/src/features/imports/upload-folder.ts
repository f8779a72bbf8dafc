import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '#platform';

/** A file that lies in the upload folder until its request is done. */
export interface UploadedFile {
  readonly originalname: string;
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

interface IncomingPart {
  readonly stream: Readable;
}

type Stored = Pick<UploadedFile, 'path' | 'sha256' | 'size'>;
type Done = (error: Error | null, stored?: Stored) => void;

/** Writes the file of a multipart request to disk while it arrives, hashing it on the way; never whole in memory. */
export class UploadFolder {
  constructor(private readonly folder: string) {}

  /** Called by the multipart parser for each file. */
  _handleFile(_request: unknown, { stream }: IncomingPart, done: Done): void {
    this.store(stream).then(
      (stored) => done(null, stored),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  }

  /** Called by the multipart parser for files of a request that failed. */
  _removeFile(
    _request: unknown,
    { path }: { readonly path?: string },
    done: (error: Error | null) => void,
  ): void {
    const removed = path === undefined ? Promise.resolve() : rm(path, { force: true });
    removed.then(
      () => done(null),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  }

  private async store(content: Readable): Promise<Stored> {
    // Synchronous, so that the part is listened to before it can raise an error.
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, `${newId()}.upload`);
    const hash = createHash('sha256');
    let size = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, next) {
        size += chunk.length;
        hash.update(chunk);
        next(null, chunk);
      },
    });
    try {
      await pipeline(content, meter, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, sha256: hash.digest('hex'), size };
  }
}

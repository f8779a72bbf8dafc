import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from './ids';

export interface StoredBlob {
  /** Name under which the content is found again. */
  readonly key: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Where attachments are kept. Content-addressed: the same content has one key. */
export interface BlobStore {
  /** @throws BlobTooLargeError when the stream is longer than `maxBytes`; nothing is kept then. */
  put(content: Readable, limit: { readonly maxBytes: number }): Promise<StoredBlob>;
  /** @throws BlobNotFoundError */
  open(key: string): Promise<Readable>;
}

export class BlobTooLargeError extends Error {
  constructor(readonly maxBytes: number) {
    super(`content is longer than ${maxBytes} bytes`);
    this.name = 'BlobTooLargeError';
  }
}

export class BlobNotFoundError extends Error {
  constructor(readonly key: string) {
    super('no stored content has this key');
    this.name = 'BlobNotFoundError';
  }
}

const KEY_SHAPE = /^[0-9a-f]{64}$/;

function meter(maxBytes: number): { stream: Transform; result: () => { sha256: string; size: number } } {
  const hash = createHash('sha256');
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > maxBytes) {
        done(new BlobTooLargeError(maxBytes));
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, result: () => ({ sha256: hash.digest('hex'), size }) };
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Keeps contents as files named by their SHA-256, in 256 × 256 folders. */
export class DiskBlobStore implements BlobStore {
  constructor(private readonly folder: string) {}

  async put(content: Readable, { maxBytes }: { readonly maxBytes: number }): Promise<StoredBlob> {
    const incoming = join(this.folder, 'incoming');
    // Synchronous, so that the sender is listened to at once: an error it raises before that would have no handler.
    mkdirSync(incoming, { recursive: true });
    const draft = join(incoming, newId());
    const { stream, result } = meter(maxBytes);
    try {
      await pipeline(content, stream, createWriteStream(draft, { flags: 'wx', mode: 0o600 }));
      await syncFile(draft);
      const { sha256, size } = result();
      const path = this.pathOf(sha256);
      await mkdir(dirname(path), { recursive: true });
      // A rename inside one file system is atomic: a reader sees the whole content or none.
      await rename(draft, path);
      return { key: sha256, sha256, size };
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    // The shape is checked first: a key must never be able to name a path outside the folder.
    if (!KEY_SHAPE.test(key)) throw new BlobNotFoundError(key);
    const path = this.pathOf(key);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new BlobNotFoundError(key);
    return createReadStream(path);
  }

  private pathOf(key: string): string {
    return join(this.folder, key.slice(0, 2), key.slice(2, 4), key);
  }
}

import { createHash } from 'node:crypto';
import { constants, createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
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
  /** Asked at start-up: whether contents can be kept here. @throws StorageError */
  check(): Promise<void>;
}

/** Contents cannot be kept; the message says in Chinese what to mend. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
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

/** A content on its way into a store, measured and hashed, in a file of its own. */
export interface Spooled {
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Writes a content of unknown length into `folder`, hands the file to `keep`, and removes it whatever happens.
 * @throws BlobTooLargeError, and whatever the sender or `keep` throws
 */
export async function spooled(
  folder: string,
  content: Readable,
  maxBytes: number,
  keep: (file: Spooled) => Promise<void>,
): Promise<StoredBlob> {
  // Synchronous, so that the sender is listened to at once: an error it raises before that would have no handler.
  mkdirSync(folder, { recursive: true });
  const path = join(folder, newId());
  const { stream, result } = meter(maxBytes);
  try {
    await pipeline(content, stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    const { sha256, size } = result();
    await keep({ path, sha256, size });
    return { key: sha256, sha256, size };
  } finally {
    await rm(path, { force: true });
  }
}

/** The shape is checked before any look-up: a key must never be able to name another place. */
export const isBlobKey = (key: string): boolean => KEY_SHAPE.test(key);

/** Where a content lies below the root of a store: 256 × 256 folders. */
export const blobPlace = (key: string): readonly string[] => [key.slice(0, 2), key.slice(2, 4), key];

/** Keeps contents as files named by their SHA-256. */
export class DiskBlobStore implements BlobStore {
  constructor(private readonly folder: string) {}

  put(content: Readable, { maxBytes }: { readonly maxBytes: number }): Promise<StoredBlob> {
    return spooled(join(this.folder, 'incoming'), content, maxBytes, async ({ path: draft, sha256 }) => {
      await syncFile(draft);
      const path = this.pathOf(sha256);
      await mkdir(dirname(path), { recursive: true });
      // A rename inside one file system is atomic: a reader sees the whole content or none.
      await rename(draft, path);
    });
  }

  async open(key: string): Promise<Readable> {
    if (!isBlobKey(key)) throw new BlobNotFoundError(key);
    const path = this.pathOf(key);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new BlobNotFoundError(key);
    return createReadStream(path);
  }

  async check(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      await access(this.folder, constants.W_OK);
    } catch (error) {
      throw new StorageError(`附件目录 ${this.folder} 不能写入：请检查 DATA_DIR 及其权限。`, {
        cause: error,
      });
    }
  }

  private pathOf(key: string): string {
    return join(this.folder, ...blobPlace(key));
  }
}

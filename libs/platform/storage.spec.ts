import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BlobNotFoundError, BlobTooLargeError, DiskBlobStore } from './storage';

// SHA-256 of the three letters "abc", the example of FIPS 180-2.
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('stored content', () => {
  let folder: string;
  let store: DiskBlobStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'blobs-'));
    store = new DiskBlobStore(folder);
  });

  afterEach(() => rm(folder, { recursive: true }));

  const bytes = (text: string): Readable => Readable.from([Buffer.from(text)]);

  it('is named by its SHA-256 and comes back as it was', async () => {
    const stored = await store.put(bytes('abc'), { maxBytes: 3 });
    expect(stored).toEqual({ key: ABC, sha256: ABC, size: 3 });
    expect((await buffer(await store.open(ABC))).toString()).toBe('abc');
  });

  it('is kept once, however often it comes', async () => {
    await store.put(bytes('abc'), { maxBytes: 9 });
    await store.put(bytes('abc'), { maxBytes: 9 });
    expect(await readdir(join(folder, 'ba', '78'))).toEqual([ABC]);
  });

  it('leaves nothing behind when it is too long', async () => {
    await expect(store.put(bytes('abcd'), { maxBytes: 3 })).rejects.toBeInstanceOf(BlobTooLargeError);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('leaves nothing behind when the sender breaks off', async () => {
    const broken = new Readable({ read() {} });
    broken.push('ab');
    const put = store.put(broken, { maxBytes: 9 });
    broken.destroy(new Error('connection lost'));
    await expect(put).rejects.toThrow('connection lost');
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it.each(['../../etc/passwd', ABC.toUpperCase(), 'f'.repeat(64)])('is not found under %s', async (key) => {
    await expect(store.open(key)).rejects.toBeInstanceOf(BlobNotFoundError);
  });
});

import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type BlobStore, BlobTooLargeError, openBlobStore, readSettings } from '#platform';
import { FakeS3 } from '../support/fake-s3';

const CONTENT = Buffer.from('现场照片 '.repeat(40_000));
const DIGEST = createHash('sha256').update(CONTENT).digest('hex');
const KEY = `site/attachments/${DIGEST.slice(0, 2)}/${DIGEST.slice(2, 4)}/${DIGEST}`;

describe('a store of objects', () => {
  let s3: FakeS3;
  let folder: string;
  let endpoint: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'objects-'));
    s3 = new FakeS3('evidence', 'district');
    endpoint = await s3.start();
  });

  afterEach(async () => {
    await s3.stop();
    await rm(folder, { recursive: true });
  });

  const storeWith = (over: Record<string, string> = {}): BlobStore =>
    openBlobStore(
      readSettings({
        DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
        TEMPORAL_ADDRESS: '127.0.0.1:1',
        AUDIT_KEY: 'a'.repeat(32),
        SEALING_KEY: 's'.repeat(32),
        CURSOR_KEY: 'c'.repeat(32),
        DATA_DIR: folder,
        S3_ENDPOINT: endpoint,
        S3_BUCKET: 'evidence',
        S3_PREFIX: '/site/',
        S3_ACCESS_KEY_ID: 'district',
        S3_SECRET_ACCESS_KEY: 'hush',
        ...over,
      }),
      'attachments',
    );
  const put = (store: BlobStore, content = CONTENT, maxBytes = 10_000_000) =>
    store.put(Readable.from([content]), { maxBytes });
  const incoming = () => readdir(join(folder, 'attachments', 'incoming'));

  it('keeps a content under its digest and gives it back as it was', async () => {
    const store = storeWith();
    await expect(put(store)).resolves.toEqual({ key: DIGEST, sha256: DIGEST, size: CONTENT.length });
    expect([...s3.objects.keys()]).toEqual([KEY]);
    expect(await buffer(await store.open(DIGEST))).toEqual(CONTENT);
    expect(await incoming()).toEqual([]);
  });

  it('is not sent a content that it has', async () => {
    const store = storeWith();
    await put(store);
    await put(store);
    expect(s3.asked.filter((one) => one.startsWith('PUT'))).toHaveLength(1);
  });

  it('is sent nothing of a content that is too long', async () => {
    await expect(put(storeWith(), CONTENT, 100)).rejects.toBeInstanceOf(BlobTooLargeError);
    expect(s3.asked).toEqual([]);
    expect(await incoming()).toEqual([]);
  });

  it('finds nothing under what is no digest, and nothing under an absent one', async () => {
    const store = storeWith();
    await expect(store.open('../secret')).rejects.toThrow('no stored content');
    expect(s3.asked).toEqual([]);
    await expect(store.open('f'.repeat(64))).rejects.toThrow('no stored content');
  });

  it('is well when its bucket answers', async () => {
    await expect(storeWith().check()).resolves.toBeUndefined();
  });

  it.each([
    { why: 'a bucket that is not there', over: { S3_BUCKET: 'other' }, words: '存储桶 other 不存在' },
    { why: 'a key that is refused', over: { S3_ACCESS_KEY_ID: 'stranger' }, words: '拒绝访问' },
    {
      why: 'nobody at the address',
      over: { S3_ENDPOINT: 'http://127.0.0.1:9' },
      words: '无法连接 http://127.0.0.1:9',
    },
  ])('stops the start with $why, in words', async ({ over, words }) => {
    await expect(storeWith(over).check()).rejects.toThrow(words);
  });
});

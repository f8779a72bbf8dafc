import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import type * as Sdk from '@aws-sdk/client-s3';
import type { ObjectStorageSettings } from './settings-storage';
import {
  BlobNotFoundError,
  blobPlace,
  type BlobStore,
  isBlobKey,
  type Spooled,
  spooled,
  StorageError,
  type StoredBlob,
} from './storage';

/** An answer that does not come is an error; a person waits for it. */
const CONNECT_MS = 3_000;
const REQUEST_MS = 30_000;
const TRIES = 3;

type Connection = { readonly sdk: typeof Sdk; readonly client: Sdk.S3Client };

const load = createRequire(__filename);

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;

/** Keeps contents in an S3-compatible store, under the same names as on disk. */
export class S3BlobStore implements BlobStore {
  private opened: Connection | undefined;

  /**
   * @param folder first part of every key
   * @param incoming local folder where a content waits until its digest, which is its key, is known
   */
  constructor(
    private readonly settings: ObjectStorageSettings,
    private readonly folder: string,
    private readonly incoming: string,
  ) {}

  put(content: Readable, { maxBytes }: { readonly maxBytes: number }): Promise<StoredBlob> {
    return spooled(this.incoming, content, maxBytes, async (file) => {
      if (!(await this.has(file.sha256))) await this.send(file);
    });
  }

  async open(key: string): Promise<Readable> {
    if (!isBlobKey(key)) throw new BlobNotFoundError(key);
    const { sdk, client } = this.connection();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand(this.placeOf(key)));
      if (Body instanceof Readable) return Body;
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
    throw new BlobNotFoundError(key);
  }

  async check(): Promise<void> {
    const { bucket, endpoint } = this.settings;
    const { sdk, client } = this.connection();
    try {
      await client.send(new sdk.HeadBucketCommand({ Bucket: bucket }));
    } catch (error) {
      throw new StorageError(`对象存储不可用，未启动：${faultOf(statusOf(error), bucket, endpoint)}`, {
        cause: error,
      });
    }
  }

  private async has(key: string): Promise<boolean> {
    const { sdk, client } = this.connection();
    try {
      await client.send(new sdk.HeadObjectCommand(this.placeOf(key)));
      return true;
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  }

  /** The store itself compares the digest with what has arrived. */
  private async send({ path, sha256, size }: Spooled): Promise<void> {
    const { sdk, client } = this.connection();
    await client.send(
      new sdk.PutObjectCommand({
        ...this.placeOf(sha256),
        Body: createReadStream(path),
        ContentLength: size,
        ContentType: 'application/octet-stream',
        ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
      }),
    );
  }

  private placeOf(key: string): { readonly Bucket: string; readonly Key: string } {
    const { bucket, prefix } = this.settings;
    const parts = [prefix, this.folder, ...blobPlace(key)].filter((part) => part !== '');
    return { Bucket: bucket, Key: parts.join('/') };
  }

  /** The SDK is large: it is loaded where a store of objects is set up, and nowhere else. */
  private connection(): Connection {
    if (this.opened === undefined) {
      const sdk = load('@aws-sdk/client-s3') as typeof Sdk;
      this.opened = { sdk, client: clientOf(sdk, this.settings) };
    }
    return this.opened;
  }
}

const clientOf = (sdk: typeof Sdk, settings: ObjectStorageSettings): Sdk.S3Client =>
  new sdk.S3Client({
    endpoint: settings.endpoint,
    region: settings.region,
    forcePathStyle: settings.pathStyle,
    credentials: {
      accessKeyId: settings.accessKeyId.reveal(),
      secretAccessKey: settings.secretAccessKey.reveal(),
    },
    maxAttempts: TRIES,
    // Compatible stores do not all know the trailing checksums that the SDK would add by itself.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS },
  });

function faultOf(status: number | undefined, bucket: string, endpoint: string): string {
  if (status === 404) return `存储桶 ${bucket} 不存在，请先建立，或更正 S3_BUCKET。`;
  if (status === 401 || status === 403) {
    return `存储桶 ${bucket} 拒绝访问，请检查 S3_ACCESS_KEY_ID、S3_SECRET_ACCESS_KEY 及其权限。`;
  }
  return `无法连接 ${endpoint}，请检查 S3_ENDPOINT 和网络。`;
}

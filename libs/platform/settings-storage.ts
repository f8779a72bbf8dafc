import type { Secret } from './secret';
import type { SettingsReader } from './settings-reader';

/** An S3-compatible store for attachments and imported files. */
export interface ObjectStorageSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** First part of every key; empty for none. */
  readonly prefix: string;
  /** Bucket in the path (most compatible stores) instead of in the host name. */
  readonly pathStyle: boolean;
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** Settings of the store of objects; nothing without `S3_ENDPOINT`: files then lie below `DATA_DIR`. */
export function readObjectStorage(reader: SettingsReader): ObjectStorageSettings | undefined {
  const endpoint = reader.url('S3_ENDPOINT', ['http', 'https']);
  if (endpoint === undefined) {
    if (reader.text('S3_BUCKET') !== undefined && reader.text('S3_ENDPOINT') === undefined) {
      reader.faults.push('设置了 S3_BUCKET，但缺少 S3_ENDPOINT：请填写对象存储的地址。');
    }
    return undefined;
  }
  const bucket = reader.required('S3_BUCKET', '存储桶的名称');
  if (bucket !== '' && !BUCKET.test(bucket)) {
    reader.faults.push('S3_BUCKET 不是有效的存储桶名称：应为 3 至 63 个小写字母、数字、点或连字符。');
  }
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    region: reader.text('S3_REGION') ?? 'us-east-1',
    bucket,
    prefix: (reader.text('S3_PREFIX') ?? '').replace(/^\/+|\/+$/g, ''),
    pathStyle: reader.flag('S3_PATH_STYLE', true),
    accessKeyId: reader.secret('S3_ACCESS_KEY_ID', 1, '对象存储的访问标识'),
    secretAccessKey: reader.secret('S3_SECRET_ACCESS_KEY', 1, '对象存储的访问密钥'),
  };
}

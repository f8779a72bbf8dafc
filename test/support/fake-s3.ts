import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const HTTP = { ok: 200, badDigest: 400, forbidden: 403, absent: 404 } as const;
const ACCESS_KEY = /Credential=([^/]+)\//;

/** A store of objects as S3 speaks it, in memory: one bucket, path style, one key that may come in. */
export class FakeS3 {
  readonly objects = new Map<string, Buffer>();
  /** Method and path of every request, in order. */
  readonly asked: string[] = [];
  private readonly server = createServer((request, response) => void this.answer(request, response));

  constructor(
    private readonly bucket: string,
    private readonly accessKeyId: string,
  ) {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const path = decodeURIComponent(new URL(url, 'http://s3').pathname);
    this.asked.push(`${method} ${path}`);
    const content = await buffer(request);
    const [, signer] = ACCESS_KEY.exec(headers.authorization ?? '') ?? [];
    const [, bucket, ...parts] = path.split('/');
    const key = parts.join('/');
    if (signer !== this.accessKeyId) return this.say(response, method, HTTP.forbidden, 'AccessDenied');
    if (bucket !== this.bucket) return this.say(response, method, HTTP.absent, 'NoSuchBucket');
    if (method === 'PUT') return this.put(response, key, content, headers['x-amz-checksum-sha256']);
    if (key === '') return void response.writeHead(HTTP.ok).end();
    const kept = this.objects.get(key);
    if (kept === undefined) return this.say(response, method, HTTP.absent, 'NoSuchKey');
    response.writeHead(HTTP.ok, { 'content-length': kept.length });
    response.end(method === 'HEAD' ? undefined : kept);
  }

  private put(response: ServerResponse, key: string, content: Buffer, digest: unknown): void {
    const isWhole = createHash('sha256').update(content).digest('base64') === digest;
    if (!isWhole) return this.say(response, 'PUT', HTTP.badDigest, 'BadDigest');
    this.objects.set(key, content);
    response.writeHead(HTTP.ok).end();
  }

  private say(response: ServerResponse, method: string, status: number, code: string): void {
    const xml = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
    response
      .writeHead(status, { 'content-type': 'application/xml' })
      .end(method === 'HEAD' ? undefined : xml);
  }
}

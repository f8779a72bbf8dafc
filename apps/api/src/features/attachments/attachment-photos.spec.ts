import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import request from 'supertest';
import { type AuditFact, AuditLog, Attachments, CaseReader } from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { FakeAttachments } from './attachments.fixture';
import { AttachmentsModule } from './attachments.module';

const plain = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: { r: 200, g: 60, b: 20 } } });
/** As a phone writes it: taken at 10:15 by the district's clock, at 34.6833° N, 112.4250° E. */
const TAGS = {
  IFD0: { Make: 'HUAWEI', Model: 'P60' },
  IFD2: { DateTimeOriginal: '2026:03:05 10:15:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '34/1 41/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '112/1 25/1 30/1',
  },
};
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const DECLARED = {
  takenAt: '2026-03-05T11:00:00+08:00',
  latitude: '34.5',
  longitude: '112.5',
  device: 'P40',
};

describe('photos as evidence', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let folder: string;
  let attachments: FakeAttachments;
  let looks: string[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'photos-'));
    [attachments, looks] = [new FakeAttachments(), []];
    const note = ({ body }: AuditFact) => Promise.resolve(void looks.push(String(body['what'])));
    api = await startApi({
      features: [AttachmentsModule],
      env: { DATA_DIR: folder, ATTACHMENT_MAX_MB: '1' },
      standIns: [
        { provide: Attachments, use: attachments },
        { provide: CaseReader, use: { involves: () => Promise.resolve(false) } },
        { provide: AuditLog, use: { note } },
      ],
    });
    api.fakes.directory.posts = [aPost('expert')];
    headers = await api.signedIn();
  });
  afterEach(async () => {
    await api.app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const http = () => request(api.app.getHttpServer());
  const send = (content: Buffer, fields: Record<string, string> = {}, name = '现场.jpg') =>
    http().post('/api/attachments').set(headers).field(fields).attach('file', content, { filename: name });
  const get = (path: string) => http().get(`/api/attachments/${path}`).set(headers);

  it.each([
    { format: 'JPG', content: () => plain().withExif(TAGS).jpeg().toBuffer() },
    { format: 'WebP', content: () => plain().withExif(TAGS).webp().toBuffer() },
  ])(
    'tell time, place and device themselves ($format), whatever the sender declares',
    async ({ content }) => {
      const { body } = await send(await content(), DECLARED).expect(201);
      expect(body.capture).toMatchObject({
        source: 'file',
        takenAt: '2026-03-05T02:15:00.000Z',
        device: 'HUAWEI P60',
      });
      expect(body.capture.latitude).toBeCloseTo(34.6833, 3);
      expect(body.capture.longitude).toBeCloseTo(112.425, 3);
      expect(attachments.rows[0]?.exif).toMatchObject({ DateTimeOriginal: '2026:03:05 10:15:00' });
    },
  );

  it('made small on the phone carry what the phone read before, marked as declared', async () => {
    const { body } = await send(await plain().jpeg().toBuffer(), DECLARED).expect(201);
    expect(body.capture).toEqual({
      source: 'declared',
      takenAt: '2026-03-05T03:00:00.000Z',
      latitude: 34.5,
      longitude: 112.5,
      device: 'P40',
    });
  });

  it.each([
    { what: 'a time without zone', fields: { takenAt: '2026-03-05T11:00:00' }, field: '拍摄时间' },
    { what: 'a place off the earth', fields: { latitude: '134.5', longitude: '112' }, field: '纬度' },
  ])('are not taken with $what', async ({ fields, field }) => {
    const { body } = await send(await plain().jpeg().toBuffer(), fields).expect(400);
    expect(JSON.stringify(body)).toContain(field);
  });

  it('that say nothing, or are broken, are kept without a word of their capture', async () => {
    const broken = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), Buffer.alloc(60, 1)]);
    for (const content of [await plain().jpeg().toBuffer(), broken]) {
      expect((await send(content).expect(201)).body.capture).toBeUndefined();
    }
  });

  it('are shown small and upright, coded anew, each look written down; the original stays as it came', async () => {
    const turned = await plain().withExif(TAGS).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { body } = await send(turned).expect(201);
    const { body: small, headers: answer } = await get(`${body.id}/thumbnail`).expect(200);
    const { width, height, exif } = await sharp(small as Buffer).metadata();
    expect({ width, height, exif }).toEqual({ width: 320, height: 480, exif: undefined });
    expect(answer).toMatchObject({ 'cache-control': 'private, max-age=3600', 'content-type': 'image/jpeg' });
    const kept = attachments.rows[0]?.thumbnailSha256;
    await get(`${body.id}/thumbnail`).set('If-None-Match', `"${kept}"`).expect(304);
    expect((await get(body.id as string).expect(200)).body).toEqual(turned);
    expect(looks).toEqual(['attachmentThumbnail', 'attachmentThumbnail', 'attachment']);
  });

  it('are small pictures for nobody who may not see them', async () => {
    const { body } = await send(await plain().jpeg().toBuffer()).expect(201);
    attachments.rows.push({ ...attachments.rows.splice(0)[0]!, uploadedBy: 'p-zhang' });
    await get(`${body.id}/thumbnail`).expect(404);
    await get(`${body.id}/preview`).expect(404);
    expect(looks).toEqual([]);
  });

  it('are previewed inside our own pages and run nothing there', async () => {
    const { body } = await send(await plain().jpeg().toBuffer()).expect(201);
    const { headers: answer } = await get(`${body.id}/preview`).expect(200);
    expect(answer['content-disposition']).toMatch(/^inline;/);
    expect(answer['content-security-policy']).toContain("sandbox; default-src 'none'");
    expect(answer['content-security-policy']).toContain("frame-ancestors 'self'");
  });

  it('are not the only files previewed: a PDF is, a Word file is downloaded', async () => {
    const pdf = await send(PDF, {}, '报告.pdf').expect(201);
    const { headers: answer } = await get(`${pdf.body.id}/preview`).expect(200);
    expect(answer).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(answer['content-security-policy']).toContain("default-src 'none'");
    await get(`${pdf.body.id}/thumbnail`).expect(404);
    attachments.rows.push({ ...attachments.rows.splice(0)[0]!, mime: 'application/msword' });
    expect((await get(`${pdf.body.id}/preview`).expect(404)).body.detail).toContain('下载');
  });

  it('are as large as the settings say', async () => {
    const { body } = await send(
      Buffer.concat([await plain().jpeg().toBuffer(), Buffer.alloc(1_100_000)]),
    ).expect(413);
    expect(body.detail).toContain('1 MB');
  });
});

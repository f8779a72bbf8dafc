import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { type AuditFact, AuditLog, Attachments, type AttachmentView, CaseReader } from '#persistence';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import { FakeAttachments } from './attachments.fixture';
import { AttachmentsModule } from './attachments.module';

const JPG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), Buffer.alloc(60, 1)]);
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(60)]);
const WEBP = Buffer.concat([Buffer.from('RIFF\u0010\0\0\0WEBPVP8 '), Buffer.alloc(60)]);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const zip = (...parts: readonly string[]): Buffer =>
  Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), ...parts.map((part) => Buffer.from(part))]);
const DOCX = zip('[Content_Types].xml', 'word/document.xml');
const XLSX = zip('[Content_Types].xml', 'xl/workbook.xml');

describe('attachments', () => {
  let api: TestApi;
  let headers: Record<string, string>;
  let folder: string;
  let attachments: FakeAttachments;
  let noted: { readonly fact: AuditFact; readonly caseId: string | undefined }[];
  let involved: boolean;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attachments-'));
    attachments = new FakeAttachments();
    [noted, involved] = [[], false];
    api = await startApi({
      features: [AttachmentsModule],
      env: { DATA_DIR: folder },
      standIns: [
        { provide: Attachments, use: attachments },
        { provide: CaseReader, use: { involves: () => Promise.resolve(involved) } },
        {
          provide: AuditLog,
          use: {
            note: (fact: AuditFact, caseId?: string) => Promise.resolve(void noted.push({ fact, caseId })),
          },
        },
      ],
    });
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    headers = await api.signedIn();
  });
  afterEach(async () => {
    await api.app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const http = () => request(api.app.getHttpServer());
  const send = (content: Buffer, name = '照片.jpg', fields: Record<string, string> = {}) =>
    http().post('/api/attachments').set(headers).field(fields).attach('file', content, { filename: name });
  const open = (id: string) => http().get(`/api/attachments/${id}`).set(headers);
  const isKept = (): boolean => {
    const stored = join(folder, 'attachments');
    if (!existsSync(stored)) return false;
    return readdirSync(stored, { recursive: true }).some((one) =>
      statSync(join(stored, String(one))).isFile(),
    );
  };

  it('are kept under their digest, with the uploader and nothing the client could claim', async () => {
    const { body } = await send(JPG, '现场照片.jpg', { purpose: 'photoAfter' }).expect(201);
    expect(body).toMatchObject({
      mime: 'image/jpeg',
      name: '现场照片.jpg',
      size: JPG.length,
      purpose: 'photoAfter',
    });
    expect(body.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(attachments.rows).toMatchObject([{ uploadedBy: 'p-li', unitId: 'u-tanggong', caseId: null }]);
  });

  it.each([
    ['JPG', JPG, 'a.jpg', 'image/jpeg'],
    ['PNG', PNG, 'a.png', 'image/png'],
    ['WebP', WEBP, 'a.webp', 'image/webp'],
    ['PDF', PDF, 'a.pdf', 'application/pdf'],
    ['docx', DOCX, 'a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['xlsx', XLSX, 'a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('may be %s, told by their content', async (_kind, content, name, mime) => {
    expect((await send(content, name).expect(201)).body).toMatchObject({ mime, name });
  });

  it.each([
    ['a web page called a photo', Buffer.from('<html><script>alert(1)</script></html>'), 'a.jpg'],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(60)]), 'a.pdf'],
    ['a zip that is no document', zip('a.txt'), 'a.docx'],
    ['a workbook with macros', zip('xl/workbook.xml', 'xl/vbaProject.bin'), 'a.xlsx'],
    ['a file that is both', zip('xl/workbook.xml', 'word/document.xml'), 'a.xlsx'],
    ['a few bytes', Buffer.from('hi'), 'a.jpg'],
    ['nothing at all', Buffer.alloc(0), 'a.jpg'],
  ])('are never %s, and nothing of it is kept', async (_what, content, name) => {
    const { body } = await send(content, name).expect(415);
    expect(body.code).toBe('MEDIA_UNSUPPORTED');
    expect(body.detail).toContain('JPG 图片');
    expect(isKept()).toBe(false);
    expect(attachments.rows).toEqual([]);
  });

  it('are refused beyond the limit while they arrive', async () => {
    await send(Buffer.concat([JPG, Buffer.alloc(21 * 1024 * 1024)])).expect(413);
    expect(isKept()).toBe(false);
  });

  it('come one at a time', async () => {
    await send(JPG).attach('file', JPG, { filename: 'b.jpg' }).expect(400);
  });

  it.each([
    ['../../etc/passwd.jpg', 'passwd.jpg'],
    ['gpj.‮照片.jpg', 'gpj.照片.jpg'],
    ['photo.php', 'photo.php.jpg'],
    ['.jpg', '附件.jpg'],
    ['a;b.JPEG', 'a_b.jpeg'],
  ])('called %s are kept as %s', async (given, kept) => {
    expect((await send(JPG, given).expect(201)).body.name).toBe(kept);
  });

  it('sent again with the same number are told, not kept twice', async () => {
    const clientId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    const first = await send(JPG, 'a.jpg', { clientId }).expect(201);
    const again = await send(JPG, 'a.jpg', { clientId }).expect(200);
    expect(again.body.id).toBe(first.body.id);
    expect(attachments.rows).toHaveLength(1);
    const { body } = await send(PNG, 'a.png', { clientId }).expect(422);
    expect(body.code).toBe('KEY_REUSED');
  });

  describe('opened', () => {
    const stored = async (over: Partial<AttachmentView> = {}): Promise<string> => {
      const { body } = await send(JPG, '现场（前）.jpg').expect(201);
      attachments.rows.push({ ...(attachments.rows.pop() as AttachmentView), ...over });
      return body.id as string;
    };

    it('come as a download that a browser never runs, and the look is written down', async () => {
      const id = await stored();
      const { headers: answer, body } = await open(id).expect(200);
      expect(body).toEqual(JPG);
      expect(answer).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
      });
      expect(answer['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''/);
      expect(noted).toMatchObject([{ fact: { kind: 'view', ref: id, body: { personId: 'p-li' } } }]);
    });

    it('are told of a case in the chain of that case', async () => {
      api.fakes.directory.posts = [aPost('committeeClerk')];
      await open(await stored({ caseId: 'case-1' })).expect(200);
      expect(noted[0]?.caseId).toBe('case-1');
    });

    it('look absent to whom they are no business of', async () => {
      const others = await stored({ uploadedBy: 'p-zhang' });
      const absent = await open('none').expect(404);
      const foreign = await open(others).expect(404);
      expect({ ...foreign.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
      await open(await stored({ caseId: 'case-1' })).expect(404);
      expect(noted).toEqual([]);
    });

    it('are seen by somebody who was drawn into the case', async () => {
      involved = true;
      await open(await stored({ caseId: 'case-1' })).expect(200);
    });
  });
});

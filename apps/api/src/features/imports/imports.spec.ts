import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import request from 'supertest';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost } from '../../http/ports.fixture';
import type { ImportView } from './dto/import.view';
import {
  aCsv,
  aDataFolder,
  FakeImports,
  FakeRegister,
  GOOD_LINE,
  importsWith,
  STRANGE_LINE,
} from './imports.fixture';

describe('imports', () => {
  let api: TestApi;
  let imports: FakeImports;
  let headers: Record<string, string>;
  let folder: string;

  beforeEach(async () => {
    folder = aDataFolder();
    imports = new FakeImports();
    api = await startApi({ features: [importsWith(imports, new FakeRegister())], env: { DATA_DIR: folder } });
    api.fakes.directory.posts = [aPost('committeeClerk', { unitId: 'u-office' })];
    headers = await api.signedIn();
  });
  afterEach(async () => {
    await api.app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const http = () => request(api.app.getHttpServer());
  const upload = (content: Buffer, name = '台账.csv') =>
    http()
      .post('/api/imports')
      .set(headers)
      .attach('file', content, { filename: name, contentType: 'text/csv' });
  const uploaded = async (lines: readonly (readonly string[])[]): Promise<ImportView> =>
    (await upload(aCsv(lines)).expect(201)).body as ImportView;
  const commit = (id: string) =>
    http()
      .post(`/api/imports/${id}/commit`)
      .set({ ...headers, 'idempotency-key': 'commit-0123456789' });
  const folderIsEmpty = (name: string): boolean =>
    !existsSync(join(folder, name)) || readdirSync(join(folder, name)).length === 0;

  it('an upload is a dry run: it tells every row and starts nothing', async () => {
    const view = await uploaded([GOOD_LINE, STRANGE_LINE]);
    expect(view).toMatchObject({
      fileName: '台账.csv',
      status: 'dryRun',
      verdict: 'importWithProblems',
      counts: { recognised: 2, importable: 1, failed: 1, skipped: 0 },
    });
    expect(view.tables[0]?.columns.find((column) => column.field === 'description')).toMatchObject({
      heading: '隐患描述',
      fieldTitle: '隐患描述',
    });
    expect(imports.started).toEqual([]);
    expect(folderIsEmpty('tmp')).toBe(true);
  });

  it('rows come in pages, with their own words and their problems', async () => {
    const { id } = await uploaded([GOOD_LINE, STRANGE_LINE]);
    const first = await http().get(`/api/imports/${id}/rows?limit=1`).set(headers).expect(200);
    expect(first.body).toMatchObject({
      next: 1,
      rows: [
        { row: 2, status: 'importable', statusTitle: '可导入', entry: 'rectifying', entryTitle: '进入整改' },
      ],
    });
    const rest = await http().get(`/api/imports/${id}/rows?limit=1&after=1`).set(headers).expect(200);
    expect(rest.body.next).toBeUndefined();
    expect(rest.body.rows[0]).toMatchObject({ row: 3, status: 'failed' });
    expect(rest.body.rows[0].problems.at(-1).message).toMatch(/^第3行/);
    expect(rest.body.rows[0].cells).toContainEqual(
      expect.objectContaining({ heading: '企业名称', text: '某不在名录厂' }),
    );
  });

  it('a commit starts each importable row once, however often it is sent', async () => {
    const { id } = await uploaded([GOOD_LINE]);
    await commit(id).expect(200);
    const again = await commit(id).expect(200);
    expect(again.body).toMatchObject({ status: 'committed' });
    expect(imports.started).toHaveLength(1);
    expect(imports.started[0]?.by).toMatchObject({ personId: 'p-li', via: 'import' });
  });

  it('the same hazard in another file is told before anybody commits, with the number it has', async () => {
    await commit((await uploaded([GOOD_LINE])).id).expect(200);
    const second = await uploaded([GOOD_LINE, STRANGE_LINE]);
    expect(second.counts).toEqual({ recognised: 2, importable: 0, failed: 1, skipped: 1 });
    const { body } = await http().get(`/api/imports/${second.id}/rows`).set(headers).expect(200);
    expect(body.rows[0]).toMatchObject({
      status: 'alreadyThere',
      statusTitle: '已在台账中',
      number: 'XG-2026-WH-000001-01',
    });
    const progress = await http().get(`/api/imports/${second.id}/progress`).set(headers).expect(200);
    expect(progress.body).toMatchObject({ total: 1, waiting: 0, imported: 0, alreadyThere: 1, errors: 0 });
    await commit(second.id).expect(409);
    expect(imports.started).toHaveLength(1);
  });

  it('a commit needs a key', async () => {
    const { id } = await uploaded([GOOD_LINE]);
    const { body } = await http().post(`/api/imports/${id}/commit`).set(headers).expect(400);
    expect(body.code).toBe('KEY_REQUIRED');
  });

  it('a file with nothing to import is not committed', async () => {
    const { id } = await uploaded([STRANGE_LINE]);
    const { body } = await commit(id).expect(409);
    expect(body.detail).toContain('没有可以导入的行');
  });

  it('a corrected column is read anew, and not any more once committed', async () => {
    const { id, tables } = await uploaded([GOOD_LINE]);
    const place = tables[0]?.columns.find((column) => column.field === 'place')?.column;
    const sheets = [{ sheet: tables[0]?.sheet, columns: [{ column: place, field: null }] }];
    const { body } = await http().put(`/api/imports/${id}/mapping`).set(headers).send({ sheets }).expect(200);
    expect(body).toMatchObject({ id, status: 'dryRun' });
    expect(imports.stored.get(id)?.rows[0]?.facts?.place).toBe('未注明');
    await commit(id).expect(200);
    await http().put(`/api/imports/${id}/mapping`).set(headers).send({ sheets }).expect(409);
  });

  it('a ledger that names no unit takes the one the person chooses', async () => {
    const csv = Buffer.from(
      '隐患描述,隐患级别,发现日期,整改期限,整改情况\r\n静电接地报警仪失效,一般,2026-03-01,2026-03-20,整改中',
    );
    const view = (await upload(csv).expect(201)).body as ImportView;
    expect(view.counts.importable).toBe(0);
    const { body } = await http()
      .put(`/api/imports/${view.id}/mapping`)
      .set(headers)
      .send({ unit: '洛阳沐驰石化王城加油站' })
      .expect(200);
    expect(body.counts).toMatchObject({ importable: 1, failed: 0 });
  });

  it('a file that is no ledger is refused with a sentence, and kept nowhere', async () => {
    const { body } = await upload(Buffer.from('%PDF-1.7 …'), '台账.xlsx').expect(201);
    expect(body).toMatchObject({ status: 'refused', refusal: { code: 'NOT_A_SPREADSHEET' } });
    expect(folderIsEmpty('tmp')).toBe(true);
    expect(folderIsEmpty('imports')).toBe(true);
    await commit(body.id).expect(409);
    await http().put(`/api/imports/${body.id}/mapping`).set(headers).send({ unit: '某厂' }).expect(409);
  });

  it('a file beyond the limit is refused while it arrives', async () => {
    const { body } = await upload(Buffer.alloc(21 * 1024 * 1024, 'a')).expect(413);
    expect(body.code).toBe('TOO_LARGE');
    expect(folderIsEmpty('tmp')).toBe(true);
  });

  it('a name cannot lead out of the folder or turn text around', async () => {
    const { body } = await upload(aCsv([GOOD_LINE]), '..\\..\\‮台账.csv').expect(201);
    expect(body.fileName).toBe('台账.csv');
  });

  it('without a file the person is told', async () => {
    const { body } = await http().post('/api/imports').set(headers).field('unit', '某厂').expect(400);
    expect(body.detail).toContain('请选择一个台账文件');
  });

  it('the result file has the summary, the outcome of each row and its own words, and no formula', async () => {
    const { id } = await uploaded([
      GOOD_LINE,
      ['=cmd|1', '车间', '配电箱无接地', '一般', '2026-03-01', '2026-03-20', '整改中'],
    ]);
    const { body, headers: answer } = await http()
      .get(`/api/imports/${id}/result`)
      .set(headers)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(answer['content-disposition']).toContain('attachment');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(body);
    const rows = book.worksheets[1];
    expect(rows?.getRow(2).getCell(3).value).toBe('可导入');
    expect(rows?.getRow(3).getCell(3).value).toBe('不导入');
    expect(JSON.stringify(rows?.getRow(3).values)).toContain("'=cmd|1");
  });

  describe('who may import', () => {
    it.each([
      { role: 'committeeDirector', unitId: 'u-office', counts: { importable: 1, failed: 0 } },
      { role: 'committeeClerk', unitId: 'u-office', counts: { importable: 1, failed: 0 } },
      { role: 'agencyAdmin', unitId: 'u-agency', counts: { importable: 1, failed: 0 } },
      { role: 'subdistrictOfficer', unitId: 'u-wangcheng', counts: { importable: 1, failed: 0 } },
      { role: 'subdistrictOfficer', unitId: 'u-xigong', counts: { importable: 0, failed: 1 } },
    ] as const)('$role of $unitId, within its reach', async ({ role, unitId, counts }) => {
      api.fakes.directory.posts = [aPost(role, { unitId })];
      const view = await uploaded([GOOD_LINE]);
      expect(view.counts).toMatchObject(counts);
      await http().get(`/api/imports/${view.id}/rows`).set(headers).expect(200);
    });

    it.each(['bureauOfficer', 'bureauHead', 'subdistrictLeader', 'expert', 'enterpriseHead'] as const)(
      'not %s, who cannot read an import either',
      async (role) => {
        const { id } = await uploaded([GOOD_LINE]);
        api.fakes.directory.posts = [aPost(role)];
        await upload(aCsv([GOOD_LINE])).expect(403);
        await commit(id).expect(403);
        await http().get(`/api/imports/${id}`).set(headers).expect(403);
      },
    );

    it('another unit within the district reads nothing of it', async () => {
      const { id } = await uploaded([GOOD_LINE]);
      api.fakes.directory.posts = [aPost('subdistrictOfficer', { unitId: 'u-wangcheng' })];
      await http().get(`/api/imports/${id}`).set(headers).expect(404);
      await commit(id).expect(404);
    });

    it('the import of another unit looks as if it were not there', async () => {
      const { id } = await uploaded([GOOD_LINE]);
      const stored = imports.stored.get(id);
      if (stored) imports.stored.set(id, { ...stored, batch: { ...stored.batch, uploadedBy: 'p-zhang' } });
      await commit(id).expect(403);
      await http().get('/api/imports/none').set(headers).expect(404);
    });
  });
});

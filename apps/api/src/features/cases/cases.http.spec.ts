import { Module } from '@nestjs/common';
import request from 'supertest';
import { Attachments, CaseReader, Comments, HazardBasis, HazardLedger, TaskReader } from '#persistence';
import { TemporalClient } from '#platform';
import { startApi, type TestApi } from '../../http/api.fixture';
import { aPost, aSubstitutedPost } from '../../http/ports.fixture';
import { ActsModule } from '../acts/acts.module';
import { aHead, anEvent, aRefusal, FakeFile } from './cases.fixture';
import { CasesController } from './cases.controller';
import { CASE_PROVIDERS } from './cases.module';

const KEY = '5e1c7b3c-3f0d-4a53-9d5b-8f6f1f0c1a2b';

/** Stands where the Temporal client stands. */
class FakeDoor {
  readonly commands: { readonly on: string; readonly act: string; readonly form: object }[] = [];

  withDeadline<T>(_ms: number, call: (client: unknown) => Promise<T>): Promise<T> {
    const executeUpdate = (_name: string, { args: [command] }: { args: [FakeDoor['commands'][number]] }) => {
      this.commands.push(command);
      const receipt = {
        caseId: 'c1',
        version: 10,
        stage: 'rectifying',
        act: command.act,
        held: false,
        opened: [],
      };
      return Promise.resolve({ ...receipt, at: '2026-03-06T02:00:00.000Z' });
    };
    return call({ workflow: { getHandle: () => ({ executeUpdate }) } });
  }
}

describe('cases over HTTP', () => {
  let api: TestApi;
  let file: FakeFile;
  let door: FakeDoor;
  let headers: Record<string, string>;
  const http = () => request(api.app.getHttpServer());
  const get = (path: string) => http().get(path).set(headers);

  beforeEach(async () => {
    file = new FakeFile();
    door = new FakeDoor();
    @Module({ controllers: [CasesController], providers: [...CASE_PROVIDERS] })
    class TestCasesModule {}
    api = await startApi({
      features: [ActsModule, TestCasesModule],
      standIns: [
        { provide: TemporalClient, use: door },
        { provide: CaseReader, use: file.cases },
        { provide: TaskReader, use: file.tasks },
        { provide: HazardLedger, use: file.hazards },
        { provide: Attachments, use: file.attachments },
        { provide: Comments, use: file.comments },
        { provide: HazardBasis, use: file.basis },
      ],
    });
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    headers = { ...(await api.signedIn()), 'idempotency-key': KEY };
  });

  afterEach(() => api.app.close());

  describe('the page of a case', () => {
    it('shows head, stages, three responsible persons, basis, documents and the forms of motions', async () => {
      const decided = { kind: 'decided', display: '李四' } as const;
      file.events = [
        anEvent(1, { name: 'reported' }),
        anEvent(2, {
          ...decided,
          node: 'classify',
          name: 'classify',
          form: { levelBasis: '判定标准第三条' },
        }),
        anEvent(3, {
          ...decided,
          node: 'notify',
          name: 'issue',
          form: { noticeNo: '西安委办告〔2026〕1号' },
        }),
        anEvent(4, { name: 'rectifying' }),
      ];
      const { body } = await get('/api/cases/c1').expect(200);
      expect(body.head).toMatchObject({ stageTitle: '整改中', level: '一般隐患' });
      expect(body.hazard.overlays).toEqual(['申请延期']);
      expect(body.legalBasis).toEqual(['河南省安全生产条例第二十七条', '判定标准第三条']);
      expect(body.documents).toEqual([
        { title: '发出告知书', number: '西安委办告〔2026〕1号', at: '2026-03-02T03:00:00.000Z', by: '李四' },
      ]);
      expect(body.responsible.department).toEqual({ unit: '区应急管理局' });
      expect(body.motions).toContainEqual({
        act: 'requestExtension',
        title: '申请延期',
        form: 'RequestExtensionDto',
      });
    });

    it('looks the same for a case out of reach and one that is not there', async () => {
      file.inScope = false;
      const hidden = await get('/api/cases/c1').expect(404);
      const absent = await get('/api/cases/c9').expect(404);
      const { instance: _a, ...one } = hidden.body;
      const { instance: _b, ...other } = absent.body;
      expect(one).toEqual(other);
    });

    it('opens to somebody who has a part in the case outside of their own area', async () => {
      file.inScope = false;
      file.involved = ['p-li'];
      await get('/api/cases/c1').expect(200);
    });

    it('is shut to posts without business data', async () => {
      api.fakes.directory.posts = [aPost('systemAdmin')];
      await get('/api/cases/c1').expect(403);
    });
  });

  describe('the record of a case', () => {
    beforeEach(() => {
      file.events = [1, 2, 3, 4].map((seq) => anEvent(seq));
      file.refused = [aRefusal()];
    });

    const kinds = (body: { items: { seq?: number; kind: string }[] }) =>
      body.items.map((one) => one.seq ?? one.kind);

    it('puts a refused act in its place in time, on one page only', async () => {
      const first = await get('/api/cases/c1/events?limit=2').expect(200);
      expect(kinds(first.body)).toEqual([1, 2]);
      const second = await get(`/api/cases/c1/events?limit=2&after=${first.body.next}`).expect(200);
      expect(kinds(second.body)).toEqual(['refused', 3, 4]);
      expect(second.body.next).toBeUndefined();
    });

    it('shows refusals of others to those who watch over cases only', async () => {
      api.fakes.directory.posts = [aPost('enterpriseHead')];
      expect(kinds((await get('/api/cases/c1/events').expect(200)).body)).toEqual([1, 2, 3, 4]);
      file.refused = [aRefusal({ personId: 'p-li' })];
      expect(kinds((await get('/api/cases/c1/events').expect(200)).body)).toContain('refused');
    });
  });

  describe('an act on the case', () => {
    const put = (motion: string, form: object) =>
      http().post(`/api/cases/c1/acts/${motion}`).set(headers).send({ form });

    it('reaches the case with its form', async () => {
      await put('recordSupervision', { kind: 'visit', text: '上门督促' }).expect(200);
      expect(door.commands).toEqual([
        expect.objectContaining({
          on: 'case',
          act: 'recordSupervision',
          form: { kind: 'visit', text: '上门督促' },
        }),
      ]);
    });

    it('names the field at fault', async () => {
      const { body } = await put('recordSupervision', { kind: 'dinner', text: '上门督促' }).expect(400);
      expect(body.errors).toEqual([{ field: 'form.kind', label: '督促方式', message: '不在可选范围内' }]);
    });

    it('is refused to a substitute whose substitution does not reach so far, and the refusal is kept', async () => {
      api.fakes.directory.posts = [aSubstitutedPost('subdistrictOfficer', ['signFor'])];
      const { body } = await put('recordSupervision', { kind: 'visit', text: '上门督促' }).expect(403);
      expect(body.code).toBe('NON_DELEGABLE');
      expect(api.fakes.refusals.recorded).toHaveLength(1);
    });

    it('does not reach a case out of reach', async () => {
      file.inScope = false;
      await put('recordSupervision', { kind: 'visit', text: '上门督促' }).expect(404);
      expect(door.commands).toEqual([]);
    });

    it('has no form on a report', async () => {
      file.heads = [aHead({ process: 'report' })];
      const { body } = await put('object', { grounds: '不服' }).expect(422);
      expect(body.code).toBe('UNKNOWN_ACT');
    });
  });
});

import { Body, Controller, Injectable, Module, Param, Post } from '@nestjs/common';
import {
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { IsString } from 'class-validator';
import request from 'supertest';
import { type ActReceipt, isRefusal, type Refusal, refuse } from '#domain/case';
import { type ActCommand, REFUSAL_TYPE } from '#contracts';
import { TemporalClient } from '#platform';
import { ActBody } from '../../http/act-body';
import { BeforeAct } from '../../http/act-hook.decorator';
import { actorFor } from '../../http/acting';
import { ActRoute } from '../../http/act-route.decorator';
import { type ActAnswer, type ActHook, Acts, type ResolvedAct } from '../../http/acts';
import { startApi, type TestApi } from '../../http/api.fixture';
import { Field } from '../../http/field.decorator';
import { formFor } from '../../http/forms/form';
import { registerForms } from '../../http/forms/form-registry';
import { type Idempotency, IdempotencyKey } from '../../http/idempotency';
import { CurrentIdentity, RequestId } from '../../http/identity.decorator';
import { aPost } from '../../http/ports.fixture';
import { Refused } from '../../http/problem';
import type { Identity } from '../../http/request';
import { ActsModule } from './acts.module';

class NoticeForm {
  @Field('告知书文号')
  @IsString()
  readonly noticeNo: string;
}

registerForms('trial', [formFor({ node: 'notify', act: 'issue', form: NoticeForm })]);

const SEAT = { unitId: 'u-tanggong', role: 'subdistrictOfficer' } as const;

@Controller('trials')
class TrialController {
  constructor(private readonly acts: Acts) {}

  @Post(':caseId/:act')
  @ActRoute('task.act')
  act(
    @Param('caseId') caseId: string,
    @Param('act') act: string,
    @Body() body: ActBody,
    @IdempotencyKey() idempotency: Idempotency,
    @CurrentIdentity() identity: Identity,
    @RequestId() requestId: string,
  ): Promise<ActAnswer> {
    const actor = actorFor(identity, { act, node: 'notify.street', seats: [SEAT] });
    if (isRefusal(actor)) throw new Refused(actor);
    return this.acts.submit({
      target: { process: 'trial', caseId, on: 'notify.street.1', node: 'notify.street', seat: SEAT },
      ...{ act, actor, requestId },
      form: body.form ?? {},
      evidence: body.evidence ?? [],
      ...idempotency,
      ...(body.opinion === undefined ? {} : { opinion: body.opinion }),
      ...(body.cosigners === undefined ? {} : { cosigners: body.cosigners }),
    });
  }
}

/** Completes the form of one act and refuses another, as a feature would from SQL and calendar. */
@BeforeAct({ order: 1 })
@Injectable()
class LimitHook implements ActHook {
  concerns({ target }: ResolvedAct): boolean {
    return target.caseId.startsWith('limited');
  }

  before(act: ResolvedAct): Promise<ResolvedAct | Refusal> {
    if (act.target.caseId === 'limited-late') return Promise.resolve(refuse('TOO_LATE', '已过 5 个工作日'));
    return Promise.resolve({ ...act, form: { ...(act.form as object), latestDueOn: '2026-04-05' } });
  }
}

@Module({ controllers: [TrialController], providers: [LimitHook] })
class TrialModule {}

const RECEIPT: ActReceipt = {
  caseId: 'c1',
  version: 4,
  stage: 'notified',
  act: 'issue',
  at: '2026-03-06T02:00:00.000Z',
  held: false,
  opened: [{ taskId: 'signFor.1', node: 'signFor', seat: SEAT }],
};

interface Sent {
  readonly workflowId: string;
  readonly updateId: string;
  readonly command: ActCommand;
}

/** Stands where the Temporal client stands: takes Updates down and answers as it is told. */
class FakeTemporal {
  readonly sent: Sent[] = [];
  answer: (sent: Sent) => ActReceipt = () => RECEIPT;

  withDeadline<T>(_ms: number, call: (client: unknown) => Promise<T>): Promise<T> {
    const getHandle = (workflowId: string) => ({
      executeUpdate: (_name: string, options: { updateId: string; args: [ActCommand] }) => {
        const sent = { workflowId, updateId: options.updateId, command: options.args[0] };
        this.sent.push(sent);
        return Promise.resolve().then(() => this.answer(sent));
      },
    });
    return call({ workflow: { getHandle } });
  }
}

const fails = (error: Error) => (): never => {
  throw error;
};
const refusedWith = (refusal: Refusal) =>
  fails(new WorkflowUpdateFailedError('no', ApplicationFailure.nonRetryable('no', REFUSAL_TYPE, refusal)));

const http = ({ app }: TestApi) => request(app.getHttpServer());

const KEY = '5e1c7b3c-3f0d-4a53-9d5b-8f6f1f0c1a2b';

describe('an act', () => {
  let api: TestApi;
  let temporal: FakeTemporal;
  let headers: Record<string, string>;

  beforeEach(async () => {
    temporal = new FakeTemporal();
    api = await startApi({
      features: [ActsModule, TrialModule],
      standIns: [{ provide: TemporalClient, use: temporal }],
    });
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    headers = { ...(await api.signedIn()), 'idempotency-key': KEY };
  });

  afterEach(() => api.app.close());

  const act = (path: string, body: object = {}, over: Record<string, string> = {}) =>
    http(api)
      .post(`/api/trials/${path}`)
      .set({ ...headers, ...over })
      .send(body);
  const issue = (caseId = 'c1', form: object = { noticeNo: '安隐告〔2026〕1号' }) =>
    act(`${caseId}/issue`, { form, opinion: '请签收' });

  it('reaches its workflow once, with form, person and post, and is answered with the receipt', async () => {
    const { status, body } = await issue();
    expect([status, body]).toEqual([200, RECEIPT]);
    expect(temporal.sent).toMatchObject([
      {
        workflowId: 'trial:c1',
        updateId: `p-li:${KEY}`,
        command: {
          ...{ key: KEY, on: 'notify.street.1', act: 'issue', opinion: '请签收', evidence: [] },
          form: { noticeNo: '安隐告〔2026〕1号' },
          actor: { personId: 'p-li', postId: 'post-subdistrictOfficer', via: 'direct' },
        },
      },
    ]);
  });

  it('is answered from the books when its key comes again, also with a body that no longer fits', async () => {
    await issue();
    const { bodyHash } = temporal.sent[0]?.command as ActCommand;
    api.fakes.commands.stored.set(`p-li ${KEY}`, { bodyHash, receipt: RECEIPT });
    expect((await issue()).body).toEqual(RECEIPT);
    expect(temporal.sent).toHaveLength(1);
  });

  it('is refused under a key that stands for something else', async () => {
    api.fakes.commands.stored.set(`p-li ${KEY}`, { bodyHash: 'other', receipt: RECEIPT });
    const { status, body } = await issue();
    expect([status, body.code]).toEqual([422, 'KEY_REUSED']);
    expect(temporal.sent).toHaveLength(0);
  });

  it('is not answered with the receipt of another body that was on its way under the same key', async () => {
    temporal.answer = () => {
      api.fakes.commands.stored.set(`p-li ${KEY}`, { bodyHash: 'other', receipt: RECEIPT });
      return RECEIPT;
    };
    expect((await issue()).body.code).toBe('KEY_REUSED');
  });

  it('that the rules refuse is a problem with the rule and who may act, and is in the audit', async () => {
    api.fakes.directory.assignees = [{ personId: 'p-zhang', postId: 'x', ...SEAT }];
    temporal.answer = refusedWith(refuse('TASK_HELD_BY_OTHER', undefined, [{ personId: 'p-zhang' }]));
    const { status, body } = await issue();
    expect([status, body.code, body.rule]).toEqual([409, 'TASK_HELD_BY_OTHER', '认领后由认领人办理']);
    expect(body.mayAct).toEqual([{ unit: '唐宫路街道办事处', post: '办事处安全员', persons: ['张三'] }]);
    expect(api.fakes.refusals.recorded).toMatchObject([
      { caseId: 'c1', taskId: 'notify.street.1', act: 'issue', refusal: { code: 'TASK_HELD_BY_OTHER' } },
    ]);
    expect(api.fakes.refusals.recorded[0]?.requestId).toBe(body.instance);
    expect(await api.fakes.metrics.registry.metrics()).toContain(
      'refusals_total{code="TASK_HELD_BY_OTHER"} 1',
    );
  });

  it('on a case that has ended is refused', async () => {
    temporal.answer = fails(new WorkflowNotFoundError('gone', 'trial:c1', undefined));
    expect((await issue()).body).toMatchObject({ status: 409, code: 'CASE_ENDED' });
  });

  it('that ended its case before the reply is answered with its receipt', async () => {
    temporal.answer = ({ command }) => {
      api.fakes.commands.stored.set(`p-li ${KEY}`, { bodyHash: command.bodyHash, receipt: RECEIPT });
      throw new WorkflowNotFoundError('gone', 'trial:c1', undefined);
    };
    expect((await issue()).body).toEqual(RECEIPT);
  });

  it('whose reply does not come in time is accepted: the same key tells later how it went', async () => {
    temporal.answer = fails(new WorkflowUpdateRPCTimeoutOrCancelledError('late'));
    const { status, body, headers: got } = await issue();
    expect([status, body]).toEqual([202, { pending: true, key: KEY }]);
    expect(got['retry-after']).toBe('2');
    temporal.answer = () => RECEIPT;
    expect((await issue()).status).toBe(200);
    expect(new Set(temporal.sent.map(({ updateId }) => updateId)).size).toBe(1);
  });

  it('that meets a defect is no answer but a fault in the log', async () => {
    temporal.answer = fails(new Error('cannot read properties of undefined'));
    expect((await issue()).body).toMatchObject({ status: 500, code: 'INTERNAL' });
    expect(api.fakes.logs.join('')).toContain('cannot read properties');
  });

  it('with a form not filled in names the field and never reaches the workflow', async () => {
    const { body } = await issue('c1', { noticeNo: 7, extra: true });
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { field: 'form.noticeNo', label: '告知书文号', message: '应为文字' },
        { field: 'form.extra', label: 'extra', message: '不是本表单的内容，请删除' },
      ]),
    );
    expect(temporal.sent).toHaveLength(0);
  });

  it('nobody registered a form for is unknown', async () => {
    expect((await act('c1/approve')).body).toMatchObject({ status: 422, code: 'UNKNOWN_ACT' });
  });

  it('names persons by id; they become persons in posts before the workflow sees them', async () => {
    const zhang = { personId: 'p-zhang', postId: 'post-zhang', ...SEAT };
    api.fakes.directory.assignees = [{ ...zhang, postId: 'other', role: 'subdistrictLeader' }, zhang];
    await act('c1/transfer', { form: { to: { personId: 'p-zhang' } }, opinion: '出差' });
    expect(temporal.sent[0]?.command.form).toEqual({ to: zhang });
    await act('c1/issue', { form: { noticeNo: '1' }, cosigners: [{ personId: 'p-zhang' }] });
    expect(temporal.sent[1]?.command.cosigners).toEqual([zhang]);
  });

  it('cannot be handed to somebody who holds no post today', async () => {
    const { body } = await act('c1/transfer', { form: { to: { personId: 'p-gone' } }, opinion: '出差' });
    expect(body).toMatchObject({ status: 422, code: 'TARGET_NOT_ELIGIBLE' });
  });

  it('is completed or refused by the hooks that it concerns', async () => {
    await issue('limited-1');
    expect(temporal.sent[0]?.command.form).toMatchObject({ latestDueOn: '2026-04-05' });
    expect((await issue('limited-late')).body).toMatchObject({ code: 'TOO_LATE', detail: '已过 5 个工作日' });
    expect(api.fakes.refusals.recorded).toHaveLength(1);
  });

  it('that needs no field takes none', async () => {
    expect((await act('c1/claim')).status).toBe(200);
    expect((await act('c1/claim', { form: { to: 'x' } })).body.code).toBe('REQUEST_INVALID');
  });
});

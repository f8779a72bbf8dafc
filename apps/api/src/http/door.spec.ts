import { Body, Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import request from 'supertest';
import { IsInt, IsString, Max, MaxLength } from 'class-validator';
import { refuse } from '#domain/case';
import { startApi, type TestApi } from './api.fixture';
import { Field } from './field.decorator';
import { type Idempotency, IdempotencyKey } from './idempotency';
import { Permission } from './permission.decorator';
import { aPost } from './ports.fixture';
import { Refused } from './problem';

class NoteBody {
  @Field('隐患描述')
  @IsString()
  @MaxLength(5)
  readonly text: string;

  @Field('人数')
  @IsInt()
  @Max(9)
  readonly persons: number;
}

@Controller('notes')
class NotesController {
  @Get()
  @Permission('hazard.read')
  read(): { ok: true } {
    return { ok: true };
  }

  @Post()
  @HttpCode(200)
  @Permission('case.act')
  write(@Body() body: NoteBody): NoteBody {
    return body;
  }

  @Post('act')
  @HttpCode(200)
  @Permission('case.act')
  act(@IdempotencyKey() idempotency: Idempotency): Idempotency {
    return idempotency;
  }

  @Get('refused')
  @Permission('hazard.read')
  refused(): never {
    throw new Refused(
      refuse('NOT_IN_SEAT', undefined, [
        { seat: { unitId: 'u-tanggong', role: 'subdistrictOfficer' } },
        { personId: 'p-wang' },
      ]),
    );
  }

  @Get('broken')
  @Permission('hazard.read')
  broken(): never {
    throw Object.assign(new Error('relation "secret_table" does not exist'), { code: '42P01' });
  }

  @Get('down')
  @Permission('hazard.read')
  down(): never {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  }
}

@Module({ controllers: [NotesController] })
class NotesModule {}

@Controller('bare')
class BareController {
  @Get()
  read(): string {
    return 'anybody';
  }
}

@Module({ controllers: [BareController] })
class BareModule {}

const http = ({ app }: TestApi) => request(app.getHttpServer());

describe('the door', () => {
  let api: TestApi;
  let headers: Record<string, string>;

  beforeEach(async () => {
    api = await startApi({ features: [NotesModule] });
    api.fakes.directory.posts = [aPost('subdistrictOfficer')];
    headers = await api.signedIn();
  });

  afterEach(() => api.app.close());

  it('does not open when a handler names no permission', async () => {
    await expect(startApi({ features: [BareModule] })).rejects.toThrow('BareController.read');
  });

  it('asks a stranger to sign in', async () => {
    const { status, body, type } = await http(api).get('/api/notes');
    expect([status, type, body.code]).toEqual([401, 'application/problem+json', 'NOT_SIGNED_IN']);
  });

  it('lets a post with the right in', async () => {
    expect((await http(api).get('/api/notes').set(headers)).status).toBe(200);
  });

  it.each(['systemAdmin', 'securityAdmin', 'auditAdmin', 'financeClerk'] as const)(
    'shows %s no business data',
    async (role) => {
      api.fakes.directory.posts = [aPost(role)];
      const { status, body } = await http(api).get('/api/notes').set(headers);
      expect([status, body.code]).toEqual([403, 'PERMISSION_DENIED']);
    },
  );

  it('grants nothing without a post today', async () => {
    api.fakes.directory.posts = [];
    expect((await http(api).get('/api/notes').set(headers)).status).toBe(403);
  });

  it('acts with the rights of the named post alone', async () => {
    api.fakes.directory.posts = [aPost('subdistrictOfficer'), aPost('financeClerk')];
    const as = (post: string): Promise<{ status: number; body: { code?: string } }> =>
      http(api)
        .get('/api/notes')
        .set({ ...headers, 'x-acting-post': post });
    expect((await as('post-subdistrictOfficer')).status).toBe(200);
    expect((await as('post-financeClerk')).body.code).toBe('PERMISSION_DENIED');
    expect((await as('post-of-somebody-else')).body.code).toBe('POST_NOT_HELD');
  });

  it('ends a session that was idle, and one that is too old however busy', async () => {
    api.fakes.clock.goOn(30 * 60_000);
    expect((await http(api).get('/api/notes').set(headers)).status).toBe(401);
    const busy = await api.signedIn();
    for (let hour = 0; hour < 48; hour += 1) {
      api.fakes.clock.goOn(15 * 60_000 - 1);
      await http(api).get('/api/notes').set(busy);
    }
    expect((await http(api).get('/api/notes').set(busy)).status).toBe(200);
    api.fakes.clock.goOn(60_000);
    expect((await http(api).get('/api/notes').set(busy)).status).toBe(401);
  });

  it('names every field at fault in Chinese and refuses what nobody asked for', async () => {
    const body = { text: '配电箱无接地', persons: 'many', stage: 'closed' };
    const answer = await http(api).post('/api/notes').set(headers).send(body);
    expect(answer.body).toMatchObject({ status: 400, code: 'REQUEST_INVALID' });
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        { field: 'text', label: '隐患描述', message: '不得超过 5 字' },
        { field: 'persons', label: '人数', message: '应为整数' },
        { field: 'stage', label: 'stage', message: '不是本表单的内容，请删除' },
      ]),
    );
    expect(answer.body.detail).toContain('“隐患描述”不得超过 5 字');
  });

  it.each([
    ['broken JSON', '{"text":'],
    ['a prototype', '{"text":"a","persons":1,"__proto__":{"admin":true}}'],
    ['NUL', '{"text":"a\\u0000","persons":1}'],
    ['half a surrogate pair', '{"text":"a\\ud800","persons":1}'],
    ['a bottomless body', `{"text":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  ])('refuses %s before a handler sees it', async (_what, body) => {
    const answer = await http(api)
      .post('/api/notes')
      .set({ ...headers, 'content-type': 'application/json' })
      .send(body);
    expect(answer.body).toMatchObject({ status: 400, code: 'BODY_MALFORMED' });
  });

  it('refuses a body beyond its limit', async () => {
    const answer = await http(api)
      .post('/api/notes')
      .set(headers)
      .send({ text: 'x'.repeat(300_000) });
    expect(answer.body).toMatchObject({ status: 413, code: 'TOO_LARGE' });
  });

  it.each([
    ['no token', { 'x-csrf-token': '' }],
    ['another session’s token', { 'x-csrf-token': 'x'.repeat(43) }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
  ])('does not act for a page with %s', async (_what, over) => {
    const answer = await http(api)
      .post('/api/notes')
      .set({ ...headers, ...over })
      .send({ text: '一', persons: 1 });
    expect(answer.body).toMatchObject({ status: 403, code: 'CSRF_REJECTED' });
  });

  it('wants a well-formed submission number on every act', async () => {
    const act = (key: Record<string, string>) =>
      http(api)
        .post('/api/notes/act')
        .set({ ...headers, ...key });
    expect((await act({})).body).toMatchObject({ status: 400, code: 'KEY_REQUIRED' });
    expect((await act({ 'idempotency-key': 'a b' })).body.code).toBe('KEY_MALFORMED');
    const key = { 'idempotency-key': '5e1c7b3c-3f0d-4a53-9d5b-8f6f1f0c1a2b' };
    const hash = async (body: object): Promise<string> => (await act(key).send(body)).body.bodyHash;
    expect(await hash({ a: 1, b: 2 })).toBe(await hash({ b: 2, a: 1 }));
    expect(await hash({ a: 1 })).not.toBe(await hash({ a: 2 }));
  });

  it('tells a refused person the rule and, by name, who may act instead', async () => {
    api.fakes.directory.assignees = [
      { personId: 'p-zhang', postId: 'post-1', unitId: 'u-tanggong', role: 'subdistrictOfficer' },
    ];
    const { body, status } = await http(api).get('/api/notes/refused').set(headers);
    expect(status).toBe(403);
    expect(body).toMatchObject({
      type: 'urn:problem:NOT_IN_SEAT',
      code: 'NOT_IN_SEAT',
      rule: '事项由指定岗位办理',
      mayAct: [{ unit: '唐宫路街道办事处', post: '办事处安全员', persons: ['张三'] }, { persons: ['王五'] }],
    });
    expect(JSON.stringify(body)).not.toContain('p-');
  });

  it('keeps the cause of a fault to its own log, under the request id', async () => {
    const { body, headers: got } = await http(api).get('/api/notes/broken').set(headers);
    expect(body).toMatchObject({ status: 500, code: 'INTERNAL', instance: got['x-request-id'] });
    expect(JSON.stringify(body)).not.toMatch(/secret_table|\.ts|at /);
    const line = api.fakes.logs.find((one) => one.includes('secret_table'));
    expect(line).toContain(String(got['x-request-id']));
  });

  it('says "not now" when the database is away', async () => {
    expect((await http(api).get('/api/notes/down').set(headers)).body).toMatchObject({ status: 503 });
  });

  it('answers unknown addresses as a problem too', async () => {
    const { body, type } = await http(api).get('/api/nowhere');
    expect([type, body.status, body.code]).toEqual(['application/problem+json', 404, 'NOT_FOUND']);
  });

  it('sends strict security headers with every answer', async () => {
    const { headers: got } = await http(api).get('/api/nowhere');
    expect(got['content-security-policy']).toContain("default-src 'none'");
    expect(got).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(got['x-powered-by']).toBeUndefined();
    const page = await http(api).get('/api/docs');
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });

  it('never writes cookies or tokens to the log', async () => {
    await http(api).post('/api/notes').set(headers).send({ text: '一', persons: 1 });
    const written = api.fakes.logs.join('');
    expect(written).not.toContain(String(headers['cookie']).slice(4));
    expect(written).not.toContain(String(headers['x-csrf-token']));
  });

  it('keeps a caller’s request id only when it has a plain shape', async () => {
    const id = async (given: string): Promise<unknown> =>
      (await http(api).get('/api/notes').set({ 'x-request-id': given })).headers['x-request-id'];
    expect(await id('trace-0001')).toBe('trace-0001');
    expect(await id('x"injected')).not.toBe('x"injected');
  });
});

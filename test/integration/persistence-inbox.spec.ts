import { randomUUID } from 'node:crypto';
import type { Role } from '#domain/authority';
import type { Batch, JsonObject, RecordReply } from '#domain/case';
import {
  Attachments,
  CaseReader,
  Commands,
  Directory,
  Inbox,
  type InboxOf,
  type Scope,
  Substitutions,
  TaskReader,
} from '#persistence';
import {
  actor,
  createWorld,
  firstBatch,
  opened,
  personOf,
  postOf,
  recorder,
  SECOND_AT,
  secondBatch,
  subdistrictSeat,
  task,
  type World,
} from './persistence-world';

const DAY = '2026-03-09';
const PAGE = { limit: 50 };
const ELSEWHERE: Scope = { kind: 'units', subdistrict: ['unit-jinguyuan'] };
const DISTRICT: Scope = { kind: 'district' };

let world: World;
let inbox: Inbox;
let directory: Directory;
let record: (batch: Batch) => Promise<RecordReply>;

beforeAll(async () => {
  world = await createWorld();
  inbox = new Inbox(world.source);
  directory = new Directory(world.source);
  record = recorder(world.source);
}, 60_000);
afterAll(() => world.close());
beforeEach(async () => {
  await world.source.query('truncate task, task_signer, cc, substitution, case_file');
});

async function of(unit: string, role: Role, day = DAY): Promise<InboxOf> {
  const personId = personOf(unit, role);
  return { personId, actors: (await directory.actorsFor(personId, day)).map((held) => held.actor) };
}

const handled = (caseId: string, name: string, form: unknown, over: Parameters<typeof task>[2]): Batch => {
  const open = task('acknowledge', subdistrictSeat, over);
  const by = actor('unit-wangcheng', 'subdistrictOfficer');
  const event = {
    kind: 'handled',
    name,
    at: SECOND_AT,
    taskId: open.id,
    node: open.node,
    actor: by,
    form: form as JsonObject,
    key: name,
  } as const;
  return secondBatch(caseId, { events: [event], tasks: [open], resolve: [], commands: [] });
};

describe('待办 holds', () => {
  it('what waits in the pool of the own posts, earliest due first, and nobody else sees it', async () => {
    const [late, early] = [randomUUID(), randomUUID()];
    await record(
      firstBatch(late, {}, [
        task('acknowledge', subdistrictSeat, {
          clock: { term: 'filing.ack', ladder: 'ladder.filing', startAt: '2026-03-10T02:00:00.000Z' },
        }),
      ]),
    );
    await record(firstBatch(early));
    const { items } = await inbox.todo(await of('unit-wangcheng', 'subdistrictOfficer'), PAGE);
    expect(items.map((item) => item.caseId)).toEqual([early, late]);
    expect(items[0]).toMatchObject({
      dueDay: '2026-03-09',
      seatUnitName: '王城路街道办事处',
      enterpriseName: '王城加油站',
    });
    for (const [unit, role] of [
      ['unit-wangcheng', 'subdistrictLeader'],
      ['unit-jinguyuan', 'subdistrictLeader'],
    ] as const) {
      expect((await inbox.todo(await of(unit, role), PAGE)).items).toEqual([]);
    }
  });

  it('what the person holds, is asked about, or must sign, and no longer what another has claimed', async () => {
    const [held, asked, signed] = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of [held, asked, signed]) await record(firstBatch(id));
    const [holder, leader, director] = [
      actor('unit-wangcheng', 'subdistrictOfficer'),
      actor('unit-wangcheng', 'subdistrictLeader'),
      actor('unit-emergency', 'departmentHead'),
    ];
    await record(handled(held, 'transfer', {}, { status: 'reserved', holder: leader }));
    const delegation = { to: director, by: holder, question: '请提供意见' };
    await record(handled(asked, 'delegate', {}, { status: 'reserved', holder, delegation }));
    const signers = [{ assignee: director, mode: 'with', addedBy: holder.personId } as const];
    await record(handled(signed, 'addSigner', {}, { status: 'reserved', holder, signers }));
    const casesOf = async (unit: string, role: Role) =>
      (await inbox.todo(await of(unit, role), PAGE)).items.map((item) => item.caseId).sort();
    expect(await casesOf('unit-wangcheng', 'subdistrictLeader')).toEqual([held]);
    expect(await casesOf('unit-emergency', 'departmentHead')).toEqual([asked, signed].sort());
    expect(await casesOf('unit-wangcheng', 'subdistrictOfficer')).toEqual([asked, signed].sort());
    const detail = await new TaskReader(world.source).byId(`${signed}:acknowledge.1`);
    expect(detail?.signers).toEqual([
      expect.objectContaining({
        name: '吴局长',
        mode: 'with',
        assignee: expect.objectContaining({ personId: director.personId }),
      }),
    ]);
  });

  it('every task once when paged', async () => {
    for (let n = 0; n < 5; n += 1) await record(firstBatch(randomUUID()));
    const me = await of('unit-wangcheng', 'subdistrictOfficer');
    const seen: string[] = [];
    let page = await inbox.todo(me, { limit: 2 });
    for (;;) {
      seen.push(...page.items.map((item) => item.id));
      if (page.next === undefined) break;
      page = await inbox.todo(me, { limit: 2, after: page.next });
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
    expect(await inbox.counts(me, { today: DAY }, { at: '2026-03-09T16:00:00.000Z' })).toMatchObject({
      todo: { value: 5, more: false },
      overdue: { value: 5 },
    });
  });
});

describe('离岗代理', () => {
  const substitute = async (over: { fromDay?: string; toDay?: string } = {}): Promise<string> =>
    new Substitutions(world.source).add({
      principalPersonId: personOf('unit-wangcheng', 'subdistrictOfficer'),
      postId: postOf('unit-wangcheng', 'subdistrictOfficer'),
      substitutePersonId: personOf('unit-wangcheng', 'subdistrictLeader'),
      ...{ fromDay: DAY, toDay: DAY, scope: 'all', acts: [], reason: '外出培训', createdBy: 'x', ...over },
    });

  it('lets a person act in the post of another on its days, and names both', async () => {
    const id = await substitute();
    await record(firstBatch(randomUUID()));
    const me = await of('unit-wangcheng', 'subdistrictLeader');
    expect(me.actors.find((one) => one.via === 'substitute')).toMatchObject({
      role: 'subdistrictOfficer',
      onBehalfOf: { personId: personOf('unit-wangcheng', 'subdistrictOfficer'), substitutionId: id },
    });
    expect((await inbox.todo(me, PAGE)).items).toEqual([]);
    expect((await inbox.substituted(me, PAGE)).items).toHaveLength(1);
  });

  it.each([
    { why: 'before it begins', day: '2026-03-08' },
    { why: 'after its last day', day: '2026-03-10' },
  ])('gives nothing $why', async ({ day }) => {
    await substitute();
    expect((await of('unit-wangcheng', 'subdistrictLeader', day)).actors.map((one) => one.via)).toEqual([
      'direct',
    ]);
  });

  it('gives nothing once it is revoked, or once the principal has left the post', async () => {
    const substitutions = new Substitutions(world.source);
    const id = await substitute();
    expect(await substitutions.revoke(id, 'a stranger', SECOND_AT)).toBe(false);
    expect(await substitutions.revoke(id, personOf('unit-wangcheng', 'subdistrictOfficer'), SECOND_AT)).toBe(
      true,
    );
    expect((await of('unit-wangcheng', 'subdistrictLeader')).actors).toHaveLength(1);
    await substitute();
    await world.source.query(`update post_holding set to_day = '2026-03-08' where id = $1`, [
      postOf('unit-wangcheng', 'subdistrictOfficer'),
    ]);
    expect((await of('unit-wangcheng', 'subdistrictLeader')).actors).toHaveLength(1);
    await world.source.query(`update post_holding set to_day = null where id = $1`, [
      postOf('unit-wangcheng', 'subdistrictOfficer'),
    ]);
  });
});

describe('已办, 我发起 and 抄送我', () => {
  it('show what the person did, began and was copied on', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await record(handled(caseId, 'cc', { to: [actor('unit-emergency', 'departmentHead')] }, {}));
    const officer = await of('unit-wangcheng', 'subdistrictOfficer');
    const done = (await inbox.done(officer, PAGE)).items.filter((item) => item.caseId === caseId);
    expect(done).toEqual([expect.objectContaining({ act: 'cc', display: '张三', caseStage: 'filed' })]);
    const started = await inbox.started(await of('unit-agency', 'agencyAdmin'), PAGE);
    expect(started.items.map((item) => item.caseId)).toEqual([caseId]);
    const head = await of('unit-emergency', 'departmentHead');
    const [copy] = (await inbox.copies(head, PAGE)).items;
    expect(copy).toMatchObject({ byName: '张三', readAt: null });
    expect(await inbox.markCopyRead(officer, copy?.id ?? '', SECOND_AT)).toBe(false);
    expect(await inbox.markCopyRead(head, copy?.id ?? '', SECOND_AT)).toBe(true);
    expect((await inbox.counts(head, { today: DAY }, { at: SECOND_AT })).unreadCopies.value).toBe(0);
  });
});

describe('a case out of scope', () => {
  it('looks as if it were not there, in every part of it', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await record(secondBatch(caseId));
    const reader = new CaseReader(world.source);
    const tasks = new TaskReader(world.source);
    expect((await reader.head(DISTRICT, caseId))?.units['subdistrict']).toBe('unit-wangcheng');
    expect(await reader.head(ELSEWHERE, caseId)).toBeUndefined();
    expect(await reader.timeline(DISTRICT, caseId)).toHaveLength(5);
    expect(await reader.deadlines(DISTRICT, caseId)).toHaveLength(2);
    expect(await tasks.open(DISTRICT, caseId)).toHaveLength(1);
    expect(await tasks.all(DISTRICT, caseId)).toHaveLength(2);
    for (const part of [
      reader.timeline(ELSEWHERE, caseId),
      reader.deadlines(ELSEWHERE, caseId),
      reader.refusals(ELSEWHERE, caseId),
      tasks.open(ELSEWHERE, caseId),
      tasks.all(ELSEWHERE, caseId),
    ]) {
      expect(await part).toEqual([]);
    }
    expect(await reader.responsible(ELSEWHERE, caseId)).toBeUndefined();
  });

  it('can be read by those it was handed to', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    const reader = new CaseReader(world.source);
    const outsider = actor('unit-jinguyuan', 'subdistrictLeader');
    expect(await reader.involves(caseId, outsider.personId)).toBe(false);
    await record(handled(caseId, 'transfer', {}, { status: 'reserved', holder: outsider }));
    expect(await reader.involves(caseId, outsider.personId)).toBe(true);
  });
});

describe('a file', () => {
  it('is its uploader’s until an act names it, then the case’s', async () => {
    const files = new Attachments(world.source);
    const [id, caseId, owner] = [randomUUID(), randomUUID(), 'person-uploader'];
    await files.add({
      ...{
        id,
        sha256: 'a'.repeat(64),
        size: 3_000_000_000,
        mime: 'image/jpeg',
        name: '前.jpg',
        purpose: 'photoBefore',
      },
      ...{ uploadedBy: owner, unitId: 'unit-oil', caseId: null, exif: null, createdAt: SECOND_AT },
    });
    expect((await files.byId({ kind: 'none' }, owner, id))?.size).toBe(3_000_000_000);
    expect(await files.byId(DISTRICT, 'another', id)).toBeUndefined();
    await record(firstBatch(caseId));
    const batch = secondBatch(caseId);
    const evidence = [{ attachmentId: id, sha256: 'a'.repeat(64), purpose: 'photoBefore' }];
    await record({ ...batch, events: batch.events.map((event) => ({ ...event, evidence })) });
    expect((await files.byId(DISTRICT, 'another', id))?.caseId).toBe(caseId);
    expect(await files.byId(ELSEWHERE, owner, id)).toBeUndefined();
  });
});

describe('a command', () => {
  it('is found by person and key with its body and receipt', async () => {
    const caseId = randomUUID();
    const wanted = task('acknowledge', subdistrictSeat);
    await record(firstBatch(caseId, { events: [opened(wanted)] }));
    const commands = new Commands(world.source);
    const found = await commands.find(personOf('unit-agency', 'agencyAdmin'), `key-${caseId}`);
    expect(found).toMatchObject({ bodyHash: 'hash', caseId, receipt: { version: 1 } });
    expect(await commands.find('another', `key-${caseId}`)).toBeUndefined();
  });
});

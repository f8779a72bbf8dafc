import { randomUUID } from 'node:crypto';
import type { Batch, JsonObject, RecordReply } from '#domain/case';
import {
  actor,
  createWorld,
  filingClock,
  firstBatch,
  hazardFacts,
  personOf,
  recorder,
  SECOND_AT,
  secondBatch,
  subdistrictSeat,
  task,
  type World,
} from './persistence-world';

let world: World;
let record: (batch: Batch) => Promise<RecordReply>;
const rows = (text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
  world.source.query<Record<string, unknown>[]>(text, values);

beforeAll(async () => {
  world = await createWorld();
  record = recorder(world.source);
}, 60_000);
afterAll(() => world.close());

describe('recording a batch', () => {
  it('answers seats and clocks and can be read by SQL as a whole', async () => {
    const caseId = randomUUID();
    const reply = await record(firstBatch(caseId));
    expect(reply.seats['acknowledge.1']).toEqual(subdistrictSeat);
    // One working day from Friday ends on Monday at 24:00.
    expect(reply.clocks['acknowledge.1']).toMatchObject({
      dueAt: '2026-03-09T16:00:00.000Z',
      dueDay: '2026-03-09',
    });
    expect(reply.clocks['acknowledge.1']?.steps.map((step) => step.step)).toEqual(['due', 'T+1', 'T+3']);
    expect(reply.incidents).toEqual([]);
    const [file] = await rows('select * from case_file where id = $1', caseId);
    expect(file).toMatchObject({
      version: 1,
      status: 'open',
      stage: 'reported',
      enterprise_name: '王城加油站',
      event_seq: 3,
      audit_seq: 1,
      workflow_id: `hazard:${caseId}`,
      opened_by_name: '王经理',
      district_code: '410303',
    });
    const [open] = await rows('select * from task where case_id = $1', caseId);
    expect(open).toMatchObject({
      status: 'ready',
      seat_role: 'subdistrictOfficer',
      due_day: '2026-03-09',
      next_step_name: 'due',
      enterprise_name: '王城加油站',
    });
    const [deadline] = await rows('select * from deadline where case_id = $1', caseId);
    expect(deadline).toMatchObject({ term_key: 'filing.ack', due_day: '2026-03-09', superseded_at: null });
    expect(deadline?.['working_text']).toEqual(expect.arrayContaining(['到期：2026-03-09 24:00']));
    const [hazard] = await rows('select * from hazard where case_id = $1', caseId);
    expect(hazard).toMatchObject({
      open: true,
      subdistrict_name: '王城路街道办事处',
      found_on: '2026-03-05',
    });
  });

  it('gives the number once, by district, year, industry, enterprise and item', async () => {
    const [first, second, mill] = [randomUUID(), randomUUID(), randomUUID()];
    const of = (enterprise: string, industry: string) => ({
      facts: hazardFacts({
        industry,
        units: { ...hazardFacts().units, enterprise },
      }) as unknown as JsonObject,
    });
    await record(firstBatch(first, of('unit-oil', '工贸')));
    await record(firstBatch(second, of('unit-oil', '工贸')));
    await record(firstBatch(mill, of('unit-mill', '工贸')));
    await record(secondBatch(first));
    const numbers = await Promise.all(
      [first, second, mill].map(
        async (id) => (await rows('select number from case_file where id = $1', id))[0]?.['number'],
      ),
    );
    expect(numbers).toEqual(['XG-2026-GM-000001-01', 'XG-2026-GM-000001-02', 'XG-2026-GM-000002-01']);
  });

  it('answers a repeated batch from its stored reply and writes nothing twice', async () => {
    const caseId = randomUUID();
    const batch = firstBatch(caseId);
    const replies = await Promise.all([record(batch), record(batch), record(batch)]);
    replies.push(await record(structuredClone(batch)));
    for (const reply of replies) expect(reply).toEqual(replies[0]);
    expect(await rows('select seq from case_event where case_id = $1 order by seq', caseId)).toEqual([
      { seq: 1 },
      { seq: 2 },
      { seq: 3 },
    ]);
    expect(await rows('select seq from audit_entry where chain_id = $1', caseId)).toEqual([{ seq: 1 }]);
    expect(await rows('select kind from notice where case_id = $1', caseId)).toEqual([{ kind: 'opened' }]);
  });

  it('refuses another batch of the same version and tells an operator once', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    const other = firstBatch(caseId, { stage: 'filed' });
    await expect(record(other)).rejects.toThrow('batchConflict');
    await expect(record(other)).rejects.toThrow('batchConflict');
    expect(await rows('select kind from incident where case_id = $1', caseId)).toEqual([
      { kind: 'batchConflict' },
    ]);
    expect(await rows('select stage from case_file where id = $1', caseId)).toEqual([{ stage: 'reported' }]);
  });

  it('refuses a batch that comes before the one it follows, and takes it afterwards', async () => {
    const caseId = randomUUID();
    await expect(record(secondBatch(caseId))).rejects.toThrow('versionGap');
    await record(firstBatch(caseId));
    await expect(record({ ...secondBatch(caseId), version: 3 })).rejects.toThrow('versionGap');
    expect((await record(secondBatch(caseId))).version).toBe(2);
  });

  it('stores the receipt of each command', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await record(secondBatch(caseId));
    const [first, second] = await rows(
      'select receipt from command where case_id = $1 order by version',
      caseId,
    );
    expect(first?.['receipt']).toMatchObject({ caseId, version: 1, act: 'open', held: false });
    expect(second?.['receipt']).toMatchObject({
      version: 2,
      act: 'acknowledge',
      stage: 'filed',
      opened: [
        {
          taskId: 'classify.1',
          node: 'classify',
          seat: { unitId: 'unit-committee-office', role: 'committeeClerk' },
        },
      ],
    });
  });

  it('names people as they were called when they acted, and for whom a substitute acted', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    const batch = secondBatch(caseId);
    const by = actor('unit-wangcheng', 'subdistrictOfficer', {
      via: 'substitute',
      onBehalfOf: { personId: personOf('unit-wangcheng', 'subdistrictLeader'), substitutionId: 'sub-1' },
    });
    await record({
      ...batch,
      events: batch.events.map((event) => (event.actor ? { ...event, actor: by } : event)),
    });
    await rows(`update person set name = '张三丰' where name = '张三'`);
    const [event] = await rows(`select * from case_event where case_id = $1 and kind = 'decided'`, caseId);
    expect(event).toMatchObject({
      person_name: '张三',
      on_behalf_of_name: '李四',
      display: '张三（代李四）',
      unit_name: '王城路街道办事处',
    });
    await rows(`update person set name = '张三' where name = '张三丰'`);
  });
});

describe('a seat that nobody holds', () => {
  it('goes along the fallback of policy, first in the same unit, and the timeline says so', async () => {
    const caseId = randomUUID();
    const wanted = { unitId: 'unit-jinguyuan', role: 'subdistrictOfficer' } as const;
    const reply = await record(firstBatch(caseId, {}, [task('acknowledge', wanted)]));
    expect(reply.seats['acknowledge.1']).toEqual({ unitId: 'unit-jinguyuan', role: 'subdistrictLeader' });
    const [event] = await rows(
      `select detail from case_event where case_id = $1 and kind = 'opened'`,
      caseId,
    );
    expect(event?.['detail']).toMatchObject({ fallback: true, seat: { role: 'subdistrictLeader' } });
    const [row] = await rows('select wanted_role, seat_role from task where case_id = $1', caseId);
    expect(row).toEqual({ wanted_role: 'subdistrictOfficer', seat_role: 'subdistrictLeader' });
  });

  it('goes to the committee office when policy names nobody for it', async () => {
    const reply = await record(
      firstBatch(randomUUID(), {}, [task('acknowledge', { unitId: 'unit-oil', role: 'enterpriseHead' })]),
    );
    expect(reply.seats['acknowledge.1']).toEqual({ unitId: 'unit-committee-office', role: 'committeeClerk' });
  });
});

describe('a clock that cannot be told', () => {
  it.each([
    {
      why: 'policy has no such term',
      clock: { ...filingClock, term: 'no.such.term' },
      reason: '政策参数缺失',
    },
    {
      why: 'the calendar lacks the year',
      clock: { ...filingClock, startAt: '2031-01-01T00:00:00.000Z' },
      reason: '工作日历缺少',
    },
  ])('opens the task without a deadline when $why, and raises an incident', async ({ clock, reason }) => {
    const caseId = randomUUID();
    const reply = await record(firstBatch(caseId, {}, [task('acknowledge', subdistrictSeat, { clock })]));
    expect(reply).toMatchObject({ incidents: ['acknowledge.1'], clocks: {} });
    const [row] = await rows('select status, due_at from task where case_id = $1', caseId);
    expect(row).toEqual({ status: 'ready', due_at: null });
    const [incident] = await rows('select kind, detail from incident where case_id = $1', caseId);
    expect(incident).toMatchObject({
      kind: 'deadlineMissing',
      detail: { reason: expect.stringContaining(reason) },
    });
  });

  it('keeps the deadline that an extension replaced, marked as superseded', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    const extended = task('acknowledge', subdistrictSeat, {
      clock: { ...filingClock, extensions: [{ dueOn: '2026-03-20', document: '延字1号', at: SECOND_AT }] },
    });
    const clock = {
      kind: 'clock',
      at: SECOND_AT,
      name: 'extended',
      taskId: extended.id,
      node: extended.node,
    } as const;
    await record(
      secondBatch(caseId, { events: [clock], tasks: [extended], resolve: [extended.id], commands: [] }),
    );
    const days = await rows(
      'select due_day, superseded_at is null as current from deadline where case_id = $1 order by id',
      caseId,
    );
    expect(days).toEqual([
      { due_day: '2026-03-09', current: false },
      { due_day: '2026-03-20', current: true },
    ]);
  });
});

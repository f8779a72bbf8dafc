import { randomUUID } from 'node:crypto';
import type { Batch, JsonObject, RecordReply } from '#domain/case';
import {
  actor,
  createWorld,
  filingClock,
  firstBatch,
  hazardFacts,
  opened,
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

describe('what a batch tells people', () => {
  const stepOf = (caseId: string, does: string, notify: string[], acts = true): Batch => {
    const open = task('acknowledge', subdistrictSeat);
    const event = {
      kind: 'ladder',
      at: '2026-03-12T16:00:00.000Z',
      name: 'T+3',
      taskId: open.id,
      node: open.node,
      detail: { does, notify, acts, past: false },
    } as const;
    return secondBatch(caseId, { at: event.at, events: [event], tasks: [open], resolve: [], commands: [] });
  };
  const toldBy = async (caseId: string, kind: string): Promise<unknown[]> =>
    (
      await rows(
        `select p.name from notice n join person p on p.id = n.person_id where n.case_id = $1 and n.kind = $2 order by 1`,
        caseId,
        kind,
      )
    ).map((one) => one['name']);

  it('is sent to the seats the ladder names, through the units of the case', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await record(stepOf(caseId, 'remind', ['holder', 'unitHead', 'departmentHead', 'committeeDirector']));
    expect(await toldBy(caseId, 'ladder')).toEqual(['吴局长', '张三', '李四', '郑主任'].sort());
    const [waiting] = await rows(
      `select count(*)::int as n from outbox where topic = 'notice' and payload->>'caseId' = $1`,
      caseId,
    );
    expect(waiting).toEqual({ n: 5 });
  });

  it('is silent for a step that was already past at entry', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await record(stepOf(caseId, 'agendaItem', ['holder'], false));
    expect(await toldBy(caseId, 'ladder')).toEqual([]);
    expect(await rows('select 1 from agenda_item where case_id = $1', caseId)).toEqual([]);
  });

  it('puts the case on the agenda of the next meeting: its day has passed, so next month', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await record(stepOf(caseId, 'agendaItem', ['holder']));
    expect(await rows('select for_month, step from agenda_item where case_id = $1', caseId)).toEqual([
      { for_month: '2026-04', step: 'T+3' },
    ]);
  });

  it('reaches those copied, with a row that can be marked as read', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    const open = task('acknowledge', subdistrictSeat);
    const to = [{ ...actor('unit-emergency', 'departmentHead') }];
    const event = {
      kind: 'handled',
      name: 'cc',
      at: SECOND_AT,
      taskId: open.id,
      node: open.node,
      actor: actor('unit-wangcheng', 'subdistrictOfficer'),
      form: { to } as unknown as JsonObject,
      key: 'cc-1',
    } as const;
    await record(secondBatch(caseId, { events: [event], tasks: [open], resolve: [], commands: [] }));
    expect(await toldBy(caseId, 'cc')).toEqual(['吴局长']);
    expect(await rows('select by_name, read_at from cc where case_id = $1', caseId)).toEqual([
      { by_name: '张三', read_at: null },
    ]);
  });
});

describe('the hazard ledger', () => {
  it('is overdue only while a rectification runs', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    const rectify = task(
      'rectify',
      { unitId: 'unit-oil', role: 'enterpriseSafetyManager' },
      { clock: { ...filingClock, dueOn: '2026-03-31', startAt: SECOND_AT } },
    );
    await record(
      secondBatch(caseId, {
        events: [opened(rectify, SECOND_AT)],
        tasks: [rectify],
        resolve: [rectify.id],
        commands: [],
      }),
    );
    const due = async () =>
      (await rows('select due_at from hazard where case_id = $1', caseId))[0]?.['due_at'];
    expect(await due()).toBe('2026-03-31T16:00:00.000Z');
    const claimed = { ...rectify, status: 'completed', closedAt: SECOND_AT } as const;
    await record({
      ...secondBatch(caseId, { events: [], tasks: [claimed], resolve: [], commands: [] }),
      version: 3,
    });
    expect(await due()).toBeNull();
  });

  it('keeps texts that PostgreSQL cannot store out, so that no batch is stuck for ever', async () => {
    const caseId = randomUUID();
    const facts = hazardFacts({ description: '坏\u0000字\ud800符' }) as unknown as JsonObject;
    await record(firstBatch(caseId, { facts }));
    const [row] = await rows('select description from hazard where case_id = $1', caseId);
    expect(row).toEqual({ description: '坏\ufffd字\ufffd符' });
  });
});

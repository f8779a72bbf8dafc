import { randomUUID } from 'node:crypto';
import type { Batch, JsonObject, RecordReply } from '#domain/case';
import type { Signer, TaskState } from '#domain/task';
import {
  actor,
  createWorld,
  firstBatch,
  hazardFacts,
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

/** A later batch of a case in which nothing happened but what is given. */
const later = (caseId: string, version: number, over: Partial<Batch>): Batch => ({
  ...secondBatch(caseId, { events: [], tasks: [], resolve: [], commands: [], ...over }),
  version,
});

describe('the signers of a task', () => {
  const clerk = actor('unit-wangcheng', 'subdistrictOfficer').personId;
  const leader = actor('unit-wangcheng', 'subdistrictLeader');
  const head = actor('unit-emergency', 'departmentHead');
  const asked = (assignee: Signer['assignee'], over: Partial<Signer> = {}): Signer => ({
    ...{ assignee, mode: 'before', addedBy: clerk },
    ...over,
  });
  const signedBy = (...signers: Signer[]): TaskState => task('acknowledge', subdistrictSeat, { signers });
  const shown = (caseId: string) =>
    rows(
      'select position, person_id, verdict from task_signer where task_row_id = $1 order by position',
      `${caseId}:acknowledge.1`,
    );
  const row = (position: number, person: { personId: string }, verdict: string | null = null) => ({
    ...{ position, person_id: person.personId, verdict },
  });

  it('are those of its last state: who has spoken says so, who has left is gone', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await record(later(caseId, 2, { tasks: [signedBy(asked(leader), asked(head))] }));
    expect(await shown(caseId)).toEqual([row(0, leader), row(1, head)]);
    const spoken = asked(head, { verdict: 'agree', opinion: '同意', at: SECOND_AT });
    await record(later(caseId, 3, { tasks: [signedBy(spoken)] }));
    expect(await shown(caseId)).toEqual([row(0, head, 'agree')]);
  });

  it('go with a decision that is taken back, though nobody dropped them', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await record(later(caseId, 2, { tasks: [signedBy(asked(leader, { mode: 'with', required: true }))] }));
    await record(later(caseId, 3, { tasks: [signedBy()] }));
    expect(await shown(caseId)).toEqual([]);
  });

  it('stay as they are when a batch touches other tasks only', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await record(later(caseId, 2, { tasks: [signedBy(asked(leader))] }));
    const other = task('classify', { unitId: 'unit-committee-office', role: 'committeeClerk' });
    await record(later(caseId, 3, { tasks: [other] }));
    expect(await shown(caseId)).toEqual([row(0, leader)]);
  });
});

describe('what lists show of a case', () => {
  it('follows its level in every task, in those that the batch writes and in those it does not', async () => {
    const caseId = randomUUID();
    const other = task('classify', { unitId: 'unit-committee-office', role: 'committeeClerk' });
    const touched = task('acknowledge', subdistrictSeat, { status: 'completed', closedAt: SECOND_AT });
    await record(firstBatch(caseId, {}, [task('acknowledge', subdistrictSeat), other]));
    const facts = hazardFacts({ level: 'major' }) as unknown as JsonObject;
    await record(later(caseId, 2, { facts, tasks: [touched] }));
    expect(
      await rows('select task_id, level, status from task where case_id = $1 order by 1', caseId),
    ).toEqual([
      { task_id: 'acknowledge.1', level: 'major', status: 'completed' },
      { task_id: 'classify.1', level: 'major', status: 'ready' },
    ]);
  });
});

describe('an incident', () => {
  it('is raised once, though the batch tells it twice and a later one again', async () => {
    const caseId = randomUUID();
    const told = { kind: 'incident', at: SECOND_AT, name: 'odd', detail: { why: 'test' } } as const;
    await record(firstBatch(caseId));
    await record(later(caseId, 2, { events: [told, told] }));
    await record(later(caseId, 3, { events: [told, { ...told, detail: { why: 'other' } }] }));
    expect(
      await rows(`select detail->>'why' as why from incident where case_id = $1 order by 1`, caseId),
    ).toEqual([{ why: 'other' }, { why: 'test' }]);
  });
});

describe('a batch that fails', () => {
  it('leaves nothing behind, and is written whole when it is delivered again', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    await rows(`alter table notice add constraint no_notice check (case_id <> '${caseId}') not valid`);
    await expect(record(secondBatch(caseId))).rejects.toThrow('no_notice');
    expect(await rows('select version, event_seq from case_file where id = $1', caseId)).toEqual([
      { version: 1, event_seq: 3 },
    ]);
    await rows('alter table notice drop constraint no_notice');
    await record(secondBatch(caseId));
    expect(await rows('select version, event_seq from case_file where id = $1', caseId)).toEqual([
      { version: 2, event_seq: 5 },
    ]);
    expect(
      await rows('select seq from case_event where case_id = $1 and version = 2 order by seq', caseId),
    ).toEqual([{ seq: 4 }, { seq: 5 }]);
  });
});

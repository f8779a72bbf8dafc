import { randomUUID } from 'node:crypto';
import type { Batch, JsonObject, RecordReply } from '#domain/case';
import {
  actor,
  createWorld,
  filingClock,
  firstBatch,
  hazardFacts,
  recorder,
  SECOND_AT,
  secondBatch,
  subdistrictSeat,
  task,
  type World,
} from './persistence-world';

/** Stamps of policy and calendar, begin, the locked case, names and holders, all writes, commit. */
const AN_ACT = 6;
/** Besides the row of the case, and what the register of numbers is asked for an enterprise that is known. */
const AN_OPENING = AN_ACT + 3;
/** Stamps, begin, the locked case, the stored reply, commit. */
const A_REPETITION = 5;

let world: World;
let record: (batch: Batch) => Promise<RecordReply>;

beforeAll(async () => {
  world = await createWorld();
  record = recorder(world.source);
  // Policy and calendar are read by the first batch and kept from then on, and the enterprise has its number.
  await record(firstBatch(randomUUID()));
}, 60_000);
afterAll(() => world.close());

/** The statements that recording a batch sends, in their order. */
async function statementsOf(batch: Batch): Promise<readonly string[]> {
  const log = jest.spyOn(world.source.logger, 'logQuery');
  try {
    await record(batch);
    return log.mock.calls.map(([text]) => text);
  } finally {
    log.mockRestore();
  }
}

/** A case whose first act is done, so that what is kept of it in memory is there. */
async function aCase(): Promise<Batch> {
  const caseId = randomUUID();
  await record(firstBatch(caseId));
  const act = secondBatch(caseId);
  await record(act);
  return { ...act, version: 3, commands: [{ key: caseId, personId: 'p', bodyHash: 'hash' }] };
}

/** An act that touches every table: a new level, signers, a copy, a ladder step, files, an incident, a new task. */
function everything(next: Batch): Batch {
  const by = actor('unit-emergency', 'departmentHead');
  const head = actor('unit-emergency', 'departmentOfficer');
  const signed = task('order', subdistrictSeat, {
    signers: [{ assignee: head, mode: 'before', addedBy: by.personId }],
  });
  const on = { at: SECOND_AT, taskId: signed.id, node: signed.node } as const;
  const form = { to: [head, by] } as unknown as JsonObject;
  const evidence = [{ attachmentId: 'photo', sha256: 'a', purpose: '现场' }];
  return {
    ...next,
    facts: hazardFacts({ level: 'major' }),
    events: [
      { kind: 'opened', name: 'order', ...on },
      { kind: 'handled', name: 'cc', actor: by, form, evidence, ...on },
      {
        kind: 'ladder',
        name: 'T+3',
        detail: { does: 'agendaItem', notify: ['unitHead', 'departmentHead'] },
        ...on,
      },
      { kind: 'incident', name: 'odd', ...on },
    ],
    tasks: [signed],
    resolve: [signed.id],
  };
}

describe('recording goes to the database and back', () => {
  it('a fixed number of times for an act, however many tables it touches', async () => {
    const next = await aCase();
    expect(await statementsOf({ ...next, events: [], tasks: [], resolve: ['-'] })).toHaveLength(AN_ACT);
    const full = await statementsOf(everything({ ...next, version: 4, commands: [] }));
    expect(full).toHaveLength(AN_ACT);
    const writes = full.filter((text) => /^with .*\binsert into\b/s.test(text));
    expect(writes).toHaveLength(1);
    for (const table of ['task', 'task_signer', 'notice', 'outbox', 'cc', 'agenda_item', 'audit_entry']) {
      expect(writes[0]).toContain(`insert into "${table}"`);
    }
  });

  it('once more for the first act of a case that this process sees, whose policy it learns', async () => {
    const caseId = randomUUID();
    await record(firstBatch(caseId));
    expect(await statementsOf(secondBatch(caseId))).toHaveLength(AN_ACT + 1);
  });

  it('once more when a deadline takes the place of another', async () => {
    const next = await aCase();
    const clock = { ...filingClock, dueOn: '2026-03-31' };
    const moved = task('classify', { unitId: 'unit-committee-office', role: 'committeeClerk' }, { clock });
    const batch = { ...next, events: [], tasks: [moved], resolve: [moved.id] };
    expect(await statementsOf(batch)).toHaveLength(AN_ACT + 1);
  });

  it('a few times more to open a case and give its number', async () => {
    expect(await statementsOf(firstBatch(randomUUID()))).toHaveLength(AN_OPENING);
  });

  it('to read the reply alone when the batch is there already', async () => {
    const next = await aCase();
    const again = secondBatch(next.caseId);
    const statements = await statementsOf(again);
    expect(statements).toHaveLength(A_REPETITION);
    expect(statements.join('\n')).not.toMatch(/insert|update .* set|delete/);
  });
});

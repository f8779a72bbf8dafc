import { randomUUID } from 'node:crypto';
import type { Batch, CaseEvent } from '#domain/case';
import type { OversightKind } from '#domain/hazard';
import {
  actor,
  createWorld,
  firstBatch,
  hazardFacts,
  personOf,
  recorder,
  SECOND_AT,
  secondBatch,
  type World,
} from './persistence-world';

let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.close());

const by = actor('unit-committee-office', 'committeeDirector');

/** A batch in which the committee office supervises the subdistrict's receipt. */
function supervised(caseId: string, kind: OversightKind): Batch {
  const form = { taskId: 'acknowledge.1', text: '今日内备案', letterNo: '督〔2026〕8号' };
  const record = {
    ...{ ...form, kind, by: by.personId, at: SECOND_AT },
    seat: { unitId: 'unit-wangcheng', role: 'subdistrictOfficer' as const },
  };
  const event: CaseEvent = {
    ...{ kind: 'motion', at: SECOND_AT, name: kind, actor: by, form: form, key: kind },
  };
  return secondBatch(caseId, {
    ...{ events: [event], tasks: [], resolve: [], commands: [] },
    facts: hazardFacts({ oversight: [record] }),
  });
}

const rowsOf = (query: string, caseId: string): Promise<readonly Record<string, unknown>[]> =>
  world.source.query(query, [caseId]);

describe('supervision by hand, once recorded,', () => {
  it('stands beside the hazard, and whoever has the matter and the head of the unit are told', async () => {
    const caseId = randomUUID();
    const record = recorder(world.source);
    await record(firstBatch(caseId));
    await record(supervised(caseId, 'issueSupervisionLetter'));
    expect(
      await rowsOf(
        `select kind, document_no, by_name, data->>'taskId' as task from rectification where case_id = $1`,
        caseId,
      ),
    ).toEqual([
      { kind: 'oversight', document_no: '督〔2026〕8号', by_name: '郑主任', task: 'acknowledge.1' },
    ]);
    const told = await rowsOf(
      `select person_id, title from notice where case_id = $1 and kind = 'supervision'`,
      caseId,
    );
    expect(told.map((one) => one['person_id']).toSorted()).toEqual(
      [
        personOf('unit-wangcheng', 'subdistrictLeader'),
        personOf('unit-wangcheng', 'subdistrictOfficer'),
      ].toSorted(),
    );
    expect(told[0]?.['title']).toBe('发督办函（督〔2026〕8号）');
    expect(await rowsOf('select 1 from agenda_item where case_id = $1', caseId)).toEqual([]);
  });

  it('puts the matter on the agenda of the next meeting when that is what was done', async () => {
    const caseId = randomUUID();
    const record = recorder(world.source);
    await record(firstBatch(caseId));
    await record(supervised(caseId, 'putOnAgenda'));
    expect(
      await rowsOf('select task_id, step, for_month from agenda_item where case_id = $1', caseId),
    ).toEqual([{ task_id: 'acknowledge.1', step: '督办 2026-03', for_month: '2026-03' }]);
  });
});

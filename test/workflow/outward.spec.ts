import { resolve } from 'node:path';
import {
  ACT_ON_CASE_TOPIC,
  ACT_UPDATE,
  type ActCommand,
  CASE_TASK_QUEUE,
  START_CASE_TOPIC,
} from '#contracts';
import { anActor } from '../factories';
import { CaseHarness } from '../support/case-harness';
import { seedPolicy } from '../support/seed-policy';

const entry = resolve(__dirname, '..', 'support', 'workflows', 'outward.workflow.ts');
const clerk = anActor('clerk');

describe('what a case does beyond its tasks', () => {
  let harness: CaseHarness;
  beforeAll(async () => {
    harness = await CaseHarness.start('2026-03-02T01:00:00.000Z', seedPolicy(), { entry });
    harness.projection.gatherers.set('figure', () => 7);
  });
  afterAll(() => harness.stop());

  const open = (caseId: string, procedure: string, opensAt: string) =>
    harness.env.client.workflow.start('outwardCase', {
      taskQueue: CASE_TASK_QUEUE,
      workflowId: caseId,
      args: [{ caseId, procedure, facts: { opensAt, figure: 0 }, policy: harness.policy, openedBy: clerk }],
    });
  const outcome = async (caseId: string): Promise<string | undefined> => {
    await harness.until(() => harness.projection.of(caseId).some((batch) => batch.end !== undefined));
    return harness.projection.of(caseId).at(-1)?.end?.outcome;
  };

  it('waits for an instant, and for a later one when the facts move it', async () => {
    const handle = await open('w-1', 'wait', '2026-03-10T01:00:00.000Z');
    const command: ActCommand = {
      ...{ key: 'k1', bodyHash: 'k1', on: 'case', act: 'move', actor: clerk, evidence: [] },
      form: { opensAt: '2026-03-20T01:00:00.000Z' },
    };
    await handle.executeUpdate(ACT_UPDATE, { updateId: 'k1', args: [command] });
    await harness.sleepUntil('2026-03-15T01:00:00.000Z');
    expect(harness.projection.of('w-1').some((batch) => batch.end !== undefined)).toBe(false);
    await harness.sleepUntil('2026-03-20T01:00:01.000Z');
    expect(await outcome('w-1')).toBe('opened at 2026-03-20T01:00:00');
  });

  it('knows when a term of its policy ends, reads a figure, and tells other cases with its batch', async () => {
    await open('r-0', 'read', '2026-03-20T02:00:00.000Z');
    expect(await outcome('r-0')).toMatch(/^2026-03-2\dT16:00:00.000Z$/);
    expect(harness.projection.of('r-0').at(-1)?.facts).toMatchObject({ figure: 7 });
    expect(harness.projection.told(ACT_ON_CASE_TOPIC)).toEqual([
      { process: 'hazard', caseId: 'h-1', act: 'news', form: { figure: 7 } },
    ]);
    expect(harness.projection.told(START_CASE_TOPIC)).toEqual([
      { process: 'report', caseId: 'r-1', facts: { from: 'r-0' }, parentCaseId: 'r-0' },
    ]);
  });
});

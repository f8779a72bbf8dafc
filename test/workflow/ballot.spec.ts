import { resolve } from 'node:path';
import type { Actor, Role } from '#domain/authority';
import { ACT_UPDATE, type ActCommand, CASE_TASK_QUEUE, type CaseInput } from '#contracts';
import { CaseHarness } from '../support/case-harness';
import { seedPolicy } from '../support/seed-policy';

const entry = resolve(__dirname, '..', 'support', 'workflows', 'ballot.workflow.ts');
const member = (role: Role, unit: number): Actor => ({
  personId: role,
  postId: `post-${role}`,
  unitId: `unit-${unit}`,
  role,
  via: 'direct',
});
const chair = member('committeeChair', 1);
const head = member('departmentHead', 2);
const leader = member('subdistrictLeader', 3);

describe('joint decisions of the kernel', () => {
  let harness: CaseHarness;
  beforeAll(async () => {
    harness = await CaseHarness.start('2026-03-02T01:00:00.000Z', seedPolicy(), { entry });
  });
  afterAll(() => harness.stop());

  async function ballot(caseId: string, procedure: string) {
    const input: CaseInput = { caseId, procedure, facts: {}, policy: harness.policy, openedBy: chair };
    const handle = await harness.env.client.workflow.start('ballotCase', {
      taskQueue: CASE_TASK_QUEUE,
      workflowId: caseId,
      args: [input],
    });
    return (on: string, act: string, actor: Actor) => {
      const key = `${caseId}-${actor.role}`;
      const command: ActCommand = { key, bodyHash: key, on, act, actor, form: {}, evidence: [] };
      return handle.executeUpdate(ACT_UPDATE, { updateId: key, args: [command] });
    };
  }
  const outcome = async (caseId: string): Promise<string | undefined> => {
    await harness.until(() => harness.projection.of(caseId).some((batch) => batch.end !== undefined));
    return harness.projection.view(caseId).last.end?.outcome;
  };

  it('票签: decided once enough weight agrees and nobody who may veto is still to speak', async () => {
    const vote = await ballot('passes', 'vote');
    await vote('ballot.departmentHead.1', 'agree', head);
    await vote('ballot.subdistrictLeader.1', 'abstain', leader);
    expect(harness.projection.view('passes').last.end).toBeUndefined();
    await vote('ballot.committeeChair.1', 'agree', chair);
    expect(await outcome('passes')).toBe('passed');
  });

  it('票签: one veto rejects at once and the open ballots are withdrawn', async () => {
    const vote = await ballot('vetoed', 'vote');
    await vote('ballot.committeeChair.1', 'disagree', chair);
    expect(await outcome('vetoed')).toBe('rejected');
    expect(harness.projection.view('vetoed').open).toEqual([]);
  });

  it('或签: the first who decides settles it, the other task is withdrawn', async () => {
    const decide = await ballot('any', 'any');
    await decide('any.subdistrictLeader.1', 'decide', leader);
    expect(await outcome('any')).toBe('subdistrictLeader');
    expect(harness.projection.events('any', 'withdrawn')).toHaveLength(1);
  });
});

import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { START_HAZARD_TOPIC } from '#contracts';
import type { JsonObject } from '#domain/case';
import type { HistoricalHazard, ImportRowStatus, ImportRowView, OutboxMessage } from '#persistence';
import { StartHazardHandler, type StartHazardParts } from './start-hazard.handler';

const NOW = '2026-03-06T02:00:00.000Z';
const ACTOR = {
  personId: 'p-clerk',
  postId: 'post-clerk',
  unitId: 'u-office',
  role: 'committeeClerk',
  via: 'import',
} as const;

const aRow = (over: Partial<ImportRowView> = {}): ImportRowView => ({
  ...{ position: 3, sheet: '台账', row: 6, item: 0, status: 'starting', kind: 'rectifying' },
  ...{ problems: [], cells: [], facts: { entry: 'rectifying' }, digest: 'd3', caseId: 'case-3', error: null },
  ...over,
});

const aMessage = (payload: JsonObject = { importId: 'i1', position: 3, actor: ACTOR }): OutboxMessage => ({
  id: '1',
  key: 'd3',
  topic: START_HAZARD_TOPIC,
  payload,
  attempts: 1,
});

/** A worker's surroundings, which write down what was asked of them. */
class Scene {
  rows: ImportRowView[] = [aRow()];
  policy: { setId: string; values: object } | undefined = { setId: 'set-1', values: {} };
  temporal: () => Promise<void> = () => Promise.resolve();
  readonly starts: { readonly type: string; readonly options: Record<string, unknown> }[] = [];
  readonly history: HistoricalHazard[] = [];
  readonly finished: string[] = [];

  handle(message = aMessage()): Promise<void> {
    return new StartHazardHandler(this.parts()).handle(message);
  }

  private parts(): StartHazardParts {
    const client = {
      workflow: {
        start: (type: string, options: Record<string, unknown>) => {
          this.starts.push({ type, options });
          return this.temporal();
        },
      },
    };
    return {
      imports: {
        rows: (_id, after, limit, status) =>
          Promise.resolve(
            this.rows
              .filter((row) => row.position > after && (status === undefined || row.status === status))
              .slice(0, limit),
          ),
        finishRow: (_id, position, end) => {
          const status: ImportRowStatus = end.status;
          this.rows = this.rows.map((row) => (row.position === position ? { ...row, status } : row));
          return Promise.resolve();
        },
        finish: (id) => {
          this.finished.push(id);
          return Promise.resolve();
        },
      },
      history: {
        enter: (entry) => {
          this.history.push(entry);
          return Promise.resolve('XG-2026-WH-000001-01');
        },
      },
      policy: { effectiveOn: () => Promise.resolve(this.policy as never) },
      temporal: { withDeadline: (_ms, work) => work(client as never) },
      clock: { now: () => new Date(NOW) },
    };
  }
}

describe('starting the case of an imported row', () => {
  let scene: Scene;
  beforeEach(() => {
    scene = new Scene();
  });

  it('names the workflow by the row, pins the policy of today and tells who imported', async () => {
    await scene.handle();
    expect(scene.starts).toEqual([
      {
        type: 'hazardCase',
        options: {
          taskQueue: 'cases',
          workflowId: 'hazard:case-3',
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
          args: [
            {
              caseId: 'case-3',
              procedure: 'v1',
              facts: { entry: 'rectifying' },
              policy: scene.policy,
              openedBy: ACTOR,
            },
          ],
        },
      },
    ]);
    expect(scene.rows[0]?.status).toBe('imported');
  });

  it('a message that comes again starts nothing', async () => {
    await scene.handle();
    await scene.handle();
    expect(scene.starts).toHaveLength(1);
  });

  it('a case that ran and ended counts as started', async () => {
    scene.temporal = () =>
      Promise.reject(new WorkflowExecutionAlreadyStartedError('already', 'hazard:case-3', 'hazardCase'));
    await scene.handle();
    expect(scene.rows[0]?.status).toBe('imported');
  });

  it('while Temporal is away the row waits and the message is tried again', async () => {
    scene.temporal = () => Promise.reject(new Error('14 UNAVAILABLE'));
    await expect(scene.handle()).rejects.toThrow('UNAVAILABLE');
    expect(scene.rows[0]?.status).toBe('starting');
    expect(scene.finished).toEqual([]);
  });

  it('without a policy in effect nothing starts', async () => {
    scene.policy = undefined;
    await expect(scene.handle()).rejects.toThrow('no policy set is in effect on 2026-03-06');
    expect(scene.starts).toEqual([]);
  });

  it('a closed row is entered as history with both days and starts no workflow', async () => {
    scene.rows = [aRow({ kind: 'history', facts: { closedAt: '2026-02-09T16:00:00.000Z' } })];
    await scene.handle();
    expect(scene.starts).toEqual([]);
    expect(scene.history).toMatchObject([
      {
        caseId: 'case-3',
        originalClosedOn: '2026-02-10',
        enteredAt: NOW,
        enteredBy: ACTOR,
        policySetId: 'set-1',
      },
    ]);
  });

  it('an import is finished with its last row, not before', async () => {
    scene.rows = [aRow(), aRow({ position: 4, caseId: 'case-4' })];
    await scene.handle();
    expect(scene.finished).toEqual([]);
    await scene.handle(aMessage({ importId: 'i1', position: 4, actor: ACTOR }));
    expect(scene.finished).toEqual(['i1']);
  });

  it('a row without facts is left to a person', async () => {
    scene.rows = [aRow({ facts: null })];
    await scene.handle();
    expect(scene.rows[0]?.status).toBe('failed');
  });

  it('takes few rows at a time, so that people come first', () => {
    expect(new StartHazardHandler({} as never).batchSize).toBeLessThanOrEqual(5);
  });

  it('a message that no import wrote is an error', async () => {
    await expect(scene.handle(aMessage({ importId: 'i1' }))).rejects.toThrow('names no row of an import');
  });
});

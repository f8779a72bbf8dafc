import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DefaultLogger, Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { bundleWorkflows, workflowsEntry } from '../../apps/worker/src/workflow-bundle';

const root = resolve(__dirname, '..', '..');
const histories = join(root, 'test', 'histories');

const recorded = readdirSync(histories, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((folder) => readdirSync(join(histories, folder.name)).map((file) => join(folder.name, file)));

const read = (file: string): unknown => JSON.parse(readFileSync(join(histories, file), 'utf8'));

describe('recorded histories replay on the procedures as they are now', () => {
  let workflowBundle: WorkflowBundle;

  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    workflowBundle = await bundleWorkflows(workflowsEntry(root), { logger: new DefaultLogger('ERROR') });
  });

  it('at least a general, a failed-review and a listed-with-extension hazard are recorded', () => {
    expect(recorded.filter((file) => file.startsWith('hazard')).length).toBeGreaterThanOrEqual(3);
  });

  it.each(recorded)('%s', async (file) => {
    await expect(Worker.runReplayHistory({ workflowBundle }, read(file))).resolves.toBeUndefined();
  });

  it('a procedure that changed is caught: an extra task in a batch is a nondeterminism error', async () => {
    const text = JSON.stringify(read('hazard/general.json')).replace(
      'opened notify notify.1',
      'opened notify notify.1, opened extra extra.1',
    );
    const replay = Worker.runReplayHistory({ workflowBundle }, JSON.parse(text) as object);
    await expect(replay).rejects.toThrow(DeterminismViolationError);
  });
});

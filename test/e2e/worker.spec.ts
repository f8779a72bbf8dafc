import { Client, Connection } from '@temporalio/client';
import { Stack } from '../support/stack';

describe('worker on real servers', () => {
  it('starts, polls and is ready', async () => {
    const stack = await Stack.start(['worker']);
    try {
      const connection = await Connection.connect({ address: stack.temporal.address });
      const client = new Client({ connection });
      const result = await client.workflow.execute('reconcileCases', { taskQueue: 'cases', workflowId: 'reconcile-now' });
      expect(result).toMatchObject({ compared: 0, astray: 0, brokenVersions: 0 });
      await connection.close();
    } finally {
      await stack.stop();
    }
  }, 120_000);
});

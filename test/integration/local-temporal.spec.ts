import { Connection } from '@temporalio/client';
import { startDevServer, temporalCliPath, timeSkippingServerPath } from '../support/temporal';

const FETCHING_MS = 300_000;

describe('the Temporal programs', () => {
  it(
    'are fetched once and then kept',
    async () => {
      const paths = await Promise.all([
        timeSkippingServerPath(),
        timeSkippingServerPath(),
        temporalCliPath(),
      ]);
      expect(paths[0]).toBe(paths[1]);
      expect(paths[2]).toMatch(/temporal/);
    },
    FETCHING_MS,
  );

  it(
    'give a development server that answers as soon as it is said to be ready',
    async () => {
      const server = await startDevServer();
      const connection = await Connection.connect({ address: server.address });
      const { config } = await connection.workflowService.describeNamespace({ namespace: server.namespace });
      await connection.close();
      await server.stop();
      expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(86_400);
    },
    FETCHING_MS,
  );
});

import { NativeConnection, Runtime, DefaultLogger, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { MINIMAL_QUEUE, type MinimalActivities, type MinimalCommit } from './minimal.contract';

/** The pool of the product's worker has as many connections. */
const POOL_SIZE = 10;

/** One act in one transaction, safe to repeat; what any hand-written activity would do. */
const activitiesOn = (pool: Pool): MinimalActivities => ({
  commit: async ({ caseId, seq, key, actor, act }: MinimalCommit) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `insert into bench_act (case_id, seq, key, actor, act) values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [caseId, seq, key, actor, act],
      );
      await client.query(
        `insert into bench_case as c (id, seq) values ($1, $2)
         on conflict (id) do update set seq = greatest(c.seq, excluded.seq), updated_at = now()`,
        [caseId, seq],
      );
      await client.query('commit');
      return { caseId, seq };
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  },
});

/** A worker process of its own, with the limits that the product's worker has. */
async function main(): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
  const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: POOL_SIZE });
  const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
  const worker = await Worker.create({
    connection,
    taskQueue: MINIMAL_QUEUE,
    workflowsPath: require.resolve('./minimal.workflow'),
    activities: activitiesOn(pool),
    maxCachedWorkflows: 2_000,
    maxConcurrentActivityTaskExecutions: 16,
    stickyQueueScheduleToStartTimeout: '2s',
  });
  const running = worker.run();
  const stop = (): void => (worker.getState() === 'RUNNING' ? worker.shutdown() : undefined);
  process.once('SIGTERM', stop);
  // The bench that started this process is gone: nobody else will stop it.
  process.once('disconnect', stop);
  process.send?.('ready');
  await running;
  await connection.close();
  await pool.end();
  if (process.connected) process.disconnect();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});

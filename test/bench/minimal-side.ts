import type { Pool } from 'pg';
import { newId, type TemporalClient } from '#platform';
import { historyOf } from './history-cost';
import { MINIMAL_QUEUE, MINIMAL_WORKFLOW, type MinimalAct, type MinimalReceipt } from './minimal.contract';
import type { BenchCase, Side } from './side';

const REPLY_MS = 30_000;
const POLL_MS = 5;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a query answers with this count; both sides wait for their openings in the same way. */
export async function untilCount(pool: Pool, query: string, ids: readonly string[]): Promise<void> {
  const until = performance.now() + REPLY_MS;
  for (;;) {
    const { rows } = await pool.query<{ found: number }>(query, [ids]);
    if (rows[0]?.found === ids.length) return;
    if (performance.now() > until)
      throw new Error(`only ${rows[0]?.found ?? 0} of ${ids.length} have opened`);
    await pause(POLL_MS);
  }
}

/** The hand-written workflow with as many Updates and commits as a general hazard has. */
export class MinimalSide implements Side {
  readonly name = 'minimal';

  constructor(
    private readonly temporal: TemporalClient,
    private readonly pool: Pool,
    private readonly acts: number,
  ) {}

  async open(): Promise<BenchCase> {
    const id = newId();
    const handle = await this.temporal.withDeadline(REPLY_MS, (client) =>
      client.workflow.start(MINIMAL_WORKFLOW, {
        taskQueue: MINIMAL_QUEUE,
        workflowId: `minimal:${id}`,
        args: [{ caseId: id, acts: this.acts }],
      }),
    );
    const act = (position: number) => (): Promise<MinimalReceipt> => {
      const command: MinimalAct = { key: newId(), actor: `person-${position}`, act: `act-${position}` };
      return this.temporal.withDeadline(REPLY_MS, () =>
        handle.executeUpdate<MinimalReceipt, [MinimalAct]>('act', {
          updateId: command.key,
          args: [command],
        }),
      );
    };
    return {
      id,
      acts: Array.from({ length: this.acts }, (_, position) => act(position)),
      closed: () => this.temporal.withDeadline(REPLY_MS, () => handle.result()),
      history: () => historyOf(handle),
    };
  }

  readable(ids: readonly string[]): Promise<void> {
    return untilCount(this.pool, 'select count(*)::int as found from bench_case where id = any($1)', ids);
  }
}

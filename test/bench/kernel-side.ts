import type { Pool } from 'pg';
import { addDays, dayOf } from '#domain/deadline';
import type { PolicySnapshot } from '#domain/policy';
import {
  ACT_UPDATE,
  type ActCommand,
  type ActReceipt,
  CASE_TASK_QUEUE,
  type CaseInput,
  CURRENT_PROCEDURE,
  WORKFLOW_TYPES,
  workflowIdOf,
} from '#contracts';
import { newId, systemClock, type TemporalClient } from '#platform';
import { type Cast, type StoryAct } from './general-hazard';
import { historyOf } from './history-cost';
import { untilCount } from './minimal-side';
import type { BenchCase, Side } from './side';

const REPLY_MS = 30_000;
/** Days until the ordered date; far enough that no deadline comes while the bench runs. */
const ORDERED_DAYS = 10;
const BODY_HASH = 'b'.repeat(64);

export interface KernelParts {
  readonly temporal: TemporalClient;
  readonly pool: Pool;
  readonly policy: PolicySnapshot;
  readonly casts: readonly Cast[];
  readonly workerMetrics: () => Promise<string>;
}

/** A general hazard of the seeded district on the product's own worker. */
export class KernelSide implements Side {
  readonly name = 'kernel';
  private opened = 0;

  constructor(private readonly parts: KernelParts) {}

  async open(): Promise<BenchCase> {
    const { casts, policy, temporal } = this.parts;
    const cast = casts[this.opened % casts.length] as Cast;
    this.opened += 1;
    const id = newId();
    const today = dayOf(systemClock.now().getTime());
    const key = newId();
    const input: CaseInput = {
      caseId: id,
      procedure: CURRENT_PROCEDURE.hazard,
      facts: cast.facts(addDays(today, -1)),
      policy,
      openedBy: cast.opener,
      command: { key, personId: cast.opener.personId, bodyHash: BODY_HASH },
    };
    const handle = await temporal.withDeadline(REPLY_MS, (client) =>
      client.workflow.start(WORKFLOW_TYPES.hazard, {
        taskQueue: CASE_TASK_QUEUE,
        workflowId: workflowIdOf('hazard', id),
        args: [input],
      }),
    );
    const send = (act: StoryAct) => (): Promise<ActReceipt> => {
      const command: ActCommand = { ...act, key: newId(), bodyHash: BODY_HASH };
      return temporal.withDeadline(REPLY_MS, () =>
        handle.executeUpdate<ActReceipt, [ActCommand]>(ACT_UPDATE, {
          updateId: command.key,
          args: [command],
        }),
      );
    };
    return {
      id,
      acts: cast.acts(addDays(today, ORDERED_DAYS)).map(send),
      closed: () => temporal.withDeadline(REPLY_MS, () => handle.result()),
      history: () => historyOf(handle),
    };
  }

  readable(ids: readonly string[]): Promise<void> {
    return untilCount(
      this.parts.pool,
      'select count(*)::int as found from case_file where id = any($1) and version > 0',
      ids,
    );
  }

  async commits(): Promise<{ seconds: number; count: number }> {
    const text = await this.parts.workerMetrics();
    const read = (name: string): number =>
      Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
    return { seconds: read('record_batch_seconds_sum'), count: read('record_batch_seconds_count') };
  }
}

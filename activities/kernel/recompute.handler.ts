import { WorkflowNotFoundError } from '@temporalio/client';
import { ACT_UPDATE, type ActCommand, RECOMPUTE_TOPIC, workflowIdOf } from '#contracts';
import { SYSTEM_ACTOR } from '#domain/authority';
import type { OutboxMessage } from '#persistence';
import type { TemporalClient } from '#platform';
import type { TopicHandler } from './outbox.relay';

const BATCH = 5;
const UPDATE_MS = 10_000;

/** Asks a case, through its one door, to resolve its open clocks on the calendar as it is now. */
export class RecomputeHandler implements TopicHandler {
  readonly topic = RECOMPUTE_TOPIC;
  readonly batchSize = BATCH;

  constructor(private readonly temporal: TemporalClient) {}

  async handle({ key, payload }: OutboxMessage): Promise<void> {
    const updateId = `recompute:${key}`;
    const command: ActCommand = {
      key: updateId,
      bodyHash: updateId,
      on: 'case',
      act: RECOMPUTE_TOPIC,
      actor: SYSTEM_ACTOR,
      form: {},
      evidence: [],
    };
    const workflowId = workflowIdOf(String(payload['process']), String(payload['caseId']));
    try {
      await this.temporal.withDeadline(UPDATE_MS, (client) =>
        client.workflow.getHandle(workflowId).executeUpdate(ACT_UPDATE, { updateId, args: [command] }),
      );
    } catch (error) {
      // A case that has ended since has no clock any more.
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}

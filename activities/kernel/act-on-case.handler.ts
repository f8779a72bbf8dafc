import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { SYSTEM_ACTOR } from '#domain/authority';
import type { JsonObject } from '#domain/case';
import { ACT_ON_CASE_TOPIC, ACT_UPDATE, type ActCommand, workflowIdOf } from '#contracts';
import type { OutboxMessage } from '#persistence';
import type { Logger, TemporalClient } from '#platform';
import type { TopicHandler } from './outbox.relay';

const BATCH = 5;
const UPDATE_MS = 10_000;

interface ActPayload {
  readonly process: string;
  readonly caseId: string;
  readonly act: string;
  readonly form: JsonObject;
}

/** Tells a case, through its one door and as the system, what another case has to say to it. */
export class ActOnCaseHandler implements TopicHandler {
  readonly topic = ACT_ON_CASE_TOPIC;
  readonly batchSize = BATCH;

  constructor(
    private readonly temporal: Pick<TemporalClient, 'withDeadline'>,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  /** @throws when Temporal is not to be had now; the relay tries again */
  async handle({ key, payload }: OutboxMessage): Promise<void> {
    const { process, caseId, act, form } = payload as unknown as ActPayload;
    const updateId = `told:${key}`;
    const command: ActCommand = {
      ...{ key: updateId, bodyHash: updateId, on: 'case', act, form },
      actor: SYSTEM_ACTOR,
      evidence: [],
    };
    try {
      await this.temporal.withDeadline(UPDATE_MS, (client) =>
        client.workflow
          .getHandle(workflowIdOf(process, caseId))
          .executeUpdate(ACT_UPDATE, { updateId, args: [command] }),
      );
    } catch (error) {
      // A case that has ended, or that does not wait for this any more, has no use for the news; it is not lost: the
      // case that told it has it in its own record.
      if (!(error instanceof WorkflowNotFoundError) && !(error instanceof WorkflowUpdateFailedError))
        throw error;
      this.logger.warn({ process, caseId, act }, '案卷未接收联动消息');
    }
  }
}

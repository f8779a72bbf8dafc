import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import { type Actor, SYSTEM_ACTOR } from '#domain/authority';
import type { JsonObject } from '#domain/case';
import { dayOf } from '#domain/deadline';
import {
  CASE_TASK_QUEUE,
  type CaseInput,
  CURRENT_PROCEDURE,
  type ProcessName,
  START_CASE_TOPIC,
  WORKFLOW_TYPES,
  workflowIdOf,
} from '#contracts';
import type { OutboxMessage, PolicyStore } from '#persistence';
import type { Clock, TemporalClient } from '#platform';
import type { TopicHandler } from './outbox.relay';

const BATCH = 5;
const START_MS = 10_000;

interface StartPayload {
  readonly process: ProcessName;
  readonly caseId: string;
  readonly facts: JsonObject;
  readonly parentCaseId?: string;
  readonly openedBy?: Actor;
}

/** Starts the case a message asks for; its id is in the message, so that a second delivery meets the first. */
export class StartCaseHandler implements TopicHandler {
  readonly topic = START_CASE_TOPIC;
  readonly batchSize = BATCH;

  constructor(
    private readonly policies: Pick<PolicyStore, 'effectiveOn'>,
    private readonly temporal: Pick<TemporalClient, 'withDeadline'>,
    private readonly clock: Clock,
  ) {}

  /** @throws when Temporal or the policy are not to be had now; the relay tries again */
  async handle({ payload }: OutboxMessage): Promise<void> {
    const { process, caseId, facts, parentCaseId, openedBy } = payload as unknown as StartPayload;
    const today = dayOf(this.clock.now().toISOString());
    const policy = await this.policies.effectiveOn(today);
    if (policy === undefined) throw new Error(`no policy set is in effect on ${today}`);
    const input: CaseInput = {
      ...{ caseId, facts, policy },
      procedure: CURRENT_PROCEDURE[process],
      openedBy: openedBy ?? SYSTEM_ACTOR,
      ...(parentCaseId === undefined ? {} : { parentCaseId }),
    };
    try {
      await this.temporal.withDeadline(START_MS, (client) =>
        client.workflow.start(WORKFLOW_TYPES[process], {
          taskQueue: CASE_TASK_QUEUE,
          workflowId: workflowIdOf(process, caseId),
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          args: [input],
        }),
      );
    } catch (error) {
      // The case ran and has ended: what the message asked for was done.
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import type { JsonObject } from '#domain/case';
import {
  CASE_TASK_QUEUE,
  type CaseInput,
  CURRENT_PROCEDURE,
  type ProcessName,
  WORKFLOW_TYPES,
  workflowIdOf,
} from '#contracts';
import { TemporalClient } from '#platform';
import { canonicalHash } from '../../http/idempotency';
import { outcomeOf } from './temporal-outcome';

const START_MS = 5_000;
const ID_LENGTH = 32;

/** All that a case begins with but the procedure, which is the one in force. */
export type CaseStart<F extends JsonObject> = Omit<CaseInput<F>, 'procedure'>;

/** The id of a case that a person starts: the same person, key and process always mean the same case. */
export const startedCaseId = (process: ProcessName, personId: string, key: string): string =>
  `${process}-${canonicalHash([process, personId, key]).slice(0, ID_LENGTH)}`;

/** Starts a case for a person; a second start under the same id meets the first. */
@Injectable()
export class CaseStarter {
  constructor(private readonly temporal: TemporalClient) {}

  async start<F extends JsonObject>(process: ProcessName, start: CaseStart<F>): Promise<void> {
    const input: CaseInput<F> = { ...start, procedure: CURRENT_PROCEDURE[process] };
    try {
      await this.temporal.withDeadline(START_MS, (client) =>
        client.workflow.start(WORKFLOW_TYPES[process], {
          taskQueue: CASE_TASK_QUEUE,
          workflowId: workflowIdOf(process, start.caseId),
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          args: [input],
        }),
      );
    } catch (error) {
      // The case ran and has ended: what was asked for was done.
      if (error instanceof WorkflowExecutionAlreadyStartedError) return;
      // Whether it was started is not known yet; the same key asked again tells.
      if (outcomeOf(error).kind !== 'pending') throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import type { ReportFacts } from '#domain/report';
import { CASE_TASK_QUEUE, type CaseInput, CURRENT_PROCEDURE, WORKFLOW_TYPES, workflowIdOf } from '#contracts';
import { TemporalClient } from '#platform';
import { outcomeOf } from '../acts/temporal-outcome';

const START_MS = 5_000;

/** All that a report's case begins with but the procedure, which is the one in force. */
export type ReportStart = Omit<CaseInput<ReportFacts>, 'procedure'>;

/** Starts the case of a report; a second start under the same id meets the first. */
@Injectable()
export class ReportStarter {
  constructor(private readonly temporal: TemporalClient) {}

  async start(report: ReportStart): Promise<void> {
    const input: CaseInput<ReportFacts> = { ...report, procedure: CURRENT_PROCEDURE.report };
    try {
      await this.temporal.withDeadline(START_MS, (client) =>
        client.workflow.start(WORKFLOW_TYPES.report, {
          taskQueue: CASE_TASK_QUEUE,
          workflowId: workflowIdOf('report', report.caseId),
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          args: [input],
        }),
      );
    } catch (error) {
      // The report was received and its case has ended: what was asked for was done.
      if (error instanceof WorkflowExecutionAlreadyStartedError) return;
      // Whether it was started is not known yet; the same key asked again tells.
      if (outcomeOf(error).kind !== 'pending') throw error;
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { MaintenanceActivities, Reconciled } from '#contracts';
import { type OpenCase, Outbox, Reconciliation } from '#persistence';
import { type Clock, TemporalClient } from '#platform';
import { Activity } from '../activity.decorator';
import { CLOCK } from '../clock.token';

const PAGE = 200;
const DESCRIBE_MS = 5_000;
const BROKEN_MAX = 100;
/** Seconds after which a waiting message is no longer ordinary delay. */
const OUTBOX_LATE_SECONDS = 600;

/** Compares SQL with Temporal and raises incidents; it never edits rows, an operator's Update mends a case. */
@Injectable()
export class ReconcileActivitiesHost implements MaintenanceActivities {
  constructor(
    private readonly reconciliation: Reconciliation,
    private readonly outbox: Outbox,
    private readonly temporal: TemporalClient,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Activity()
  async reconcile(): Promise<Reconciled> {
    let compared = 0;
    let astray = 0;
    for (let page = await this.page(''); page.length > 0; page = await this.page(page.at(-1)?.caseId ?? '')) {
      for (const open of page) astray += (await this.compare(open)) ? 0 : 1;
      compared += page.length;
    }
    const broken = await this.reconciliation.brokenVersions(BROKEN_MAX);
    for (const caseId of broken) await this.raise(caseId, '案卷版本与最后批次不一致');
    const outboxAgeSeconds = await this.outbox.age(this.now());
    if (outboxAgeSeconds > OUTBOX_LATE_SECONDS) await this.raise(undefined, '发件箱积压');
    return { compared, astray, brokenVersions: broken.length, outboxAgeSeconds };
  }

  private page(after: string): Promise<readonly OpenCase[]> {
    return this.reconciliation.openCases(after, PAGE);
  }

  /** Whether the workflow of an open case runs. */
  private async compare({ caseId, workflowId }: OpenCase): Promise<boolean> {
    const status = await this.temporal
      .withDeadline(DESCRIBE_MS, (client) => client.workflow.getHandle(workflowId).describe())
      .then((described) => described.status.name)
      .catch((error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return 'MISSING' as const;
        throw error;
      });
    if (status === 'RUNNING') return true;
    await this.raise(caseId, `案卷在库中未办结，流程状态为 ${status}`);
    return false;
  }

  private raise(caseId: string | undefined, reason: string): Promise<void> {
    return this.reconciliation.raise(caseId, { reason }, this.now());
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

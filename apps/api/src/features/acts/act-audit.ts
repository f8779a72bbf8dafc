import { Injectable } from '@nestjs/common';
import type { Refusal } from '#domain/case';
import type { Clock, Logger, Metrics } from '#platform';
import type { ResolvedAct } from '../../http/acts';
import { CASE_NODE } from '../../http/forms/form';
import { RefusalsPort } from '../../http/ports';
import { InjectClock, InjectLogger, InjectMetrics } from '../../http/tokens';

/** Keeps the books on acts: figures, and refusals in the audit, where the workflow leaves no trace of them. */
@Injectable()
export class ActAudit {
  constructor(
    private readonly refusals: RefusalsPort,
    @InjectClock() private readonly clock: Clock,
    @InjectMetrics() private readonly metrics: Metrics,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  accepted({ act, target }: ResolvedAct): void {
    this.metrics.acts.inc({ act, process: target.process });
  }

  async refused(
    { target, act, actor, requestId }: Omit<ResolvedAct, 'form'>,
    refusal: Refusal,
  ): Promise<void> {
    this.metrics.refusals.inc({ code: refusal.code });
    await this.refusals.record({
      caseId: target.caseId,
      ...(target.on === CASE_NODE ? {} : { taskId: target.on }),
      act,
      actor,
      refusal,
      at: this.clock.now(),
      ...(requestId === undefined ? {} : { requestId }),
    });
  }

  pending({ target, act, key, requestId }: ResolvedAct): void {
    this.logger.warn({ caseId: target.caseId, act, key, requestId }, 'act is still on its way');
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { type Batch, type RecordActivities, type RecordReply, workflowIdOf } from '#contracts';
import { CaseLedger } from '#persistence';
import type { Metrics } from '#platform';
import { Activity } from '../activity.decorator';
import { METRICS } from '../metrics.token';
import { CaseResolver } from './case-resolver';

/** Writes what one activation of a case changed. Safe to repeat: a batch that is there is answered, not written. */
@Injectable()
export class RecordActivitiesHost implements RecordActivities {
  constructor(
    private readonly ledger: CaseLedger,
    private readonly resolver: CaseResolver,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {}

  @Activity()
  async record(batch: Batch): Promise<RecordReply> {
    const stop = this.metrics.recordBatch.startTimer();
    const resolution = await this.resolver.resolve(batch);
    const reply = await this.ledger.record(batch, workflowIdOf(batch.process, batch.caseId), resolution);
    stop();
    return reply;
  }
}

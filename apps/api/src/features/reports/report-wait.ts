import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { InspectionReports } from '#persistence';
import type { Clock } from '#platform';
import { InjectClock } from '../../http/tokens';

/** As long as a person waits for any act. */
const WAIT_MS = 5_000;
const STEP_MS = 100;

/** How time passes while an answer waits; a test lets it pass at once. */
@Injectable()
export class Pauses {
  async of(ms: number): Promise<void> {
    await pause(ms);
  }
}

/** Waits until a report and all its hazards can be read, for a bounded time. */
@Injectable()
export class ReportWait {
  constructor(
    private readonly reports: InspectionReports,
    private readonly pauses: Pauses,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** False when the time is up: the report is on its way. */
  async until(caseId: string, hazards: number): Promise<boolean> {
    const end = this.clock.now().getTime() + WAIT_MS;
    while (!(await this.isReadable(caseId, hazards))) {
      if (this.clock.now().getTime() >= end) return false;
      await this.pauses.of(STEP_MS);
    }
    return true;
  }

  private async isReadable(caseId: string, hazards: number): Promise<boolean> {
    const report = await this.reports.byId({ kind: 'district' }, caseId);
    return report !== undefined && (await this.reports.readableHazards(caseId)) >= hazards;
  }
}

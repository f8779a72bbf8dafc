import { Module } from '@nestjs/common';
import { Recurrences } from './recurrence';
import { ReportSettings } from './report-setting';
import { Pauses, ReportWait } from './report-wait';
import { ReportsController } from './reports.controller';
import { ReportsReader } from './reports.reader';
import { ReportsService } from './reports.service';

/** What the feature brings itself, but for its waiting, which a test shortens. */
export const REPORT_PROVIDERS = [
  ReportsService,
  ReportsReader,
  ReportSettings,
  ReportWait,
  Recurrences,
] as const;

/** 隐患排查报告: entry of hazards into the loop. */
@Module({
  controllers: [ReportsController],
  providers: [...REPORT_PROVIDERS, Pauses],
})
export class ReportsModule {}

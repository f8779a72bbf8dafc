import { Module } from '@nestjs/common';
import { LongestOverdue } from './longest-overdue';
import { OverviewController } from './overview.controller';
import { OverviewService } from './overview.service';
import { StageStays, TimelineStays } from './stage-stays';

@Module({
  controllers: [OverviewController],
  providers: [OverviewService, LongestOverdue, { provide: StageStays, useClass: TimelineStays }],
})
export class OverviewModule {}

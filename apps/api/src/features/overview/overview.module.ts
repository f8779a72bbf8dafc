import { Module } from '@nestjs/common';
import { LongestOverdue } from './longest-overdue';
import { OverviewController } from './overview.controller';
import { StageMedians } from './stage-medians';
import { OverviewService } from './overview.service';

@Module({
  controllers: [OverviewController],
  providers: [OverviewService, LongestOverdue, StageMedians],
})
export class OverviewModule {}

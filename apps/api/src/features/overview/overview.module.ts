import { Module } from '@nestjs/common';
import { LongestOverdue } from './longest-overdue';
import { OverviewController } from './overview.controller';
import { OverviewService } from './overview.service';

@Module({
  controllers: [OverviewController],
  providers: [OverviewService, LongestOverdue],
})
export class OverviewModule {}

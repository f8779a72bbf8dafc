import { Module } from '@nestjs/common';
import { CaseAccess } from './case-access';
import { CasePageService } from './case-page.service';
import { CaseTimelineService } from './case-timeline.service';
import { CasesController } from './cases.controller';
import './forms/hazard-motion.forms';
import { MotionsService } from './motions.service';

/** 案卷: the page of a case, its record, and acts on the case itself. */
@Module({
  controllers: [CasesController],
  providers: [CaseAccess, CasePageService, CaseTimelineService, MotionsService],
})
export class CasesModule {}

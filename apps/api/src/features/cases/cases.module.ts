import { Module } from '@nestjs/common';
import { CaseAccess } from './case-access';
import { CasePapers } from './case-papers';
import { CasePageService } from './case-page.service';
import { CaseTimelineService } from './case-timeline.service';
import { CasesController } from './cases.controller';
import './forms/hazard-motion.forms';
import { MotionsService } from './motions.service';

/** What the feature brings itself. */
export const CASE_PROVIDERS = [
  CaseAccess,
  CasePapers,
  CasePageService,
  CaseTimelineService,
  MotionsService,
] as const;

/** 案卷: the page of a case, its record, and acts on the case itself. */
@Module({
  controllers: [CasesController],
  providers: [...CASE_PROVIDERS],
})
export class CasesModule {}

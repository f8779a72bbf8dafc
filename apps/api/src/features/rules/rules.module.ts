import { Module } from '@nestjs/common';
import { CalendarBook } from './calendar-book.service';
import './change-forms';
import { ChangeFormsHook } from './change-forms.hook';
import { DraftMaker } from './draft-maker.service';
import { PolicyBook } from './policy-book.service';
import { PolicyController } from './policy.controller';
import { RuleChangesController } from './rule-changes.controller';
import { RuleChangesReader } from './rule-changes.reader';
import { RuleChangesService } from './rule-changes.service';
import { Touched } from './touched.service';

/** 政策参数、工作日历 and 规则变更. */
@Module({
  controllers: [PolicyController, RuleChangesController],
  providers: [
    CalendarBook,
    ChangeFormsHook,
    DraftMaker,
    PolicyBook,
    RuleChangesReader,
    RuleChangesService,
    Touched,
  ],
})
export class RulesModule {}

import { Module } from '@nestjs/common';
import './budget.forms';

/** 预算. */
@Module({})
export class BudgetsModule {}

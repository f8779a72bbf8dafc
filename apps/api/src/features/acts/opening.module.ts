import { Global, Module } from '@nestjs/common';
import { CaseOpening } from './case-opening';
import { CaseStarter } from './case-starter';

/** Provides the start of a case to every feature whose people open cases. */
@Global()
@Module({ providers: [CaseStarter, CaseOpening], exports: [CaseStarter, CaseOpening] })
export class OpeningModule {}

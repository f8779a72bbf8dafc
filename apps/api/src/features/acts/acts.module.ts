import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Acts } from '../../http/acts';
import '../../http/forms/handling.forms';
import { ActAudit } from './act-audit';
import { ActHooks } from './act-hooks';
import { ActsService } from './acts.service';
import { CaseDoor } from './case-door';

/** Provides `Acts` to every feature that has routes for acts. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [ActAudit, ActHooks, CaseDoor, ActsService, { provide: Acts, useExisting: ActsService }],
  exports: [Acts],
})
export class ActsModule {}

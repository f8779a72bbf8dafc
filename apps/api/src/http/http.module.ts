import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AdministrationDoor } from './administration/administration-door';
import { AuthRulesReader } from './auth-rules';
import { CsrfGuard } from './csrf.guard';
import { FormRegistry } from './forms/form-registry';
import { PersonResolver } from './forms/person-resolver';
import { MayActNames } from './may-act';
import { NewPasswords } from './new-password';
import { PermissionCheck } from './permission.check';
import { PermissionGuard } from './permission.guard';
import { ProblemFilter } from './problem.filter';
import { SessionGuard } from './session.guard';
import { SessionReader } from './session-reader';
import { validationPipe } from './validation';

/** The door every request passes: who is calling, from where, with which right, and in which words it is refused. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    AdministrationDoor,
    AuthRulesReader,
    MayActNames,
    NewPasswords,
    SessionReader,
    PermissionCheck,
    PersonResolver,
    { provide: FormRegistry, useFactory: () => FormRegistry.ofRegistered() },
    // Guards run in this order.
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: CsrfGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [
    AdministrationDoor,
    AuthRulesReader,
    NewPasswords,
    SessionReader,
    FormRegistry,
    MayActNames,
    PermissionCheck,
    PersonResolver,
  ],
})
export class HttpModule {}

import { Module } from '@nestjs/common';
import { EnterpriseRegisterController } from './enterprise-register.controller';
import { EnterpriseService } from './enterprise.service';
import { PeopleRegisterController } from './people-register.controller';
import { PeopleService } from './people.service';
import { UnitRegisterController } from './unit-register.controller';

/** 系统管理员: units, people and accounts, enterprises. Neither posts nor the audit, and no business data. */
@Module({
  controllers: [UnitRegisterController, PeopleRegisterController, EnterpriseRegisterController],
  providers: [PeopleService, EnterpriseService],
})
export class AdministrationSystemModule {}

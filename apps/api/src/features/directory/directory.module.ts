import { Module } from '@nestjs/common';
import { DirectoryController } from './directory.controller';
import { RegisterService } from './register.service';
import { SubstitutionsService } from './substitutions.service';

/** 单位与人员: the register as forms need it, and 离岗代理. */
@Module({
  controllers: [DirectoryController],
  providers: [RegisterService, SubstitutionsService],
})
export class DirectoryModule {}

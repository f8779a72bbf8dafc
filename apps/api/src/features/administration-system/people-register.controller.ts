import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AdministrationReceiptView,
  ReasonBody,
  RegisterIdParams,
} from '../../http/administration/administration.dto';
import { type AdministratorCall, CurrentCall } from '../../http/administration/administrator-call.decorator';
import { ApiActHeaders } from '../../http/idempotency';
import { Permission } from '../../http/permission.decorator';
import { NewPersonBody, PasswordResetBody, PersonDetailsBody, StaffPage, StaffQuery } from './dto/person.dto';
import { PeopleService } from './people.service';

@ApiTags('系统管理：人员和账号')
@Controller('administration/people')
export class PeopleRegisterController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @Permission('staff.read')
  @ApiOkResponse({ type: StaffPage })
  list(@Query() query: StaffQuery): Promise<StaffPage> {
    return this.people.page(query);
  }

  @Post()
  @Permission('account.manage')
  @ApiActHeaders()
  @ApiCreatedResponse({ type: AdministrationReceiptView, description: '账号首次登录后须修改初始密码' })
  add(
    @CurrentCall() call: AdministratorCall,
    @Body() body: NewPersonBody,
  ): Promise<AdministrationReceiptView> {
    return this.people.add(call, body);
  }

  @Put(':id')
  @Permission('account.manage')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView })
  change(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() body: PersonDetailsBody,
  ): Promise<AdministrationReceiptView> {
    return this.people.change(call, id, body);
  }

  @Post(':id/lock')
  @HttpCode(200)
  @Permission('account.manage')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView, description: '账号立即停用，现有登录全部结束' })
  lock(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() { reason }: ReasonBody,
  ): Promise<AdministrationReceiptView> {
    return this.people.lock(call, id, reason);
  }

  @Post(':id/unlock')
  @HttpCode(200)
  @Permission('account.unlock')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView })
  unlock(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() { reason }: ReasonBody,
  ): Promise<AdministrationReceiptView> {
    return this.people.unlock(call, id, reason);
  }

  @Post(':id/password')
  @HttpCode(200)
  @Permission('account.manage')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView, description: '现有登录全部结束，登录后须修改密码' })
  resetPassword(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() body: PasswordResetBody,
  ): Promise<AdministrationReceiptView> {
    return this.people.resetPassword(call, id, body);
  }

  @Post(':id/sign-out')
  @HttpCode(200)
  @Permission('account.manage')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView, description: '现有登录全部结束' })
  signOut(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() { reason }: ReasonBody,
  ): Promise<AdministrationReceiptView> {
    return this.people.endSessions(call, id, reason);
  }
}

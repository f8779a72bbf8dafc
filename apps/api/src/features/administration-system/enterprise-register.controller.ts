import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AdministrationReceiptView,
  RegisterIdParams,
  RegisterPageQuery,
} from '../../http/administration/administration.dto';
import { type AdministratorCall, CurrentCall } from '../../http/administration/administrator-call.decorator';
import { ApiActHeaders } from '../../http/idempotency';
import { Permission } from '../../http/permission.decorator';
import { EnterpriseBody, IndustryView, RegisteredEnterprisesPage } from './dto/enterprise.dto';
import { EnterpriseService } from './enterprise.service';

@ApiTags('系统管理：企业登记')
@Controller('administration/enterprises')
export class EnterpriseRegisterController {
  constructor(private readonly enterprises: EnterpriseService) {}

  @Get()
  @Permission('enterprise.manage')
  @ApiOkResponse({ type: RegisteredEnterprisesPage })
  list(@Query() query: RegisterPageQuery): Promise<RegisteredEnterprisesPage> {
    return this.enterprises.page(query);
  }

  @Get('industries')
  @Permission('enterprise.manage')
  @ApiOkResponse({ type: [IndustryView], description: '行业及其主管部门（政策参数 industry.lead）' })
  industries(): Promise<readonly IndustryView[]> {
    return this.enterprises.industries();
  }

  @Post()
  @Permission('enterprise.manage')
  @ApiActHeaders()
  @ApiCreatedResponse({ type: AdministrationReceiptView, description: '行业主管部门按行业自动确定' })
  add(
    @CurrentCall() call: AdministratorCall,
    @Body() body: EnterpriseBody,
  ): Promise<AdministrationReceiptView> {
    return this.enterprises.add(call, body);
  }

  @Put(':id')
  @Permission('enterprise.manage')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView, description: '更名后原名称仍可检索' })
  change(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() body: EnterpriseBody,
  ): Promise<AdministrationReceiptView> {
    return this.enterprises.change(call, id, body);
  }
}

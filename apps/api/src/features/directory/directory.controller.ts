import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { Identity } from '../../http/request';
import {
  EnterpriseItemView,
  EnterprisesQuery,
  PersonInPostView,
  PersonsQuery,
  UnitsQuery,
  UnitView,
} from './dto/register.dto';
import { SubstitutionBody, SubstitutionItemView, SubstitutionParams } from './dto/substitution.dto';
import { RegisterService } from './register.service';
import { SubstitutionsService } from './substitutions.service';

@ApiTags('单位与人员')
@Controller('directory')
export class DirectoryController {
  constructor(
    private readonly register: RegisterService,
    private readonly substitutions: SubstitutionsService,
  ) {}

  @Get('units')
  @Permission('register.read')
  @ApiOkResponse({ type: [UnitView] })
  units(@Query() query: UnitsQuery): Promise<readonly UnitView[]> {
    return this.register.unitsOf(query);
  }

  @Get('persons')
  @Permission('register.read')
  @ApiOkResponse({ type: [PersonInPostView], description: '今日在岗人员' })
  persons(
    @CurrentIdentity() identity: Identity,
    @Query() query: PersonsQuery,
  ): Promise<readonly PersonInPostView[]> {
    return this.register.personsIn(identity, query);
  }

  @Get('enterprises')
  @Permission('enterprise.read')
  @ApiOkResponse({ type: [EnterpriseItemView] })
  enterprises(
    @CurrentIdentity() identity: Identity,
    @Query() query: EnterprisesQuery,
  ): Promise<readonly EnterpriseItemView[]> {
    return this.register.enterprisesOf(identity, query);
  }

  @Get('substitutions')
  @Permission('substitution.manage')
  @ApiOkResponse({ type: [SubstitutionItemView], description: '本人被代理和代理他人的' })
  list(@CurrentIdentity() identity: Identity): Promise<readonly SubstitutionItemView[]> {
    return this.substitutions.list(identity);
  }

  @Post('substitutions')
  @Permission('substitution.manage')
  @ApiCreatedResponse({ type: SubstitutionItemView })
  add(@CurrentIdentity() identity: Identity, @Body() body: SubstitutionBody): Promise<SubstitutionItemView> {
    return this.substitutions.add(identity, body);
  }

  @Delete('substitutions/:id')
  @HttpCode(204)
  @Permission('substitution.manage')
  @ApiNoContentResponse({ description: '此前以代理身份的办理仍然有效' })
  revoke(@CurrentIdentity() identity: Identity, @Param() { id }: SubstitutionParams): Promise<void> {
    return this.substitutions.revoke(identity, id);
  }
}

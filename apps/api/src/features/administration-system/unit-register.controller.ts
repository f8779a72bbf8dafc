import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { UNIT_KIND_TITLES } from '#domain/authority';
import { type RegisteredUnit, UnitRegister } from '#persistence';
import {
  AdministrationReceiptView,
  ReasonBody,
  RegisterIdParams,
} from '../../http/administration/administration.dto';
import { AdministrationDoor } from '../../http/administration/administration-door';
import { type AdministratorCall, CurrentCall } from '../../http/administration/administrator-call.decorator';
import { pageAsked, pageView } from '../../http/administration/place';
import { ApiActHeaders } from '../../http/idempotency';
import { Permission } from '../../http/permission.decorator';
import {
  NewUnitBody,
  RegisteredUnitsPage,
  RegisteredUnitsQuery,
  type RegisteredUnitView,
  UnitNamesBody,
} from './dto/unit.dto';

@ApiTags('系统管理：单位')
@Controller('administration/units')
export class UnitRegisterController {
  constructor(
    private readonly units: UnitRegister,
    private readonly door: AdministrationDoor,
  ) {}

  @Get()
  @Permission('staff.read')
  @ApiOkResponse({ type: RegisteredUnitsPage, description: '单位；企业须以类别查询' })
  async list(@Query() query: RegisteredUnitsQuery): Promise<RegisteredUnitsPage> {
    const { text = '', kind, closed } = query;
    const filter = { text, closed, today: this.door.today(), ...(kind === undefined ? {} : { kind }) };
    return pageView(await this.units.page(filter, pageAsked(query)), unitView);
  }

  @Post()
  @Permission('unit.manage')
  @ApiActHeaders()
  @ApiCreatedResponse({ type: AdministrationReceiptView })
  add(@CurrentCall() call: AdministratorCall, @Body() body: NewUnitBody): Promise<AdministrationReceiptView> {
    const { reason, code, name, shortName, kind, parentId, actsAsSubdistrict } = body;
    const unit = { code, name: name.trim(), shortName: shortName.trim(), kind, actsAsSubdistrict };
    return this.door.carryOut(call, { act: 'unit.add', reason }, (order) =>
      this.units.add(order, { ...unit, parentId: parentId ?? null }),
    );
  }

  @Put(':id')
  @Permission('unit.manage')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView })
  rename(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() { reason, name, shortName }: UnitNamesBody,
  ): Promise<AdministrationReceiptView> {
    const names = { name: name.trim(), shortName: shortName.trim() };
    return this.door.carryOut(call, { act: 'unit.rename', reason }, (order) =>
      this.units.rename(order, id, names),
    );
  }

  @Post(':id/closure')
  @HttpCode(200)
  @Permission('unit.manage')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView, description: '单位自今日起撤销，历史记录保留' })
  close(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() { reason }: ReasonBody,
  ): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'unit.close', reason }, (order) => this.units.close(order, id));
  }
}

const unitView = ({
  parentId: _parent,
  parentName,
  closedOn,
  ...unit
}: RegisteredUnit): RegisteredUnitView => ({
  ...unit,
  kindTitle: UNIT_KIND_TITLES[unit.kind],
  ...(parentName === null ? {} : { parentName }),
  ...(closedOn === null ? {} : { closedOn }),
});

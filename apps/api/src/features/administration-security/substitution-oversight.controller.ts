import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SubstitutionOversight } from '#persistence';
import {
  AdministrationReceiptView,
  ReasonBody,
  RegisterIdParams,
  RegisterPageQuery,
} from '../../http/administration/administration.dto';
import { AdministrationDoor } from '../../http/administration/administration-door';
import { type AdministratorCall, CurrentCall } from '../../http/administration/administrator-call.decorator';
import { pageAsked, pageView } from '../../http/administration/place';
import { ApiActHeaders } from '../../http/idempotency';
import { Permission } from '../../http/permission.decorator';
import { OverseenSubstitutionsPage } from './dto/oversight.dto';

@ApiTags('安全管理：离岗代理')
@Controller('administration/substitutions')
export class SubstitutionOversightController {
  constructor(
    private readonly substitutions: SubstitutionOversight,
    private readonly door: AdministrationDoor,
  ) {}

  @Get()
  @Permission('substitution.oversee')
  @ApiOkResponse({ type: OverseenSubstitutionsPage, description: '代理中和未开始的' })
  async list(@Query() query: RegisterPageQuery): Promise<OverseenSubstitutionsPage> {
    const today = this.door.today();
    const page = await this.substitutions.page({ text: query.text, today }, pageAsked(query, 'day'));
    return pageView(page, (one) => ({ ...one, active: one.fromDay <= today }));
  }

  @Post(':id/end')
  @HttpCode(200)
  @Permission('substitution.oversee')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView, description: '立即终止；此前以代理身份的办理仍然有效' })
  end(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() { reason }: ReasonBody,
  ): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'substitution.end', reason }, (order) =>
      this.substitutions.end(order, id),
    );
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { hasPolicy, listsOf } from '#domain/policy';
import { type HeldPostRow, PostRegister, StaffLists } from '#persistence';
import { AdministrationReceiptView, RegisterIdParams } from '../../http/administration/administration.dto';
import { AdministrationDoor } from '../../http/administration/administration-door';
import { type AdministratorCall, CurrentCall } from '../../http/administration/administrator-call.decorator';
import { pageAsked, pageView } from '../../http/administration/place';
import { ApiActHeaders } from '../../http/idempotency';
import { Permission } from '../../http/permission.decorator';
import { PolicyPort } from '../../http/ports';
import { EndHoldingBody, GrantBody, HoldingsPage, HoldingsQuery, type HoldingView } from './dto/holding.dto';

const REQUIRED = 'credential.requiredFor';

@ApiTags('安全管理：岗位任免')
@Controller('administration/holdings')
export class PostRegisterController {
  constructor(
    private readonly posts: PostRegister,
    private readonly lists: StaffLists,
    private readonly policy: PolicyPort,
    private readonly door: AdministrationDoor,
  ) {}

  @Get()
  @Permission('post.grant')
  @ApiOkResponse({ type: HoldingsPage })
  async list(@Query() query: HoldingsQuery): Promise<HoldingsPage> {
    const { text, unit: unitId, role, state } = query;
    const filter = { text, unitId, role, state, today: this.door.today() };
    return pageView(await this.lists.holdings(filter, pageAsked(query)), holdingView);
  }

  @Post()
  @Permission('post.grant')
  @ApiActHeaders()
  @ApiCreatedResponse({ type: AdministrationReceiptView, description: '自任职起始日起可以该岗位办理' })
  async grant(
    @CurrentCall() call: AdministratorCall,
    @Body() body: GrantBody,
  ): Promise<AdministrationReceiptView> {
    const { reason, toDay, title, ...grant } = body;
    const required = await this.requiredFor(body);
    return this.door.carryOut(call, { act: 'post.grant', reason }, (order) =>
      this.posts.grant(order, { ...grant, toDay: toDay ?? null, title: title?.trim() ?? null }, required),
    );
  }

  @Post(':id/end')
  @HttpCode(200)
  @Permission('post.grant')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView, description: '自免职日期起不再以该岗位办理' })
  end(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() { reason, endsOn, basis }: EndHoldingBody,
  ): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'post.end', reason }, (order) =>
      this.posts.end(order, id, { endsOn, basis }),
    );
  }

  /** Kinds of certificate of which the post asks one, by the policy of today. */
  private async requiredFor({ role }: GrantBody): Promise<readonly string[]> {
    const policy = await this.policy.snapshotOn(this.door.today());
    return hasPolicy(policy, REQUIRED) ? (listsOf(policy, REQUIRED)[role] ?? []) : [];
  }
}

const holdingView = ({ toDay, basis, endBasis, ...holding }: HeldPostRow): HoldingView => ({
  ...holding,
  ...(toDay === null ? {} : { toDay }),
  ...(basis === null ? {} : { basis }),
  ...(endBasis === null ? {} : { endBasis }),
});

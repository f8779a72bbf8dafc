import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ActBody } from '../../http/act-body';
import { ActRoute } from '../../http/act-route.decorator';
import type { ActAnswer } from '../../http/acts';
import { idempotencyOf } from '../../http/idempotency';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { ApiRequest, Identity } from '../../http/request';
import { CaseAccess } from './case-access';
import { CasePageService } from './case-page.service';
import { CaseTimelineService } from './case-timeline.service';
import { CasePageView } from './dto/case.view';
import { CaseParams, MotionParams } from './dto/case-params.dto';
import { TimelinePageView, TimelineQuery } from './dto/timeline.view';
import { MotionsService } from './motions.service';

@ApiTags('案卷')
@Controller('cases/:id')
export class CasesController {
  constructor(
    private readonly access: CaseAccess,
    private readonly pages: CasePageService,
    private readonly timelines: CaseTimelineService,
    private readonly motions: MotionsService,
  ) {}

  @Get()
  @Permission('case.read')
  @ApiOkResponse({ type: CasePageView })
  async page(@CurrentIdentity() identity: Identity, @Param() { id }: CaseParams): Promise<CasePageView> {
    return this.pages.page(await this.access.open(identity, id));
  }

  @Get('events')
  @Permission('case.read')
  @ApiOkResponse({ type: TimelinePageView, description: '案卷记录，按时间先后' })
  async events(
    @CurrentIdentity() identity: Identity,
    @Param() { id }: CaseParams,
    @Query() query: TimelineQuery,
  ): Promise<TimelinePageView> {
    return this.timelines.page(identity, await this.access.open(identity, id), query);
  }

  @Post('acts/:motion')
  @ActRoute('case.act')
  put(
    @CurrentIdentity() identity: Identity,
    @Req() request: ApiRequest,
    @Param() { id, motion }: MotionParams,
    @Body() body: ActBody,
  ): Promise<ActAnswer> {
    const submission = { identity, requestId: request.id, ...idempotencyOf(request) };
    return this.motions.put(submission, id, motion, body);
  }
}

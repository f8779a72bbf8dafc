import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiActHeaders, idempotencyOf } from '../../http/idempotency';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { ApiRequest, Identity } from '../../http/request';
import { ReportBody, ReportParams, ReportsQuery } from './dto/report.dto';
import { ReportPendingView, ReportsPageView, ReportView } from './dto/report.view';
import { ReportsReader } from './reports.reader';
import { ReportsService } from './reports.service';

const OK = 200;
const ACCEPTED = 202;
/** When to ask again for a report that is on its way, in seconds. */
const RETRY_AFTER = '2';

@ApiTags('隐患排查报告')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly reader: ReportsReader,
  ) {}

  @Post()
  @Permission('report.submit')
  @ApiActHeaders()
  @ApiCreatedResponse({ type: ReportView, description: '报告及其隐患均已可查' })
  @ApiOkResponse({ type: ReportView, description: '以同一提交编号报送过，未重复立案' })
  @ApiAcceptedResponse({ type: ReportPendingView, description: '已受理，尚在处理：稍后以同一提交编号重试' })
  async submit(
    @CurrentIdentity() identity: Identity,
    @Req() request: ApiRequest,
    @Body() body: ReportBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportView | ReportPendingView> {
    const idempotency = idempotencyOf(request);
    const { caseId, isReadable, isRepeated } = await this.reports.submit(identity, idempotency, body);
    if (isReadable && isRepeated) response.status(OK);
    if (isReadable) return this.reader.byId(identity, caseId);
    response.status(ACCEPTED).setHeader('Retry-After', RETRY_AFTER);
    return { pending: true, id: caseId, key: idempotency.key };
  }

  @Get()
  @Permission('report.read')
  @ApiOkResponse({ type: ReportsPageView, description: '最近报送的在前' })
  list(@CurrentIdentity() identity: Identity, @Query() query: ReportsQuery): Promise<ReportsPageView> {
    return this.reader.list(identity, query);
  }

  @Get(':id')
  @Permission('report.read')
  @ApiOkResponse({ type: ReportView })
  byId(@CurrentIdentity() identity: Identity, @Param() { id }: ReportParams): Promise<ReportView> {
    return this.reader.byId(identity, id);
  }
}

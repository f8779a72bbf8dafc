import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiActHeaders, IdempotencyKey, type Idempotency } from '../../http/idempotency';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { Identity } from '../../http/request';
import { ChangeContentBody, RuleChangeBody, RuleChangeParams } from './dto/change-body.dto';
import {
  ChangePreviewView,
  RuleChangeOpenedView,
  RuleChangesPageView,
  RuleChangesQuery,
  RuleChangeView,
  RuleDraftView,
} from './dto/change.view';
import { RuleChangesReader } from './rule-changes.reader';
import { RuleChangesService } from './rule-changes.service';

const ACCEPTED = 202;

@ApiTags('规则变更')
@Controller('rule-changes')
export class RuleChangesController {
  constructor(
    private readonly changes: RuleChangesService,
    private readonly reader: RuleChangesReader,
  ) {}

  @Get()
  @Permission('policy.read')
  @ApiOkResponse({ type: RuleChangesPageView, description: '最近提出的在前' })
  list(@Query() query: RuleChangesQuery): Promise<RuleChangesPageView> {
    return this.reader.list(query);
  }

  @Post()
  @Permission('policy.change')
  @ApiActHeaders()
  @ApiCreatedResponse({ type: RuleChangeOpenedView, description: '已送审' })
  async open(
    @CurrentIdentity() identity: Identity,
    @IdempotencyKey() idempotency: Idempotency,
    @Body() body: RuleChangeBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RuleChangeOpenedView> {
    const { caseId, isReadable } = await this.changes.open(identity, idempotency, body);
    if (!isReadable) response.status(ACCEPTED);
    return { id: caseId, pending: !isReadable };
  }

  /** 试算：草案有何不符，涉及哪些在办案卷；不保存. */
  @Post('previews')
  @HttpCode(200)
  @Permission('policy.change')
  @ApiOkResponse({ type: ChangePreviewView })
  preview(@Body() body: ChangeContentBody): Promise<ChangePreviewView> {
    return this.reader.previewOf(body);
  }

  @Get(':id')
  @Permission('policy.read')
  @ApiOkResponse({ type: RuleChangeView })
  byId(@Param() { id }: RuleChangeParams): Promise<RuleChangeView> {
    return this.reader.byId(id);
  }

  @Post(':id/drafts')
  @Permission('policy.change')
  @ApiCreatedResponse({ type: RuleDraftView, description: '已保存；办理“重新报批”时附上' })
  async redraft(
    @CurrentIdentity() identity: Identity,
    @Param() { id }: RuleChangeParams,
    @Body() body: ChangeContentBody,
  ): Promise<RuleDraftView> {
    const draft = await this.changes.redraft(identity, id, body);
    return { draftId: draft.id, rows: draft.rows };
  }
}

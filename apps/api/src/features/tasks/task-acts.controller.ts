import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ActBody } from '../../http/act-body';
import { ActRoute } from '../../http/act-route.decorator';
import type { ActAnswer } from '../../http/acts';
import { ApiActHeaders, idempotencyOf } from '../../http/idempotency';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { ApiRequest, Identity } from '../../http/request';
import { BulkService } from './bulk.service';
import { BulkBody, BulkView, TaskActParams } from './dto/task-act.dto';
import { type Submission, TaskActsService } from './task-acts.service';

@ApiTags('待办')
@Controller('tasks')
export class TaskActsController {
  constructor(
    private readonly acts: TaskActsService,
    private readonly bulk: BulkService,
  ) {}

  @Post('bulk')
  @HttpCode(200)
  @Permission('task.bulk')
  @ApiActHeaders()
  @ApiOkResponse({ type: BulkView, description: '逐件回答；重试沿用原提交编号' })
  decideAll(
    @CurrentIdentity() identity: Identity,
    @Req() request: ApiRequest,
    @Body() body: BulkBody,
  ): Promise<BulkView> {
    return this.bulk.run(submissionOf(identity, request), body);
  }

  @Post(':id/acts/:act')
  @ActRoute('task.act')
  act(
    @CurrentIdentity() identity: Identity,
    @Req() request: ApiRequest,
    @Param() { id, act }: TaskActParams,
    @Body() body: ActBody,
  ): Promise<ActAnswer> {
    return this.acts.act(submissionOf(identity, request), id, act, body);
  }
}

const submissionOf = (identity: Identity, request: ApiRequest): Submission => ({
  identity,
  requestId: request.id,
  ...idempotencyOf(request),
});

import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { Identity } from '../../http/request';
import { CommentBody, CommentStoredView, DraftBody, DraftStoredView, ReadView } from './dto/desk.dto';
import { TaskParams } from './dto/task-act.dto';
import { TaskDeskService } from './task-desk.service';

@ApiTags('待办')
@Controller('tasks/:id')
export class TaskDeskController {
  constructor(private readonly desk: TaskDeskService) {}

  @Get('draft')
  @Permission('task.draft')
  @ApiOkResponse({ type: DraftStoredView, description: '仅本人可见' })
  draft(@CurrentIdentity() identity: Identity, @Param() { id }: TaskParams): Promise<DraftStoredView> {
    return this.desk.draft(identity, id);
  }

  @Put('draft')
  @Permission('task.draft')
  @ApiOkResponse({ type: DraftStoredView })
  saveDraft(
    @CurrentIdentity() identity: Identity,
    @Param() { id }: TaskParams,
    @Body() body: DraftBody,
  ): Promise<DraftStoredView> {
    return this.desk.saveDraft(identity, id, body);
  }

  @Delete('draft')
  @HttpCode(204)
  @Permission('task.draft')
  @ApiNoContentResponse()
  dropDraft(@CurrentIdentity() identity: Identity, @Param() { id }: TaskParams): Promise<void> {
    return this.desk.dropDraft(identity, id);
  }

  @Post('comments')
  @Permission('case.comment')
  @ApiCreatedResponse({ type: CommentStoredView })
  comment(
    @CurrentIdentity() identity: Identity,
    @Param() { id }: TaskParams,
    @Body() body: CommentBody,
  ): Promise<CommentStoredView> {
    return this.desk.comment(identity, id, body);
  }

  @Post('read')
  @HttpCode(200)
  @Permission('task.read')
  @ApiOkResponse({ type: ReadView, description: '抄送已阅；已阅不是同意' })
  async read(@CurrentIdentity() identity: Identity, @Param() { id }: TaskParams): Promise<ReadView> {
    return { marked: await this.desk.read(identity, id) };
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { Identity } from '../../http/request';
import { InboxCountsView, InboxNarrowing, InboxPageView, InboxQuery } from './dto/inbox.dto';
import { TaskParams } from './dto/task-act.dto';
import { TaskPageView } from './dto/task-page.view';
import { InboxService } from './inbox.service';
import { TaskAccess } from './task-access';
import { TaskPageService } from './task-page.service';

@ApiTags('待办')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly inbox: InboxService,
    private readonly access: TaskAccess,
    private readonly pages: TaskPageService,
  ) {}

  @Get()
  @Permission('task.read')
  @ApiOkResponse({ type: InboxPageView, description: '待办、已办、我发起、抄送我、代理' })
  list(@CurrentIdentity() identity: Identity, @Query() query: InboxQuery): Promise<InboxPageView> {
    return this.inbox.list(identity, query);
  }

  @Get('counts')
  @Permission('task.read')
  @ApiOkResponse({ type: InboxCountsView })
  counts(
    @CurrentIdentity() identity: Identity,
    @Query() narrowing: InboxNarrowing,
  ): Promise<InboxCountsView> {
    return this.inbox.counts(identity, narrowing);
  }

  @Get(':id')
  @Permission('task.read')
  @ApiOkResponse({ type: TaskPageView })
  async page(@CurrentIdentity() identity: Identity, @Param() { id }: TaskParams): Promise<TaskPageView> {
    return this.pages.page(identity, await this.access.find(identity, id));
  }
}

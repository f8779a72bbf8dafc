import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { Identity } from '../../http/request';
import { KeepViewBody, SavedViewsView, SavedViewView, ViewsQuery } from './dto/view.dto';
import { ViewsService } from './views.service';

@ApiTags('常用视图')
@Controller('saved-views')
export class ViewsController {
  constructor(private readonly views: ViewsService) {}

  @Get()
  @Permission('view.keep')
  @ApiOkResponse({ type: SavedViewsView, description: '本人的和本单位共享的' })
  list(@CurrentIdentity() identity: Identity, @Query() { list }: ViewsQuery): Promise<SavedViewsView> {
    return this.views.list(identity, list);
  }

  @Post()
  @Permission('view.keep')
  @ApiCreatedResponse({ type: SavedViewView, description: '同名的以新条件替换' })
  keep(@CurrentIdentity() identity: Identity, @Body() body: KeepViewBody): Promise<SavedViewView> {
    return this.views.keep(identity, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Permission('view.keep')
  @ApiNoContentResponse({ description: '已删除' })
  remove(@CurrentIdentity() identity: Identity, @Param('id') id: string): Promise<void> {
    return this.views.remove(identity, id);
  }
}

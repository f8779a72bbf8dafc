import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { Identity } from '../../http/request';
import { NoticeCountView, NoticePageView, NoticeQuery } from './dto/notice.dto';
import { NoticesService } from './notices.service';

@ApiTags('通知')
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @Permission('notice.read')
  @ApiOkResponse({ type: NoticePageView })
  list(@Query() query: NoticeQuery, @CurrentIdentity() identity: Identity): Promise<NoticePageView> {
    return this.notices.list(identity.personId, query);
  }

  @Get('counts')
  @Permission('notice.read')
  @ApiOkResponse({ type: NoticeCountView })
  counts(@CurrentIdentity() identity: Identity): Promise<NoticeCountView> {
    return this.notices.counts(identity.personId);
  }

  @Post(':id/read')
  @HttpCode(204)
  @Permission('notice.read')
  @ApiNoContentResponse({ description: '已标为已读' })
  read(@Param('id') id: string, @CurrentIdentity() identity: Identity): Promise<void> {
    return this.notices.read(identity.personId, id);
  }
}

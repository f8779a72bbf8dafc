import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseIdParams } from '../../http/case-id.dto';
import { ApiActHeaders, idempotencyOf } from '../../http/idempotency';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { ApiRequest, Identity } from '../../http/request';
import {
  MeetingBody,
  MeetingDetailView,
  MeetingPageView,
  MeetingsQuery,
  OpenedMeetingView,
} from './dto/meeting.dto';
import { MeetingsService } from './meetings.service';

@ApiTags('联席会议')
@Controller('meetings')
export class MeetingsController {
  constructor(private readonly meetings: MeetingsService) {}

  @Get()
  @Permission('meeting.read')
  @ApiOkResponse({ type: MeetingPageView, description: '最近月份在前' })
  list(@CurrentIdentity() identity: Identity, @Query() query: MeetingsQuery): Promise<MeetingPageView> {
    return this.meetings.list(identity, query);
  }

  @Get(':id')
  @Permission('meeting.read')
  @ApiOkResponse({ type: MeetingDetailView })
  detail(@CurrentIdentity() identity: Identity, @Param() { id }: CaseIdParams): Promise<MeetingDetailView> {
    return this.meetings.detail(identity, id);
  }

  @Post()
  @Permission('meeting.open')
  @ApiActHeaders()
  @ApiCreatedResponse({ type: OpenedMeetingView, description: '已排期' })
  open(
    @CurrentIdentity() identity: Identity,
    @Req() request: ApiRequest,
    @Body() body: MeetingBody,
  ): Promise<OpenedMeetingView> {
    return this.meetings.open(identity, idempotencyOf(request), body);
  }
}

import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CaseIdParams } from '../../http/case-id.dto';
import { ApiActHeaders, idempotencyOf } from '../../http/idempotency';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { ApiRequest, Identity } from '../../http/request';
import { AssignmentsService } from './assignments.service';
import {
  AssignmentBody,
  AssignmentDetailView,
  AssignmentLoadView,
  AssignmentPageView,
  AssignmentsQuery,
  OpenedAssignmentView,
} from './dto/assignment.dto';

@ApiTags('交办督办')
@Controller('assignments')
export class AssignmentsController {
  constructor(private readonly assignments: AssignmentsService) {}

  @Get()
  @Permission('assignment.read')
  @ApiOkResponse({ type: AssignmentPageView, description: '最近发起的在前' })
  list(@CurrentIdentity() identity: Identity, @Query() query: AssignmentsQuery): Promise<AssignmentPageView> {
    return this.assignments.list(identity, query);
  }

  @Get('loads')
  @Permission('assignment.read')
  @ApiOkResponse({ type: [AssignmentLoadView], description: '各主办单位未办结件数，按颜色' })
  loads(@CurrentIdentity() identity: Identity): Promise<readonly AssignmentLoadView[]> {
    return this.assignments.loads(identity);
  }

  @Get(':id')
  @Permission('assignment.read')
  @ApiOkResponse({ type: AssignmentDetailView })
  detail(
    @CurrentIdentity() identity: Identity,
    @Param() { id }: CaseIdParams,
  ): Promise<AssignmentDetailView> {
    return this.assignments.detail(identity, id);
  }

  @Post()
  @Permission('assignment.open')
  @ApiActHeaders()
  @ApiCreatedResponse({ type: OpenedAssignmentView, description: '已拟制，送签发' })
  open(
    @CurrentIdentity() identity: Identity,
    @Req() request: ApiRequest,
    @Body() body: AssignmentBody,
  ): Promise<OpenedAssignmentView> {
    return this.assignments.open(identity, idempotencyOf(request), body);
  }
}

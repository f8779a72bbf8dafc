import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type AdministratorCall, CurrentCall } from '../../http/administration/administrator-call.decorator';
import { ApiActHeaders } from '../../http/idempotency';
import { Permission } from '../../http/permission.decorator';
import { AuditLogService } from './audit-log.service';
import {
  AdministrationEntriesPage,
  AdministrationEntriesQuery,
  AuditVerificationView,
  RefusalsQuery,
  RefusedActsPage,
  SignInEntriesPage,
  SignInsQuery,
} from './dto/audit.dto';

@ApiTags('审计管理')
@Controller('administration/audit')
export class AuditLogController {
  constructor(private readonly log: AuditLogService) {}

  @Get('entries')
  @Permission('audit.read')
  @ApiOkResponse({ type: AdministrationEntriesPage, description: '最近的在前' })
  entries(@Query() query: AdministrationEntriesQuery): Promise<AdministrationEntriesPage> {
    return this.log.entries(query);
  }

  @Get('sign-ins')
  @Permission('audit.read')
  @ApiOkResponse({ type: SignInEntriesPage, description: '最近的在前' })
  signIns(@Query() query: SignInsQuery): Promise<SignInEntriesPage> {
    return this.log.signIns(query);
  }

  @Get('refusals')
  @Permission('audit.read')
  @ApiOkResponse({ type: RefusedActsPage, description: '最近的在前；不含案卷内容' })
  refusals(@Query() query: RefusalsQuery): Promise<RefusedActsPage> {
    return this.log.refusals(query);
  }

  @Post('verifications')
  @HttpCode(200)
  @Permission('audit.verify')
  @ApiActHeaders()
  @ApiOkResponse({ type: AuditVerificationView })
  verify(@CurrentCall() call: AdministratorCall): Promise<AuditVerificationView> {
    return this.log.verify(call);
  }
}

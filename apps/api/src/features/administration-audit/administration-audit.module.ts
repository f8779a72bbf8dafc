import { Module } from '@nestjs/common';
import { AuditLogController } from './audit-log.controller';
import { AuditLogService } from './audit-log.service';

/** 审计管理员: reads what was done, by whom and why, and verifies that nobody changed it. No business content. */
@Module({ controllers: [AuditLogController], providers: [AuditLogService] })
export class AdministrationAuditModule {}

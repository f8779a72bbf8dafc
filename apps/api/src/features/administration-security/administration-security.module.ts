import { Module } from '@nestjs/common';
import { CredentialRegisterController } from './credential-register.controller';
import { PostRegisterController } from './post-register.controller';
import { SubstitutionOversightController } from './substitution-oversight.controller';

/** 安全管理员: who holds which post, certificates, substitutions. Neither accounts nor the audit, and no business data. */
@Module({
  controllers: [PostRegisterController, CredentialRegisterController, SubstitutionOversightController],
})
export class AdministrationSecurityModule {}

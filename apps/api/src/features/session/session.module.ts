import { Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { AuthRulesReader } from '../../http/auth-rules';
import { PasswordService } from './password.service';
import { PersonaService } from './persona.service';
import { SessionController } from './session.controller';
import { SessionOpener } from './session-opener';
import { SignInService } from './sign-in.service';

const MINUTE_MS = 60_000;

@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [AuthRulesReader],
      useFactory: (rules: AuthRulesReader) => [
        { ttl: MINUTE_MS, limit: async () => (await rules.current()).attemptsPerMinute },
      ],
    }),
  ],
  controllers: [SessionController],
  providers: [SignInService, PersonaService, PasswordService, SessionOpener],
})
export class SessionModule {}

import { Module } from '@nestjs/common';
import { ActsModule } from './features/acts/acts.module';
import { HealthModule } from './features/health/health.module';
import { SessionModule } from './features/session/session.module';
import { HttpModule } from './http/http.module';
import { PersistenceModule } from './http/persistence/persistence.module';
import { PlatformModule } from './http/platform.module';

/** The whole API: the door, what stands behind it, and the features. */
@Module({
  imports: [PlatformModule, PersistenceModule, HttpModule, ActsModule, SessionModule, HealthModule],
})
export class AppModule {}

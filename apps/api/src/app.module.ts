import { Module } from '@nestjs/common';
import { ActsModule } from './features/acts/acts.module';
import { HealthModule } from './features/health/health.module';
import { ImportsModule } from './features/imports/imports.module';
import { SessionModule } from './features/session/session.module';
import { TasksModule } from './features/tasks/tasks.module';
import { HttpModule } from './http/http.module';
import { PersistenceModule } from './http/persistence/persistence.module';
import { PlatformModule } from './http/platform.module';

const DOOR = [PlatformModule, PersistenceModule, HttpModule, ActsModule, SessionModule, HealthModule];
const FEATURES = [ImportsModule, TasksModule];

/** The whole API: the door, what stands behind it, and the features. */
@Module({ imports: [...DOOR, ...FEATURES] })
export class AppModule {}

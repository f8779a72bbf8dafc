import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CaseResolver, METRICS, RecordActivitiesHost } from '#activities';

import { type Logger, type Metrics, type Settings } from '#platform';
import { ActivityRegistry } from './activity-registry';
import { HealthServer } from './health-server';
import { type DataSource, persistenceProviders } from './persistence.providers';
import { ProcessResources } from './process-resources';
import { LOGGER, SETTINGS } from './tokens';
import { WorkerHost } from './worker-host';

/** What the process has opened before Nest starts: the module only wires. */
export interface WorkerParts {
  readonly settings: Settings;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly source: DataSource;
  readonly resources: ProcessResources;
}

@Module({})
export class WorkerModule {
  static with({ settings, logger, metrics, source, resources }: WorkerParts): DynamicModule {
    return {
      module: WorkerModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LOGGER, useValue: logger },
        { provide: ProcessResources, useValue: resources },
        { provide: METRICS, useValue: metrics },
        ...persistenceProviders(source, settings),
        CaseResolver,
        RecordActivitiesHost,
        ActivityRegistry,
        WorkerHost,
        HealthServer,
      ],
    };
  }
}

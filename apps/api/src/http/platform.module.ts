import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import {
  createLogger,
  createMetrics,
  type Logger,
  type Metrics,
  type Settings,
  settingsOfProcess,
  systemClock,
  TemporalClient,
} from '#platform';
import { Argon2Passwords, Passwords } from './passwords';
import { CLOCK, LOGGER, METRICS, SETTINGS } from './tokens';

/** What the process brings along: settings, clock, log, figures and the way to Temporal. */
@Global()
@Module({
  providers: [
    { provide: SETTINGS, useFactory: (): Settings => settingsOfProcess('api') },
    { provide: CLOCK, useValue: systemClock },
    {
      provide: LOGGER,
      inject: [SETTINGS],
      useFactory: ({ logLevel }: Settings): Logger => createLogger({ name: 'api', level: logLevel }),
    },
    { provide: METRICS, useFactory: (): Metrics => createMetrics({ withProcessFigures: true }) },
    { provide: Passwords, useClass: Argon2Passwords },
    {
      provide: TemporalClient,
      inject: [SETTINGS],
      useFactory: ({ temporal }: Settings): TemporalClient => new TemporalClient(temporal, systemClock),
    },
  ],
  exports: [SETTINGS, CLOCK, LOGGER, METRICS, Passwords, TemporalClient],
})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(TemporalClient) private readonly temporal: TemporalClient) {}

  onApplicationShutdown(): Promise<void> {
    return this.temporal.close();
  }
}

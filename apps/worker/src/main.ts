import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { openDataSource } from '#persistence';
import {
  createLogger,
  createMetrics,
  NestLogger,
  settingsOfProcess,
  startMetricsServer,
  systemClock,
  TemporalClient,
} from '#platform';
import { ProcessResources } from './process-resources';
import { runtimeLogger } from './runtime-logger';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const settings = settingsOfProcess('worker');
  const logger = createLogger({ name: 'worker', level: settings.logLevel });
  const metrics = createMetrics({ withProcessFigures: true });
  // Nest alone owns SIGTERM; the SDK's own handlers would stop the worker behind its back.
  Runtime.install({
    shutdownSignals: [],
    logger: runtimeLogger(logger, () => metrics.workflowTaskFailures.inc()),
    telemetryOptions: {
      logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'WARN' }) },
    },
  });
  const source = await openDataSource(settings.databaseUrl.reveal(), { applicationName: 'worker' });
  const figures = await startMetricsServer(metrics.registry, settings.metricsPort);
  const temporal = new TemporalClient(settings.temporal, systemClock);
  const resources = new ProcessResources([
    () => figures.close(),
    () => temporal.close(),
    () => source.destroy(),
  ]);
  const app = await NestFactory.createApplicationContext(
    WorkerModule.with({ settings, logger, metrics, source, temporal, resources }),
    { logger: new NestLogger(logger), abortOnError: false },
  );
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  logger.info('工作进程已就绪');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

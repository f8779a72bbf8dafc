import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  type Logger,
  type Metrics,
  type MetricsServer,
  NestLogger,
  type Settings,
  SettingsError,
  settingsOfProcess,
  startMetricsServer,
} from '#platform';
import { AppModule } from './app.module';
import { FormRegistry } from './http/forms/form-registry';
import { serveDocs } from './http/openapi-document';
import { APP_OPTIONS, setUpHttp } from './http/set-up';
import { LOGGER, METRICS } from './http/tokens';

const isTaken = (error: unknown): boolean => (error as { code?: unknown }).code === 'EADDRINUSE';

/** Binds a port or says in one sentence why not. */
async function bind<T>(what: string, port: number, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new StartFailure(`${what}端口 ${port} 已被其他程序占用，未启动：请停止该程序，或更换端口。`);
  }
}

/** A reason not to start that a person can act upon; shown without a stack. */
class StartFailure extends Error {}

async function start(settings: Settings): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    ...APP_OPTIONS,
    bufferLogs: true,
  });
  const logger = app.get<Logger>(LOGGER);
  app.useLogger(new NestLogger(logger));
  setUpHttp(app);
  serveDocs(app, app.get(FormRegistry));
  const { host, port } = settings.http;
  const { registry } = app.get<Metrics>(METRICS);
  const figures = await bind('指标', settings.metricsPort, () =>
    startMetricsServer(registry, settings.metricsPort),
  );
  stopOnSignal(app, figures, logger);
  await bind('服务', port, () => app.listen(port, host));
  logger.info({ host, port, metricsPort: figures.port }, `接口已启动：${settings.http.publicUrl}/api/docs`);
}

/** Stops taking requests, lets the running ones end, closes what is open; a second signal ends at once. */
function stopOnSignal(app: NestExpressApplication, figures: MetricsServer, logger: Logger): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    logger.info({ signal }, '正在停止');
    Promise.all([app.close(), figures.close()]).then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, '停止时出错');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function main(): Promise<void> {
  try {
    await start(settingsOfProcess('api'));
  } catch (error) {
    const isExpected = error instanceof StartFailure || error instanceof SettingsError;
    process.stderr.write(
      `${isExpected ? error.message : `接口未能启动：${String((error as Error).stack)}`}\n`,
    );
    process.exit(1);
  }
}

void main();

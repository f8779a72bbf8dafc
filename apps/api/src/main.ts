import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  createLogger,
  type Logger,
  type Metrics,
  NestLogger,
  openBlobStore,
  type Settings,
  SettingsError,
  settingsOfProcess,
  startMetricsServer,
  StorageError,
} from '#platform';
import { AppModule } from './app.module';
import { FormRegistry } from './http/forms/form-registry';
import { InFlight } from './http/in-flight';
import { serveDocs } from './http/openapi-document';
import { servePages } from './http/pages';
import { codeOf } from './http/problem.filter';
import { APP_OPTIONS, setUpHttp } from './http/set-up';
import { METRICS } from './http/tokens';

/** An act is answered within five seconds, one way or another. */
const DRAIN_MS = 6_000;

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
  const logger = createLogger({ name: 'api', level: settings.logLevel });
  await openBlobStore(settings, 'attachments').check();
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    ...APP_OPTIONS,
    logger: new NestLogger(logger),
  });
  const inFlight = new InFlight();
  app.use(inFlight.count);
  setUpHttp(app);
  serveDocs(app, app.get(FormRegistry));
  servePages(app);
  const { host, port } = settings.http;
  const { registry } = app.get<Metrics>(METRICS);
  const figures = await bind('指标', settings.metricsPort, () =>
    startMetricsServer(registry, settings.metricsPort),
  );
  stopOnSignal(logger, async () => {
    // No new connection; what is running gets its answer; then streams and pools are closed.
    app.getHttpServer().close();
    await inFlight.drained(DRAIN_MS);
    await Promise.all([app.close(), figures.close()]);
  });
  await bind('服务', port, () => app.listen(port, host));
  logger.info({ host, port, metricsPort: figures.port }, `接口已启动：${settings.http.publicUrl}/api/docs`);
}

/** Stops in good order at the first signal and at once at a second. */
function stopOnSignal(logger: Logger, close: () => Promise<void>): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    logger.info({ signal }, '正在停止');
    close().then(
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

/** What a person is told who started the process: a sentence where there is something to do, else the stack. */
function faultText(error: unknown): string {
  const isTold = [StartFailure, SettingsError, StorageError].some((kind) => error instanceof kind);
  if (isTold && error instanceof Error) return error.message;
  if (codeOf(error) === 'UNAVAILABLE') {
    return '无法连接数据库，未启动：请确认 PostgreSQL 已启动，且 DATABASE_URL 正确。';
  }
  return `接口未能启动：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

async function main(): Promise<void> {
  try {
    await start(settingsOfProcess('api'));
  } catch (error) {
    process.stderr.write(`${faultText(error)}\n`);
    process.exit(1);
  }
}

void main();

import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import type { Logger, Settings } from '#platform';
import { checkBody } from './body-check';
import { requestId, requestLog } from './request-log';
import { securityHeaders } from './security-headers';
import { LOGGER, SETTINGS } from './tokens';

/** Largest JSON body; files travel through their own routes with limits of their own. */
const BODY_LIMIT = '256kb';

export const API_PREFIX = 'api';

/** Options every instance of the API is created with; the body parser is set up with its limit below. */
export const APP_OPTIONS = { bodyParser: false, forceCloseConnections: true, abortOnError: false } as const;

/** What stands before the routes, in this order: id, log, headers, cookies, body. Used by the server and by tests. */
export function setUpHttp(app: NestExpressApplication): NestExpressApplication {
  const settings = app.get<Settings>(SETTINGS);
  app.disable('x-powered-by');
  app.setGlobalPrefix(API_PREFIX);
  app.use(requestId, requestLog(app.get<Logger>(LOGGER)));
  app.use(securityHeaders(settings));
  app.use(cookieParser());
  app.useBodyParser('json', { limit: BODY_LIMIT, strict: true });
  app.use(checkBody);
  return app;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { pinoHttp } from 'pino-http';
import type { NextFunction, Response } from 'express';
import { type Logger, newId } from '#platform';
import { type ApiRequest, headerOf, REQUEST_ID_HEADER } from './request';

const ID_SHAPE = /^[A-Za-z0-9._-]{8,64}$/;
/** Asked every few seconds by supervisors; lines about them would bury the others. */
const QUIET = ['/api/health/live', '/api/health/ready'];

/** Gives every request its id: the caller's when it has a plain shape, else a new one; the reply repeats it. */
export function requestId(request: ApiRequest, response: Response, next: NextFunction): void {
  const given = headerOf(request, REQUEST_ID_HEADER);
  request.id = given !== undefined && ID_SHAPE.test(given) ? given : newId();
  response.setHeader('X-Request-Id', request.id);
  next();
}

const pathOf = (url: string | undefined): string => (url ?? '').split('?')[0] ?? '';

/** One line per request: method, path (a query may hold names), status, time. Headers and bodies are not logged. */
export const requestLog = (
  logger: Logger,
): ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) =>
  pinoHttp({
    logger,
    genReqId: (request) => (request as Partial<ApiRequest>).id ?? newId(),
    autoLogging: { ignore: (request) => QUIET.includes(pathOf(request.url)) },
    customLogLevel: (_request, response, error) =>
      error !== undefined || response.statusCode >= 500 ? 'error' : 'info',
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: pathOf(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });

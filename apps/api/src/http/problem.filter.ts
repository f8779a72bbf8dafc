import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import { isRefusal } from '#domain/case';
import type { Logger } from '#platform';
import { MayActNames } from './may-act';
import {
  HttpProblem,
  type HttpProblemCode,
  httpProblem,
  PROBLEM_MEDIA_TYPE,
  type Problem,
  refusalProblem,
  Refused,
} from './problem';
import type { ApiRequest } from './request';
import { InjectLogger } from './tokens';

/** Codes by status for what the framework and the body parser throw; all else is a fault of ours. */
const BY_STATUS: Readonly<Record<number, HttpProblemCode>> = {
  400: 'BODY_MALFORMED',
  401: 'NOT_SIGNED_IN',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  415: 'MEDIA_UNSUPPORTED',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

/** SQLSTATE classes and system errors that say "not now" rather than "wrong": connection, resources, shut-down. */
const NOT_NOW = /^(08|53|57P0|ECONNREFUSED$|ECONNRESET$|ETIMEDOUT$|EPIPE$)/;

/** Turns whatever a handler throws into RFC 9457 problem details; no stack, no SQL, no word of the engine. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly names: MayActNames,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<ApiRequest>(), http.getResponse<Response>()];
    const problem = await this.problemOf(error, request.id).catch((second: unknown) => {
      this.logger.error({ err: second, requestId: request.id }, 'refusal could not be explained');
      return httpProblem('UNAVAILABLE', request.id);
    });
    if (problem.status >= 500) this.logger.error({ err: error, requestId: request.id }, 'request failed');
    if (response.headersSent) {
      response.end();
      return;
    }
    const seconds = error instanceof HttpProblem ? error.more.retryAfterSeconds : undefined;
    if (seconds !== undefined) response.setHeader('Retry-After', String(seconds));
    response.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(problem));
  }

  private async problemOf(error: unknown, requestId: string): Promise<Problem> {
    if (error instanceof Refused) {
      return refusalProblem(error.refusal, requestId, await this.names.of(error.refusal));
    }
    if (isRefusal(error)) return refusalProblem(error, requestId, await this.names.of(error));
    if (error instanceof HttpProblem) {
      const { errors } = error.more;
      return httpProblem(error.code, requestId, { detail: error.message, ...(errors ? { errors } : {}) });
    }
    return httpProblem(codeOf(error), requestId);
  }
}

/** The code of an error this API did not make itself. */
export function codeOf(error: unknown): HttpProblemCode {
  if (error instanceof HttpException) return ofStatus(error.getStatus());
  if (typeof error !== 'object' || error === null) return 'INTERNAL';
  const { status, expose, code, driverError } = error as {
    status?: unknown;
    expose?: unknown;
    code?: unknown;
    driverError?: { code?: unknown };
  };
  // Errors of the body parser say by `expose` that they are the caller's.
  if (typeof status === 'number' && expose === true) return ofStatus(status);
  return NOT_NOW.test(String(driverError?.code ?? code ?? '')) ? 'UNAVAILABLE' : 'INTERNAL';
}

const ofStatus = (status: number): HttpProblemCode => {
  const code = BY_STATUS[status];
  if (code !== undefined) return code;
  return status >= 400 && status < 500 ? 'REQUEST_INVALID' : 'INTERNAL';
};

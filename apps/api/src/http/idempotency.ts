import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import canonicalize from 'canonicalize';
import { HttpProblem } from './problem';
import { ACTING_POST_HEADER, type ApiRequest, headerOf, IDEMPOTENCY_HEADER } from './request';

/** What makes a repeated act the same act: the key the client chose, and a digest of all it asked for. */
export interface Idempotency {
  readonly key: string;
  readonly bodyHash: string;
}

const KEY_SHAPE = /^[A-Za-z0-9_-]{16,64}$/;

/** SHA-256 of a value in canonical JSON (RFC 8785): the same content has the same digest however it was written. */
export const canonicalHash = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');

/** @throws HttpProblem KEY_REQUIRED, KEY_MALFORMED */
export function idempotencyOf(request: ApiRequest): Idempotency {
  const key = headerOf(request, IDEMPOTENCY_HEADER);
  if (key === undefined) {
    throw new HttpProblem(
      'KEY_REQUIRED',
      '每次办理须在请求头 Idempotency-Key 中给出一个新的提交编号，重试时沿用原编号',
    );
  }
  if (!KEY_SHAPE.test(key)) {
    throw new HttpProblem('KEY_MALFORMED', '提交编号应为 16 至 64 位字母、数字、“-”或“_”，例如一个 UUID');
  }
  const [path] = request.originalUrl.split('?');
  const post = headerOf(request, ACTING_POST_HEADER) ?? null;
  return { key, bodyHash: canonicalHash({ method: request.method, path, post, body: request.body ?? null }) };
}

/** The key and digest of an act; a request without a good key never reaches the handler. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): Idempotency =>
  idempotencyOf(context.switchToHttp().getRequest<ApiRequest>()),
);

/** Documents the headers every act carries. */
export const ApiActHeaders = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: '提交编号：每次办理一个新编号，重试沿用原编号',
      schema: { type: 'string', pattern: KEY_SHAPE.source },
    }),
    ApiHeader({ name: 'X-Acting-Post', required: false, description: '以哪个岗位办理；不填则取适合的岗位' }),
  );

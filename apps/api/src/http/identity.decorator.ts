import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { HttpProblem } from './problem';
import type { ApiRequest, Identity } from './request';

/** The signed-in person of a request. @throws HttpProblem NOT_SIGNED_IN on a public route without a session */
export const CurrentIdentity = createParamDecorator((_data: unknown, context: ExecutionContext): Identity => {
  const { identity } = context.switchToHttp().getRequest<ApiRequest>();
  if (!identity) throw new HttpProblem('NOT_SIGNED_IN');
  return identity;
});

/** The id under which the log knows the request. */
export const RequestId = createParamDecorator(
  (_data: unknown, context: ExecutionContext): string => context.switchToHttp().getRequest<ApiRequest>().id,
);

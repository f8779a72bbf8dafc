import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { PERMISSION_KEY } from '../permission.decorator';
import type { Action } from '../permissions';
import { type Idempotency, idempotencyOf } from '../idempotency';
import { HttpProblem } from '../problem';
import type { ApiRequest, Identity } from '../request';

/** An act of an administrator as the request brings it: who, with which right, under which key. */
export interface AdministratorCall extends Idempotency {
  readonly identity: Identity;
  readonly action: Action;
  readonly requestId: string;
}

/** The call behind an act. @throws HttpProblem NOT_SIGNED_IN, KEY_REQUIRED, KEY_MALFORMED */
export const CurrentCall = createParamDecorator(
  (_data: unknown, context: ExecutionContext): AdministratorCall => {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const action = Reflect.getMetadata(PERMISSION_KEY, context.getHandler()) as Action | undefined;
    if (!request.identity || action === undefined) throw new HttpProblem('NOT_SIGNED_IN');
    return { ...idempotencyOf(request), identity: request.identity, action, requestId: request.id };
  },
);

import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  HttpCode,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import type { ActAnswer } from './acts';
import { PendingView, ReceiptView } from './act-views';
import { ApiActHeaders } from './idempotency';
import { Permission } from './permission.decorator';
import type { Action } from './permissions';

/** Writes an act's answer: 200 with the receipt, or 202 with the key and when to ask again. */
@Injectable()
class ActAnswerInterceptor implements NestInterceptor<ActAnswer, ReceiptView | PendingView> {
  intercept(context: ExecutionContext, next: CallHandler<ActAnswer>): Observable<ReceiptView | PendingView> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      map((answer) => {
        if (answer.status === 'done') return answer.receipt;
        response.status(202).setHeader('Retry-After', String(answer.retryAfterSeconds));
        return { pending: true, key: answer.key };
      }),
    );
  }
}

/** A route that performs an act: right, headers, answers. The handler returns the `ActAnswer` of `Acts`. */
export const ActRoute = (action: Action): MethodDecorator =>
  applyDecorators(
    Permission(action),
    HttpCode(200),
    ApiActHeaders(),
    ApiOkResponse({ type: ReceiptView, description: '办理已完成，回执' }),
    ApiAcceptedResponse({ type: PendingView, description: '办理已受理，尚在处理：稍后以同一提交编号重试' }),
    UseInterceptors(ActAnswerInterceptor),
  );

import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail } from '@nestjs/throttler';
import { HttpProblem } from '../../http/problem';

const LOGIN_SHOWN = 64;

/** Slows down guessing before a password is even looked at: per account and address. */
@Injectable()
export class SignInThrottleGuard extends ThrottlerGuard {
  protected override getTracker(request: { ip?: string; body?: { login?: unknown } }): Promise<string> {
    const login = typeof request.body?.login === 'string' ? request.body.login : '';
    return Promise.resolve(`${request.ip ?? ''}|${login.trim().toLowerCase().slice(0, LOGIN_SHOWN)}`);
  }

  protected override throwThrottlingException(
    _context: ExecutionContext,
    { timeToBlockExpire }: ThrottlerLimitDetail,
  ): Promise<void> {
    const detail = `登录尝试过于频繁，请 ${timeToBlockExpire} 秒后再试`;
    throw new HttpProblem('TOO_MANY_REQUESTS', detail, { retryAfterSeconds: timeToBlockExpire });
  }
}

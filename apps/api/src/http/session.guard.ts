import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { ApiRequest } from './request';
import { SessionReader } from './session-reader';

/** Says who is calling; whether they may is asked next. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly sessions: SessionReader) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const identity = await this.sessions.read(request);
    if (identity) request.identity = identity;
    return true;
  }
}

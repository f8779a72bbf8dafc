import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Settings } from '#platform';
import { PERMISSION_KEY } from './permission.decorator';
import type { Action } from './permissions';
import { HttpProblem } from './problem';
import { type ApiRequest, CSRF_HEADER, headerOf } from './request';
import { sameText } from './session-token';
import { InjectSettings } from './tokens';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** A page of ours, or a person's own doing (typed address, bookmark, a program that is no browser). */
const TRUSTED_SITES = ['same-origin', 'none'];

/**
 * Another site cannot make a person's browser act here: whatever changes something must come from our own origin, as
 * the browser says itself (Fetch Metadata, Origin), and in a session it must carry the session's own token.
 */
@Injectable()
export class CsrfGuard implements CanActivate {
  private readonly ownOrigin: string;

  constructor(
    private readonly reflector: Reflector,
    @InjectSettings() settings: Settings,
  ) {
    this.ownOrigin = new URL(settings.http.publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (SAFE_METHODS.includes(request.method)) return true;
    if (!this.comesFromUs(request)) throw new HttpProblem('CSRF_REJECTED');
    const expected = request.identity?.csrfToken;
    if (expected === undefined || this.opensSession(context)) return true;
    if (!sameText(headerOf(request, CSRF_HEADER) ?? '', expected)) throw new HttpProblem('CSRF_REJECTED');
    return true;
  }

  /** Who signs in anew has no token yet, even if a session of theirs is still open. */
  private opensSession(context: ExecutionContext): boolean {
    const action = this.reflector.get<Action | undefined>(PERMISSION_KEY, context.getHandler());
    return action === 'session.open';
  }

  private comesFromUs(request: ApiRequest): boolean {
    const site = headerOf(request, 'sec-fetch-site');
    if (site !== undefined) return TRUSTED_SITES.includes(site);
    const origin = headerOf(request, 'origin');
    if (origin === undefined) return true;
    // Without Fetch Metadata (old browsers, plain http): the address people use, or the host the request came to.
    return origin === this.ownOrigin || hostOf(origin) === (headerOf(request, 'host') ?? '');
  }
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

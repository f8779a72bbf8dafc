import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '#domain/authority';
import { PERMISSION_KEY } from './permission.decorator';
import { type Action, mayCall, type PermissionRow, PERMISSIONS } from './permissions';
import { HttpProblem } from './problem';
import { activePosts, type ApiRequest } from './request';

/** Actions a person can perform before a due change of password. */
const BEFORE_PASSWORD_CHANGE: readonly Action[] = ['session.read', 'session.close', 'password.change'];

/** Denies by default: a handler without an action, a caller without a session, a post without the right. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const action = this.reflector.get<Action | undefined>(PERMISSION_KEY, context.getHandler());
    if (action === undefined) throw new HttpProblem('PERMISSION_DENIED');
    const { callers, title }: PermissionRow = PERMISSIONS[action];
    if (callers === 'public') return true;
    const { identity } = context.switchToHttp().getRequest<ApiRequest>();
    if (!identity) throw new HttpProblem('NOT_SIGNED_IN');
    if (identity.mustChangePassword && !BEFORE_PASSWORD_CHANGE.includes(action)) {
      throw new HttpProblem('PASSWORD_CHANGE_REQUIRED');
    }
    if (callers === 'signedIn') return true;
    if (identity.namesLostPost) throw new HttpProblem('POST_NOT_HELD');
    const roles: readonly Role[] = activePosts(identity).map((post) => post.actor.role);
    if (!mayCall(action, roles)) throw new HttpProblem('PERMISSION_DENIED', `无“${title}”权限`);
    return true;
  }
}

import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { type Action, PERMISSIONS } from './permissions';

export const PERMISSION_KEY = 'api:permission';

/**
 * Names the action a handler performs; who may call it stands in the permission table. A handler without it keeps
 * the API from starting.
 */
export const Permission = (action: Action): MethodDecorator =>
  applyDecorators(SetMetadata(PERMISSION_KEY, action), ApiOperation({ summary: PERMISSIONS[action].title }));

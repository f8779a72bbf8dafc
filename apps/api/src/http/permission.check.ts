import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSION_KEY } from './permission.decorator';
import type { Action } from './permissions';

/** A route as the controllers declare it. */
export interface DeclaredRoute {
  readonly handler: string;
  readonly action: Action | undefined;
}

/** Fails the start when a handler names no action: a route nobody thought about must not be reachable. */
@Injectable()
export class PermissionCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Every handler of every controller with the action it names. */
  routes(): readonly DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name): readonly DeclaredRoute[] => {
        const handler = prototype[name];
        if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
        const action = this.reflector.get<Action | undefined>(PERMISSION_KEY, handler);
        return [{ handler: `${metatype.name}.${name}`, action }];
      });
    });
  }

  /** @throws Error naming every handler without an action */
  onApplicationBootstrap(): void {
    const bare = this.routes().filter((route) => route.action === undefined);
    if (bare.length === 0) return;
    throw new Error(`以下接口没有声明权限，未启动：${bare.map((route) => route.handler).join('、')}`);
  }
}

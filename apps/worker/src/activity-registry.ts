import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { activityNameOf } from '#activities';

export type ActivityMap = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** Finds the methods that carry the activity mark on the providers of this process and binds them. */
@Injectable()
export class ActivityRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error when two methods have one activity name; the worker then does not start. */
  collect(): ActivityMap {
    const found: Record<string, (...args: never[]) => Promise<unknown>> = {};
    for (const { instance } of this.discovery.getProviders()) {
      if (!isInstance(instance)) continue;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const name = activityNameOf(instance, method);
        if (name === undefined) continue;
        if (found[name]) throw new Error(`two activities are named ${name}`);
        found[name] = (...args) => (instance[method] as (...given: never[]) => Promise<unknown>)(...args);
      }
    }
    return found;
  }
}

const isInstance = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) !== null;

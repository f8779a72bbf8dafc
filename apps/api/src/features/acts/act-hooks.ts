import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { isRefusal, type Refusal } from '#domain/case';
import { BeforeAct } from '../../http/act-hook.decorator';
import type { ActHook, ResolvedAct } from '../../http/acts';

/** Hooks of all features in their order; each sees what the one before made of the act. */
@Injectable()
export class ActHooks implements OnModuleInit {
  private hooks: readonly ActHook[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const order = (wrapper: Parameters<DiscoveryService['getMetadataByDecorator']>[1]): number =>
      this.discovery.getMetadataByDecorator(BeforeAct, wrapper)?.order ?? 0;
    this.hooks = this.discovery
      .getProviders({ metadataKey: BeforeAct.KEY })
      .toSorted((a, b) => order(a) - order(b))
      .map((wrapper) => wrapper.instance as ActHook);
  }

  async run(act: ResolvedAct): Promise<ResolvedAct | Refusal> {
    let current = act;
    for (const hook of this.hooks) {
      if (!hook.concerns(current)) continue;
      const verdict = await hook.before(current);
      if (isRefusal(verdict)) return verdict;
      current = verdict;
    }
    return current;
  }
}

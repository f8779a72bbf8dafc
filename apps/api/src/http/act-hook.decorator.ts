import { DiscoveryService } from '@nestjs/core';

/** Marks a provider that implements `ActHook`; the acts feature finds it wherever it is provided. */
export const BeforeAct = DiscoveryService.createDecorator<{ readonly order: number }>();

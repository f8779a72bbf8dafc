import { Inject } from '@nestjs/common';

/** Names under which the composition provides what is no class: settings, clock, log and figures. */
export const SETTINGS = 'api.settings';
export const CLOCK = 'api.clock';
export const LOGGER = 'api.logger';
export const METRICS = 'api.metrics';

export const InjectSettings = (): ParameterDecorator => Inject(SETTINGS);
export const InjectClock = (): ParameterDecorator => Inject(CLOCK);
export const InjectLogger = (): ParameterDecorator => Inject(LOGGER);
export const InjectMetrics = (): ParameterDecorator => Inject(METRICS);

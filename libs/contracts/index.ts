export * from './names';
export * from './case';
export * from './maintenance';
export * from './outbox-topics';
export type * from './types';
export * from './gather';

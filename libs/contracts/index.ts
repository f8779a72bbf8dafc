export * from './names';
export * from './case';
export * from './maintenance';
export type * from './types';

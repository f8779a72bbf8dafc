export * from './names';
export * from './case';
export type * from './types';

export * from './spec';
export { Case } from './case';
export { defineCase, type Procedure } from './define-case';
export type { Fired } from './alarm';
export type { Pending } from './pending';

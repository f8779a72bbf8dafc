export * from './spec';
export { askAt, type AskMore } from './asking';
export { Case } from './case';
export { defineCase } from './define-case';
export type { Fired } from './alarm';
export type { Pending } from './pending';

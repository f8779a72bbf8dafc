export * from './facts';
export * from './forms';
export * from './stages';
export * from './nodes';
export * from './guards';
export * from './month';
export * from './words';

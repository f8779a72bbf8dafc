export * from './facts';
export * from './forms';
export * from './guards';
export * from './money';
export * from './nodes';
export * from './stages';
export * from './words';

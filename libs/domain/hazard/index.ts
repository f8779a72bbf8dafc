export * from './level';
export * from './stages';
export * from './facts';
export * from './forms';
export * from './guards';
export * from './nodes';
export * from './words';
export * from './oversight';

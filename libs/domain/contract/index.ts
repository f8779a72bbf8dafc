export * from './facts';
export * from './milestone-accepted';
export * from './opening';
export * from './forms';
export * from './stages';
export * from './nodes';
export * from './guards';
export * from './words';

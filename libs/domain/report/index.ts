export * from './facts';
export * from './words';

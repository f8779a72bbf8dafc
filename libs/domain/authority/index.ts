export * from './role';
export * from './actor';
export * from './separation';
export * from './password';
export * from './unit';

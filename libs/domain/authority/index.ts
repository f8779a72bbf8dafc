export * from './role';
export * from './actor';
export * from './separation';
export * from './unit';
export * from './approval-route';

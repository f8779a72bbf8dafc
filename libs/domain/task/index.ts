export * from './task';
export * from './task.machine';
export * from './handling';
export * from './resolve-clock';
export * from './vote';

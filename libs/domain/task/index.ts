export * from './task';
export * from './task.machine';
export * from './handling';

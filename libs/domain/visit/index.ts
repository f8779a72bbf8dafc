export * from './dispatch-gate';

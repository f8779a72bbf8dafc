export * from './json';
export * from './refusal';
export * from './batch';
export * from './process-words';
export * from './money';

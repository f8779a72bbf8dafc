export * from './file-gate';
export * from './formula-guard';
export * from './isolated-reader';
export * from './ledger-export';
export * from './ledger-reader';
export * from './ledger-report';
export * from './limits';
export * from './sheet-stream';

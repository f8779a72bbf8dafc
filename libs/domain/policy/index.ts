export * from './policy-value';
export * from './policy-error';
export * from './policy-snapshot';
export * from './policy-reader';
export * from './policy-validation';
export * from './lamp-rule';

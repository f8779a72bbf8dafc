export * from './acts';
export * from './credentials';
export * from './password';
export * from './posts';
export * from './register';

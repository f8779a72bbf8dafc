export * from './acts';
export * from './credentials';
export * from './posts';
export * from './register';

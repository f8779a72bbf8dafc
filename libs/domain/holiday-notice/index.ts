export * from './notice-reading';

export * from './catalogue';
export * from './titles';

export * from './catalogue-entry';
export * from './checklist';

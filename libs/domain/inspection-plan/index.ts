export * from './plan-year';

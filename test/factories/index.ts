export * from './actors';
export * from './clocks';
export * from './hazards';
export * from './tasks';

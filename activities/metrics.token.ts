/** Under this token the worker provides its figures (`Metrics` of the platform) to activities. */
export const METRICS = Symbol('METRICS');

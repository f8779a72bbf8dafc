/** Under this token the worker provides its `Clock` to activities. */
export const CLOCK = Symbol('CLOCK');

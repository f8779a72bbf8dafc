/**
 * Loaded into the workflow isolate of tests only: moves the workflow's clock by a fixed offset, so that a story can be
 * told in the Spring Festival of a given year whatever day the test runs on. Timers are durations and stay true.
 */
const OFFSET_MS = Number('__STORY_OFFSET_MS__');
const serverNow = Date.now;
Date.now = () => serverNow() + OFFSET_MS;

export const interceptors = (): Record<string, never> => ({});

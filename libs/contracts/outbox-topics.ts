/**
 * Topics of the outbox that cross a room: who writes a message and who handles it find each other by this name.
 * `startHazard`: an imported row becomes a case. `recomputeClocks`: a case resolves its clocks on a new calendar; the
 * motion it is asked for bears the same name.
 */
export const START_HAZARD_TOPIC = 'startHazard';
/** `startCase`: a case, or the clock, starts a case of another process. `actOnCase`: it tells another case something. */
export const START_CASE_TOPIC = 'startCase';
export const ACT_ON_CASE_TOPIC = 'actOnCase';
export const RECOMPUTE_TOPIC = 'recomputeClocks';

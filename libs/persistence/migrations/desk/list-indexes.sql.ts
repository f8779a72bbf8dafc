/** What long lists and the board are read by: events of stages by time, hazards by due day and by closing. */
export const LIST_INDEXES_SQL: readonly string[] = [
  `create index case_event_stage_at on case_event ("at") include (case_id, seq, "name", process) where "kind" = 'stage'`,
  `create index hazard_due_on on hazard (due_on) where due_on is not null`,
  `create index hazard_closed_at on hazard (closed_at) where closed_at is not null`,
];

export const LIST_INDEXES_DOWN = 'drop index case_event_stage_at, hazard_due_on, hazard_closed_at';

/** A view belongs to a person; with a unit it is seen by everybody who acts in a post there. */
export const SHARED_VIEWS_SQL: readonly string[] = [
  `alter table saved_view add column person_name text not null default ''`,
  `alter table saved_view add column unit_id text`,
  `drop index saved_view_person_id_list`,
  `create unique index saved_view_person_id_list_name on saved_view (person_id, "list", "name")`,
  `create index saved_view_unit_id_list on saved_view (unit_id, "list") where unit_id is not null`,
];

export const SHARED_VIEWS_DOWN: readonly string[] = [
  `drop index saved_view_unit_id_list`,
  `drop index saved_view_person_id_list_name`,
  `create index saved_view_person_id_list on saved_view (person_id, "list")`,
  `alter table saved_view drop column unit_id`,
  `alter table saved_view drop column person_name`,
];

/** What the database itself keeps watch over: search by two characters, append-only tables, stamps of change. */
export const RULES_SQL_BEFORE: readonly string[] = [
  // The transaction that writes a row; live events are told in the order in which transactions become visible.
  `create function current_tx() returns bigint language sql volatile as $$ select pg_current_xact_id()::text::bigint $$`,
  // Two-character Chinese words defeat trigram indexes; an array of bigrams with GIN answers them.
  `create function bigrams(t text) returns text[] language sql immutable parallel safe strict as $$
    select array(select distinct substr(t, i, 2) from generate_series(1, greatest(length(t) - 1, 1)) i)
  $$`,
];

const APPEND_ONLY = ['audit_entry', 'case_event', 'case_batch'];
const STAMPED = ['policy_value', 'policy_set', 'calendar_day'];

export const RULES_SQL_AFTER: readonly string[] = [
  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
  end $$`,
  ...APPEND_ONLY.map(
    (table) => `create trigger ${table}_append_only before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),
  `create function stamp_change() returns trigger language plpgsql as $$
  begin
    insert into register_stamp ("name", "version") values (tg_table_name, 1)
    on conflict ("name") do update set "version" = register_stamp."version" + 1;
    return null;
  end $$`,
  ...STAMPED.map(
    (table) => `create trigger ${table}_stamp after insert or update or delete or truncate on ${table}
      for each statement execute function stamp_change()`,
  ),
];

export const RULES_SQL_DOWN: readonly string[] = [
  'drop function stamp_change()',
  'drop function refuse_change()',
  'drop function bigrams(text)',
  'drop function current_tx()',
];

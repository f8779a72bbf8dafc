/** Policy, calendar, and the stamps by which readers notice a change. */
export const POLICY_SQL: readonly string[] = [
  `create table policy_set (
    id text not null,
    title text not null,
    from_day date not null,
    note text,
    created_at timestamptz not null default now(),
    primary key (id)
  )`,
  `create index policy_set_from_day on policy_set (from_day)`,
  `create table policy_value (
    policy_set_id text not null,
    "key" text not null,
    from_day date not null,
    to_day date,
    title text not null,
    "value" jsonb not null,
    "unit" text,
    source text not null,
    mark text not null,
    primary key (policy_set_id, "key", from_day)
  )`,
  `create table calendar_day (
    "day" date not null,
    working boolean not null,
    "name" text,
    status text not null,
    loaded_at timestamptz not null default now(),
    primary key ("day")
  )`,
  `create table register_stamp (
    "name" text not null,
    "version" bigint not null default 0,
    primary key ("name")
  )`,
];

/** Accounts and sessions. */
export const ACCESS_SQL: readonly string[] = [
  `create table account (
    id text not null,
    person_id text not null,
    login text not null,
    password_hash text not null,
    failed_count integer not null default 0,
    locked_until timestamptz,
    must_change boolean not null default false,
    disabled boolean not null default false,
    password_changed_at timestamptz not null default now(),
    created_at timestamptz not null default now(),
    primary key (id)
  )`,
  `create unique index account_login on account (login)`,
  `create index account_person_id on account (person_id)`,
  `create table "session" (
    id_hash text not null,
    account_id text not null,
    person_id text not null,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    csrf_secret text not null,
    primary key (id_hash)
  )`,
  `create index session_person_id on "session" (person_id)`,
  `create index session_expires_at on "session" (expires_at)`,
];

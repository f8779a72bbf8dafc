/** Units, people, posts and enterprises. */
export const REGISTER_SQL: readonly string[] = [
  `create table "unit" (
    id text not null,
    code text not null,
    "name" text not null,
    short_name text not null,
    "kind" text not null,
    parent_id text,
    acts_as_subdistrict boolean not null default false,
    excluded boolean not null default false,
    excluded_note text,
    district_code text not null,
    primary key (id)
  )`,
  `create unique index unit_code on "unit" (code)`,
  `create index unit_kind on "unit" ("kind")`,
  `create table person (
    id text not null,
    "name" text not null,
    phone text,
    email text,
    created_at timestamptz not null default now(),
    primary key (id)
  )`,
  `create index person_name on person ("name")`,
  `create table post (
    id text not null,
    unit_id text not null,
    "role" text not null,
    title text not null,
    primary key (id)
  )`,
  `create index post_unit_id_role on post (unit_id, "role")`,
  `create index post_role on post ("role")`,
  `create table post_holding (
    id text not null,
    post_id text not null,
    person_id text not null,
    from_day date not null,
    to_day date,
    primary key (id)
  )`,
  `create index post_holding_post_id_from_day on post_holding (post_id, from_day)`,
  `create index post_holding_person_id_from_day on post_holding (person_id, from_day)`,
  `create table substitution (
    id text not null,
    principal_person_id text not null,
    post_id text not null,
    substitute_person_id text not null,
    from_day date not null,
    to_day date not null,
    scope text not null,
    acts text[] not null default '{}',
    reason text not null,
    created_by text not null,
    created_at timestamptz not null default now(),
    revoked_at timestamptz,
    primary key (id)
  )`,
  `create index substitution_substitute_person_id_from_day on substitution (substitute_person_id, from_day)`,
  `create index substitution_principal_person_id_from_day on substitution (principal_person_id, from_day)`,
  `create table credential (
    id text not null,
    person_id text not null,
    "kind" text not null,
    "number" text not null,
    valid_until date,
    fields text[] not null default '{}',
    primary key (id)
  )`,
  `create index credential_person_id on credential (person_id)`,
  `create index credential_valid_until on credential (valid_until)`,
  `create table enterprise (
    unit_id text not null,
    credit_code text,
    subdistrict_unit_id text not null,
    industry text not null,
    department_unit_id text not null,
    scale text not null,
    address text not null,
    status text not null,
    aliases text[] not null default '{}',
    primary key (unit_id)
  )`,
  `create unique index enterprise_credit_code on enterprise (credit_code)`,
  `create index enterprise_subdistrict_unit_id on enterprise (subdistrict_unit_id)`,
  `create index enterprise_department_unit_id on enterprise (department_unit_id)`,
];

/** The catalogue of hazards and the checklists, every version of them. */
export const RULE_BOOKS_SQL: readonly string[] = [
  `create table catalogue_row (
    code text not null,
    "version" integer not null,
    from_day date not null,
    industry text not null,
    field text not null,
    category text not null,
    hazard text not null,
    level text,
    note text,
    offence boolean not null default false,
    basis jsonb not null,
    at_once text,
    days integer,
    retired boolean not null default false,
    search text not null,
    change_case_id text,
    primary key (code, "version")
  )`,
  `create table checklist_version (
    id text not null,
    "version" integer not null,
    from_day date not null,
    title text not null,
    industries text[] not null,
    items jsonb not null,
    retired boolean not null default false,
    change_case_id text,
    primary key (id, "version")
  )`,
];

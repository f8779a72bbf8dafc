/** Changes of the rules, their drafts, and the terms that open cases follow by order. */
export const POLICY_CHANGES_SQL: readonly string[] = [
  `create table rule_draft (
    id text not null,
    case_id text not null,
    kind text not null,
    content jsonb not null,
    sha256 text not null,
    rows integer not null,
    created_by text not null,
    created_at timestamptz not null,
    primary key (id)
  )`,
  `create index rule_draft_case_id on rule_draft (case_id)`,
  `create trigger rule_draft_append_only before update or delete or truncate on rule_draft
    for each statement execute function refuse_change()`,
  `create table policy_change (
    case_id text not null,
    "number" text,
    kind text not null,
    title text not null,
    reason text not null,
    document_no text,
    effect_on date not null,
    stage text not null,
    "open" boolean not null,
    outcome text,
    draft_id text not null,
    draft_rows integer not null,
    round integer not null,
    drafter_id text not null,
    drafter_name text not null,
    approver_id text,
    approver_name text,
    retime text[] not null default '{}',
    opened_at timestamptz not null,
    closed_at timestamptz,
    "version" integer not null,
    written_version text,
    primary key (case_id)
  )`,
  `create index policy_change_opened_at on policy_change (opened_at, case_id)`,
  `create table case_policy_override (
    case_id text not null,
    "key" text not null,
    policy_set_id text not null,
    from_day date not null,
    change_case_id text not null,
    primary key (case_id, "key")
  )`,
  `create trigger case_policy_override_stamp after insert or update or delete or truncate on case_policy_override
    for each statement execute function stamp_change()`,
  `alter table policy_set add column change_case_id text`,
];

export const POLICY_CHANGES_SQL_DOWN: readonly string[] = [
  'alter table policy_set drop column change_case_id',
  'drop table rule_draft, policy_change, case_policy_override',
];

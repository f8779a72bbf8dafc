/** Roles of the three administrators (三员), as SQL lists them. */
const ADMINISTRATORS = `('systemAdmin', 'securityAdmin', 'auditAdmin')`;

/**
 * Administration of units, people, posts and certificates: what the registers lacked, the log of the administrators'
 * acts, and the rules that the database keeps by itself whoever writes.
 */
export const ADMINISTRATION_SQL: readonly string[] = [
  `alter table "unit" add column closed_on date`,
  `alter table post_holding add column basis text, add column end_basis text`,
  `alter table credential add column issuer text, add column valid_from date, add column revoked_on date`,
  `alter table enterprise add column contact_name text, add column contact_phone text`,
  `alter table substitution add column ended_by text, add column end_reason text`,
  `create table password_history (
    id text not null,
    account_id text not null,
    password_hash text not null,
    replaced_at timestamptz not null,
    primary key (id)
  )`,
  `create index password_history_account_id_replaced_at on password_history (account_id, replaced_at)`,
  `create table administration_entry (
    id text not null,
    at timestamptz not null,
    act text not null,
    subject_kind text not null,
    subject_id text not null,
    subject_name text not null,
    person_id text not null,
    person_name text not null,
    post_id text not null,
    post_title text not null,
    unit_id text not null,
    unit_name text not null,
    "role" text not null,
    "before" jsonb,
    "after" jsonb,
    reason text not null,
    "key" text not null,
    body_seal text not null,
    request_id text,
    primary key (id)
  )`,
  `create unique index administration_entry_person_id_key on administration_entry (person_id, "key")`,
  `create index administration_entry_at_id on administration_entry (at, id)`,
  `create index administration_entry_subject on administration_entry (subject_kind, subject_id)`,
  `create trigger administration_entry_append_only before update or delete or truncate on administration_entry
    for each statement execute function refuse_change()`,
  // The lists of sign-ins and refusals are read by time; the chain's own key orders by number.
  `create index audit_entry_kind_at on audit_entry ("kind", at, seq)`,
  // 三员分立: one person in one administrator's post holds no other post at the same time. The lock makes two grants to
  // one person wait for each other, so that neither misses what the other has written.
  `create function keep_administrators_apart() returns trigger language plpgsql as $$
  declare
    own_role text;
    other_role text;
  begin
    perform pg_advisory_xact_lock(7203644, hashtext(new.person_id));
    select "role" into own_role from post where id = new.post_id;
    select p."role" into other_role
      from post_holding h join post p on p.id = h.post_id
     where h.person_id = new.person_id and h.id <> new.id and p."role" is distinct from own_role
       and (own_role in ${ADMINISTRATORS} or p."role" in ${ADMINISTRATORS})
       and h.from_day <= coalesce(new.to_day, 'infinity') and new.from_day <= coalesce(h.to_day, 'infinity')
       and h.from_day <= coalesce(h.to_day, 'infinity') and new.from_day <= coalesce(new.to_day, 'infinity')
     limit 1;
    if found then
      raise exception 'the posts % and % exclude each other', own_role, other_role
        using errcode = 'check_violation', constraint = 'post_holding_administrators_apart';
    end if;
    return new;
  end $$`,
  `create trigger post_holding_administrators_apart before insert or update on post_holding
    for each row execute function keep_administrators_apart()`,
  // An administrator stands in for nobody, and nobody stands in for an administrator.
  `create function keep_administrators_in_person() returns trigger language plpgsql as $$
  begin
    if new.revoked_at is null and (
      exists (select 1 from post where id = new.post_id and "role" in ${ADMINISTRATORS})
      or exists (select 1 from post_holding h join post p on p.id = h.post_id
                  where h.person_id = new.substitute_person_id and p."role" in ${ADMINISTRATORS}
                    and h.from_day <= new.to_day and new.from_day <= coalesce(h.to_day, 'infinity')
                    and h.from_day <= coalesce(h.to_day, 'infinity'))) then
      raise exception 'administrators are not substituted and substitute nobody'
        using errcode = 'check_violation', constraint = 'substitution_administrators_in_person';
    end if;
    return new;
  end $$`,
  `create trigger substitution_administrators_in_person before insert or update on substitution
    for each row execute function keep_administrators_in_person()`,
];

export const ADMINISTRATION_SQL_DOWN: readonly string[] = [
  'drop trigger substitution_administrators_in_person on substitution',
  'drop trigger post_holding_administrators_apart on post_holding',
  'drop function keep_administrators_in_person()',
  'drop function keep_administrators_apart()',
  'drop index audit_entry_kind_at',
  'drop table administration_entry',
  'drop table password_history',
  'alter table substitution drop column ended_by, drop column end_reason',
  'alter table enterprise drop column contact_name, drop column contact_phone',
  'alter table credential drop column issuer, drop column valid_from, drop column revoked_on',
  'alter table post_holding drop column basis, drop column end_basis',
  'alter table "unit" drop column closed_on',
];

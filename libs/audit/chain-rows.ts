/** A connection to the database that can be asked; the driver's own client is one. */
export interface Asked {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/** A link as it lies in the table. */
export interface LinkRow {
  readonly chain: string;
  readonly seq: number;
  readonly kind: string;
  readonly ref: string;
  readonly at: string;
  readonly canonical: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** Where a chain ends, by the row that keeps its head. */
export interface HeadRow {
  readonly chain: string;
  /** For people: the case's number, or the chain's own name. */
  readonly title: string;
  readonly seq: number;
  readonly head: string;
  readonly mac: string;
  /** Batches the case has; null for a chain of no case. */
  readonly version: number | null;
}

export type Stored = Readonly<Record<string, unknown>>;

/** Everything that belongs to a few chains. */
export interface ChainRows {
  readonly links: readonly LinkRow[];
  readonly events: readonly Stored[];
  readonly batches: readonly Stored[];
  readonly refusals: readonly Stored[];
  /** Acts of the administrators; they belong to the system's chain. */
  readonly administration: readonly Stored[];
}

/** Heads of case chains after an id, in order of id. */
export async function caseHeads(client: Asked, after: string, limit: number): Promise<readonly HeadRow[]> {
  const found = await client.query(
    `select id as chain, coalesce(number, id) as title, audit_seq as seq, audit_head as head, audit_mac as mac, version
     from case_file where id > $1 order by id limit $2`,
    [after, limit],
  );
  return found.rows as HeadRow[];
}

export async function otherHeads(client: Asked): Promise<readonly HeadRow[]> {
  const found = await client.query(
    `select id as chain, id as title, seq, head, mac, null::int as version from audit_chain order by id`,
  );
  return found.rows as HeadRow[];
}

/** Chains with links but without the row that keeps their head: the row was removed. */
export async function orphanChains(client: Asked): Promise<readonly string[]> {
  const found = await client.query(
    `select distinct chain_id as chain from audit_entry a
     where not exists (select 1 from case_file c where c.id = a.chain_id)
       and not exists (select 1 from audit_chain s where s.id = a.chain_id) order by 1`,
  );
  return (found.rows as { chain: string }[]).map(({ chain }) => chain);
}

export async function rowsOf(client: Asked, chains: readonly string[]): Promise<ChainRows> {
  const links = await client.query(
    `select chain_id as chain, seq, kind, ref, at, canonical, prev_hash as "prevHash", hash
     from audit_entry where chain_id = any($1) order by chain_id, seq`,
    [chains],
  );
  const events = await client.query(
    `select case_id as "caseId", seq, kind, name, task_id as "taskId", node, at, person_id as "personId",
            person_name as "personName", on_behalf_of_person_id as "onBehalfOfPersonId",
            on_behalf_of_name as "onBehalfOfName", display, post_id as "postId", post_title as "postTitle",
            unit_id as "unitId", unit_name as "unitName", role, via, opinion, form, evidence, "key", detail
     from case_event where case_id = any($1)`,
    [chains],
  );
  const batches = await client.query(
    `select case_id as "caseId", version, digest from case_batch where case_id = any($1)`,
    [chains],
  );
  const refusals = await client.query(
    `select id, coalesce(case_id, 'system') as "chain", case_id as "caseId", task_id as "taskId", act, code, detail,
            person_id as "personId", person_name as "personName", post_id as "postId", unit_id as "unitId", role,
            request_id as "requestId"
     from refusal where coalesce(case_id, 'system') = any($1)
        or id::text in (select ref from audit_entry where kind = 'refusal' and chain_id = any($1))`,
    [chains],
  );
  return {
    links: (links.rows as (LinkRow & { at: Date })[]).map((link) => ({ ...link, at: link.at.toISOString() })),
    events: (events.rows as { at: Date }[]).map((event) => ({ ...event, at: event.at.toISOString() })),
    batches: batches.rows as Stored[],
    refusals: refusals.rows as Stored[],
    administration: await administrationOf(client, chains),
  };
}

/** The administrators' log belongs to the chain of everything that belongs to no case. */
async function administrationOf(client: Asked, chains: readonly string[]): Promise<readonly Stored[]> {
  const found = await client.query(
    `select id, act, subject_kind as "subjectKind", subject_id as "subjectId", subject_name as "subjectName",
            person_id as "personId", person_name as "personName", post_id as "postId", post_title as "postTitle",
            unit_id as "unitId", unit_name as "unitName", role, "before", "after", reason, request_id as "requestId"
     from administration_entry where 'system' = any($1)`,
    [chains],
  );
  return found.rows as Stored[];
}

/** Names and wire types of the hand-written workflow that the kernel is measured against. */
export const MINIMAL_WORKFLOW = 'minimalApproval';
export const MINIMAL_QUEUE = 'bench-minimal';

export interface MinimalInput {
  readonly caseId: string;
  /** Acts after which the workflow ends. */
  readonly acts: number;
}

export interface MinimalAct {
  readonly key: string;
  readonly actor: string;
  readonly act: string;
}

export interface MinimalCommit extends MinimalAct {
  readonly caseId: string;
  /** 0 is the opening. */
  readonly seq: number;
}

export interface MinimalReceipt {
  readonly caseId: string;
  readonly seq: number;
}

export interface MinimalActivities {
  commit(row: MinimalCommit): Promise<MinimalReceipt>;
}

/** Two tables: the state of a case and its acts. */
export const MINIMAL_SCHEMA = `
  create table bench_case (id text primary key, seq int not null, updated_at timestamptz not null default now());
  create table bench_act (case_id text not null, seq int not null, key text not null, actor text not null,
    act text not null, at timestamptz not null default now(), primary key (case_id, seq))`;

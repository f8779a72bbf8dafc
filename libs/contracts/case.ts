import type { Actor, Assignee } from '#domain/authority';
import type { PolicySnapshot } from '#domain/policy';
import type { Batch, EvidenceRef, Json, JsonObject, RecordReply } from './types';

/** Start of a case. Everything a procedure needs that is not a person's act: facts, and policy pinned for its life. */
export interface CaseInput<F extends JsonObject = JsonObject> {
  readonly caseId: string;
  /** The procedure this case keeps for life, e.g. `v1`. */
  readonly procedure: string;
  readonly facts: F;
  readonly policy: PolicySnapshot;
  readonly openedBy: Actor;
  /** Idempotency key and body hash of the command that opened it. */
  readonly command?: { readonly key: string; readonly personId: string; readonly bodyHash: string };
  readonly parentCaseId?: string;
}

/** An act of a person, resolved by the API: who, in which post, on whose behalf, with what form and evidence. */
export interface ActCommand {
  /** The HTTP Idempotency-Key; the Update id is made of it and the person, so that nobody gets another's receipt. */
  readonly key: string;
  readonly bodyHash: string;
  /** A task id of the case, or `case` for a motion. */
  readonly on: string;
  /** Outcome of the task, handling act, or motion. */
  readonly act: string;
  readonly actor: Actor;
  readonly form: Json;
  readonly opinion?: string;
  readonly evidence: readonly EvidenceRef[];
  /** Persons the form names that must co-sign, resolved by the API (e.g. the second reviewer). */
  readonly cosigners?: readonly Assignee[];
}

/** The activity that writes a batch: one transaction, idempotent by (case, version). */
export interface RecordActivities {
  record(batch: Batch): Promise<RecordReply>;
}

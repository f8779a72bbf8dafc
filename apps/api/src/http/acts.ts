import type { Actor, Assignee, Seat } from '#domain/authority';
import type { ActReceipt, Json, Refusal } from '#domain/case';
import type { EvidenceRef } from '#domain/task';
import type { Idempotency } from './idempotency';

/** What is acted on: a task of a case, or the case itself (a motion). */
export interface ActTarget {
  readonly process: string;
  readonly caseId: string;
  /** Task id, or `case`. */
  readonly on: string;
  /** Node of the task with its qualifier, or `case`; decides which form the act has. */
  readonly node: string;
  /** Post the task waits at; absent for a motion. */
  readonly seat?: Seat;
}

/** An act ready for the workflow: form parsed, persons resolved. */
export interface ResolvedAct extends Idempotency {
  readonly target: ActTarget;
  readonly act: string;
  readonly actor: Actor;
  readonly form: Json;
  readonly opinion?: string;
  readonly evidence: readonly EvidenceRef[];
  readonly cosigners?: readonly Assignee[];
  readonly requestId?: string;
}

/** An act as a person sent it. */
export interface SubmittedAct extends Omit<ResolvedAct, 'form' | 'cosigners'> {
  readonly form: unknown;
  readonly cosigners?: readonly { readonly personId: string; readonly postId?: string }[];
}

/** The receipt, or word that the act is on its way: the same key asked again tells how it went. */
export type ActAnswer =
  | { readonly status: 'done'; readonly receipt: ActReceipt }
  | { readonly status: 'pending'; readonly key: string; readonly retryAfterSeconds: number };

/** The way of every act of a person to its case. Features inject this; the acts feature provides it. */
export abstract class Acts {
  /**
   * Parses the form of the act, resolves the persons it names and carries it out.
   * @throws Refused when the rules say no, HttpProblem when the form is not filled in properly
   */
  abstract submit(act: SubmittedAct): Promise<ActAnswer>;

  /**
   * Carries out an act whose form is a domain value already.
   * @throws Refused when the rules say no
   */
  abstract execute(act: ResolvedAct): Promise<ActAnswer>;
}

/**
 * A look at an act before the workflow sees it, for what only SQL or the calendar can tell: it may complete the form
 * (the last day policy allows, the responsible persons) or refuse.
 */
export interface ActHook {
  /** Whether it has anything to say to this act. */
  concerns(act: ResolvedAct): boolean;
  before(act: ResolvedAct): Promise<ResolvedAct | Refusal>;
}

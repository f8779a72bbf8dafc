import type { Actor, Seat } from '../authority';
import type { EvidenceRef, ResolvedClock, TaskState } from '../task/task';
import type { Instant, Json, JsonObject } from './json';

/** Everything that can stand in a case's timeline. */
export type EventKind =
  | 'opened' // a task opened
  | 'decided' // a task's outcome counts
  | 'held' // a decision given, waiting for signers
  | 'handled' // claim, release, transfer, delegate, resolve, addSigner, sign, dropSigner, cc, urge …
  | 'withdrawn' // a task taken away by the procedure
  | 'stage' // the case moved to another stage
  | 'motion' // an act on the case, not on a task
  | 'ladder' // a step of the escalation ladder
  | 'due' // a deadline reached (24:00 of its day)
  | 'clock' // deadline extended, paused, resumed or recomputed
  | 'overlay' // a side state set or cleared (挂牌, 停产, 异议 …)
  | 'jumped' // returned or taken back to an earlier node
  | 'incident' // something an operator must look at
  | 'told' // another case or room is told; leaves through the outbox with the batch
  | 'started'
  | 'ended';

/** One line of the timeline, before it has a sequence number. */
export interface CaseEvent {
  readonly kind: EventKind;
  readonly at: Instant;
  readonly taskId?: string;
  readonly node?: string;
  /** Outcome, handling act, motion, ladder step, stage or overlay, according to `kind`. */
  readonly name?: string;
  readonly actor?: Actor;
  readonly opinion?: string;
  readonly form?: Json;
  readonly evidence?: readonly EvidenceRef[];
  /** Idempotency key of the command behind the event. */
  readonly key?: string;
  readonly detail?: JsonObject;
}

/** The command behind a batch, stored with its receipt so that a repeated key gets the same answer. */
export interface CommandTrace {
  readonly key: string;
  readonly personId: string;
  readonly bodyHash: string;
}

/** How a case began; written with the first batch. */
export interface CaseStart {
  readonly openedBy: Actor;
  readonly openedAt: Instant;
  readonly parentCaseId?: string;
}

/**
 * All that one activation of the workflow changed, written in one transaction: a decision, the stage and the tasks it
 * opens are one. `version` counts batches of a case without a gap and is the compare-and-set of the projection.
 */
export interface Batch {
  readonly caseId: string;
  readonly process: string;
  readonly procedure: string;
  readonly policySetId: string;
  readonly version: number;
  readonly at: Instant;
  readonly stage: string;
  /** Snapshot of the process's facts after the batch; the process's projector fills its own tables from it. */
  readonly facts: JsonObject;
  readonly events: readonly CaseEvent[];
  /** State after the batch of every task it touched. */
  readonly tasks: readonly TaskState[];
  /** Ids of touched tasks whose clock must be resolved (opened, extended, paused, resumed, recomputed). */
  readonly resolve: readonly string[];
  readonly commands: readonly CommandTrace[];
  readonly start?: CaseStart;
  readonly end?: { readonly outcome: string; readonly at: Instant };
}

/** What the projection answers: final seats and clocks of the tasks it resolved. */
export interface RecordReply {
  readonly version: number;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly clocks: Readonly<Record<string, ResolvedClock>>;
  /** Tasks that opened without a deadline because policy or calendar lacked a row; an incident was raised. */
  readonly incidents: readonly string[];
}

/** What a person reads after an act: the case as it can now be read by SQL. */
export interface ActReceipt {
  readonly caseId: string;
  readonly version: number;
  readonly stage: string;
  readonly act: string;
  readonly at: Instant;
  /** True when the decision waits for signers. */
  readonly held: boolean;
  readonly opened: readonly { readonly taskId: string; readonly node: string; readonly seat: Seat }[];
}

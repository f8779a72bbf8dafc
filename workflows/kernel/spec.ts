import type { Actor, Assignee, Seat } from '#domain/authority';
import type { Instant, IsoDay, Json, Refusal } from '#domain/case';
import type { EvidenceRef } from '#domain/task';

/** Outcomes of a node with the type of the form each one carries. */
export type Outcomes = Record<string, Json>;

/** A decision that counts: the outcome a person chose, with its form, opinion and evidence. */
export interface DecisionOf<K extends string, Form> {
  readonly outcome: K;
  readonly form: Form;
  readonly opinion?: string;
  readonly evidence: readonly EvidenceRef[];
  readonly actor: Actor;
  readonly at: Instant;
  /** Node of the task, with its qualifier. */
  readonly node: string;
  /** Persons who signed it besides the actor. */
  readonly signers: readonly string[];
}

export type Decision<O extends Outcomes> = {
  [K in keyof O & string]: DecisionOf<K, O[K]>;
}[keyof O & string];

/** Outcomes of a ballot of a 票签. */
export type VoteOutcomes = { agree: Json; disagree: Json; abstain: Json };

/** What a step asks of a seat. */
export interface AskSpec<O extends Outcomes> {
  /** Node name; a qualifier after a dot tells seats of one node apart: `review.subdistrict`. */
  readonly node: string;
  readonly seat: Seat;
  readonly outcomes: readonly (keyof O & string)[];
  /** Policy key of the term; without one the task has no deadline. */
  readonly term?: string;
  readonly ladder?: string;
  /** Start of the term when it is not now. */
  readonly startAt?: Instant;
  readonly dueOn?: IsoDay;
  /** A date ordered for safety never rolls. */
  readonly safety?: boolean;
  readonly factor?: string;
  readonly marks?: Readonly<Record<string, string>>;
  readonly windows?: Readonly<Record<string, string>>;
  /** Tags of earlier hands that may not decide here (separation of duties). */
  readonly notBy?: readonly string[];
  /** Tag under which the hands of this decision are remembered; the node's first word by default. */
  readonly tag?: string;
  readonly nonDelegable?: boolean;
  /** False where a return from here has no sense. */
  readonly returnable?: boolean;
  /** Asked by a motion beside the procedure: no part of the route that happens to run. */
  readonly beside?: boolean;
  /** The outcome's guard: pure, on the facts as they are when the person acts. */
  readonly guard?: (decision: Decision<O>, cosigners: readonly Assignee[]) => Refusal | undefined;
}

/** An act on the case. */
export interface Motion<Form extends Json = Json> {
  readonly name: string;
  readonly form: Form;
  readonly opinion?: string;
  readonly evidence: readonly EvidenceRef[];
  readonly actor: Actor;
  readonly at: Instant;
}

/** When and by whom an act on the case is allowed, and what it starts. */
export interface MotionSpec<Form extends Json> {
  readonly seats: () => readonly Seat[];
  readonly notBy?: readonly string[];
  readonly nonDelegable?: boolean;
  readonly when: (motion: Motion<Form>) => Refusal | undefined;
  readonly then: (motion: Motion<Form>) => Promise<void> | void;
}

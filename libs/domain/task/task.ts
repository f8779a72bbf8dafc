import type { Assignee, Actor, Seat } from '../authority';
import type { Instant, IsoDay, Json } from '../case/json';

/**
 * Life of a human task (人工任务, names of WS-HumanTask): `ready` waits in the seat's pool, `reserved` is held by one
 * person, `suspended` has its clock stopped, `completed` has an outcome, `obsolete` was withdrawn by the procedure.
 */
export const TASK_TRANSITIONS = {
  ready: ['reserved', 'suspended', 'completed', 'obsolete'],
  reserved: ['ready', 'suspended', 'completed', 'obsolete'],
  suspended: ['ready', 'reserved', 'obsolete'],
  completed: [],
  obsolete: [],
} as const satisfies Record<string, readonly string[]>;
export type TaskStatus = keyof typeof TASK_TRANSITIONS;

export const isOpen = (task: Pick<TaskState, 'status'>): boolean =>
  task.status === 'ready' || task.status === 'reserved' || task.status === 'suspended';

/** An evidence file named by an act: its row and the digest taken at capture. */
export interface EvidenceRef {
  readonly attachmentId: string;
  readonly sha256: string;
  /** What the file shows, e.g. `photoBefore`, `photoAfter`, `document`. */
  readonly purpose: string;
}

/** Added signer (加签). `before` must speak before the holder may decide; `with` before the decision counts. */
export interface Signer {
  readonly assignee: Assignee;
  readonly mode: 'before' | 'with';
  readonly addedBy: string;
  /** Named by the decision itself, e.g. the second reviewer; cannot be dropped. */
  readonly required?: boolean;
  readonly verdict?: 'agree' | 'disagree';
  readonly opinion?: string;
  readonly at?: Instant;
  /** Who in fact spoke: the person asked or their substitute; their hands count for the separation of duties. */
  readonly by?: Actor;
}

/** Someone asked for advice (委派/征求意见): the task waits for the answer and comes back to the holder. */
export interface Delegation {
  readonly to: Assignee;
  readonly by: Assignee;
  readonly question: string;
}

/** Which term, ladder and safety rules the task's deadline follows; resolved by the record activity from policy. */
export interface ClockSpec {
  /** Policy key of the term, e.g. `filing.ack`. Ignored for the day when `dueOn` is set, still shown as source. */
  readonly term: string;
  /** Start of the term; the start day itself is not counted (民法典 201). */
  readonly startAt: Instant;
  /** A day fixed by an order or a ledger; never rolls (a rectification date ordered for safety does not move). */
  readonly dueOn?: IsoDay;
  readonly ladder: string;
  /** A date ordered for safety: it never rolls to a working day. */
  readonly safety?: boolean;
  /** Policy key of the factor by which every ladder step is shortened (major hazards: ½). */
  readonly factor?: string;
  /** Named instants derived from the due day, e.g. `{ extendAsk: 'extend.ask.general' }`: the last moment to ask. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Named instants counted forward from the start, e.g. `{ objectUntil: 'dispute.raise' }`: the last moment to act. */
  readonly windows?: Readonly<Record<string, string>>;
  readonly pauses?: readonly { readonly from: Instant; readonly to?: Instant; readonly reason: string }[];
  readonly extensions?: readonly {
    readonly dueOn: IsoDay;
    readonly document: string;
    readonly at: Instant;
  }[];
}

/** A decision that waits until every signer has spoken. */
export interface HeldDecision {
  readonly outcome: string;
  readonly form: Json;
  readonly opinion?: string;
  readonly evidence: readonly EvidenceRef[];
  readonly actor: Actor;
  readonly at: Instant;
  readonly key: string;
}

/** One step of an escalation ladder at its instant, as the record activity resolved it. */
export interface LadderInstant {
  readonly step: string;
  readonly at: Instant;
  readonly does: string;
  readonly notify: readonly string[];
}

/** What the record activity answers for a task whose clock it resolved. */
export interface ResolvedClock {
  readonly dueAt: Instant;
  readonly dueDay: IsoDay;
  readonly provisional: boolean;
  readonly steps: readonly LadderInstant[];
  /** Instants of the clock's marks and windows, by name. */
  readonly marks: Readonly<Record<string, Instant>>;
}

/** The whole state of one human task; the workflow owns it, the inbox shows it. */
export interface TaskState {
  /** `node.round`, e.g. `review.subdistrict.2`; unique in its case. */
  readonly id: string;
  readonly node: string;
  /** Starts at 1; entering a node again is a new round with its own task and deadline. */
  readonly round: number;
  /** The post the procedure wants. */
  readonly wanted: Seat;
  /** The post that has it: `wanted`, or its fallback when nobody holds that post. */
  readonly seat: Seat;
  readonly status: TaskStatus;
  readonly holder?: Assignee;
  /** Outcomes end the task; declared by the step. */
  readonly outcomes: readonly string[];
  /** Tags of earlier hands that may not decide this task. */
  readonly notBy: readonly string[];
  /** Policy says nobody may decide this for another (non-delegable). */
  readonly nonDelegable: boolean;
  /** Nodes this task may be returned to (退回). */
  readonly returnTo: readonly string[];
  readonly hops: number;
  readonly signers: readonly Signer[];
  readonly delegation?: Delegation;
  readonly held?: HeldDecision;
  readonly urgedAt?: Instant;
  readonly openedAt: Instant;
  readonly clock?: ClockSpec;
  readonly resolved?: ResolvedClock;
  readonly closedAt?: Instant;
  readonly outcome?: string;
}

export const taskId = (node: string, round: number): string => `${node}.${round}`;

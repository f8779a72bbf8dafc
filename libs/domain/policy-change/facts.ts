import type { Role } from '../authority';
import type { Instant, IsoDay } from '../case/json';
import type { ChangeKind } from './content';

/** A draft as the case knows it: where it lies, what it holds to the letter, and how much that is. */
export type DraftRef = {
  readonly id: string;
  readonly sha256: string;
  readonly rows: number;
};

/** 规则变更 (P12): a new version of policy, calendar, catalogue or checklist, from draft to effect. */
export type PolicyChangeFacts = {
  readonly kind: ChangeKind;
  readonly title: string;
  readonly reason: string;
  /** Number of the document the change rests on (文号). */
  readonly documentNo?: string;
  /** First day in effect; of a calendar the day it is drafted, since a calendar counts as soon as it is known. */
  readonly effectOn: IsoDay;
  readonly draft: DraftRef;
  /** How often the draft was handed in. */
  readonly round: number;
  readonly drafter: string;
  /** Post the draft was made in: a director's draft goes to the chair alone. */
  readonly draftedAs: Role;
  readonly units: { readonly committeeOffice: string; readonly government: string };
  readonly approval?: {
    readonly by: string;
    readonly at: Instant;
    /** Keys of terms that open cases follow too from the day of effect, by order of the approver. */
    readonly retime: readonly string[];
  };
  readonly published?: { readonly version: string; readonly at: Instant };
};

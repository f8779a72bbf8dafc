import type { Role } from '#domain/authority';
import type { SubjectKind } from '#domain/administration';
import type { Instant, IsoDay, JsonObject, Refusal } from '#domain/case';

/** The administrator who acts, in the post acted in; names as they are today, for the log. */
export interface Operator {
  readonly personId: string;
  readonly personName: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly role: Role;
}

/** An act of administration as it comes in: who, when, why, and what makes a repeated one the same one. */
export interface Order {
  readonly operator: Operator;
  readonly at: Instant;
  /** The day of `at` in Asia/Shanghai. */
  readonly today: IsoDay;
  readonly reason: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly requestId?: string;
}

/** What an act changed, for the log: never a password, telephone numbers shortened. */
export interface Change {
  readonly subject: { readonly kind: SubjectKind; readonly id: string; readonly name: string };
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/** An act that was carried out; `repeated` when the same key had carried it out before. */
export interface Carried {
  readonly entryId: string;
  readonly subjectId: string;
  readonly at: Instant;
  readonly repeated: boolean;
}

export type Outcome = Carried | Refusal;

const SHOWN_HEAD = 3;
const SHOWN_TAIL = 4;

/** A telephone number as the log keeps it: enough to tell which, too little to call. */
export const shortened = (phone: string | null): string | null =>
  phone === null || phone.length <= SHOWN_HEAD + SHOWN_TAIL
    ? phone
    : `${phone.slice(0, SHOWN_HEAD)}****${phone.slice(-SHOWN_TAIL)}`;

import type { Instant, IsoDay } from '../case/json';
import type { Evidence } from '../hazard';
import type { AssignmentKind, Colour, Member } from './kinds';

/** What an assignment is about: a hazard, a decision of a meeting, any other case. */
export type Subject = { readonly process: string; readonly caseId: string; readonly title: string };

/** What a unit reports it has done. */
export type Feedback = {
  readonly unitId: string;
  readonly round: number;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
  readonly evidence: readonly Evidence[];
};

/** The committee office's look at what was reported. */
export type Recheck = {
  readonly round: number;
  readonly accepted: boolean;
  readonly finding: string;
  readonly by: string;
  readonly at: Instant;
};

/** A decision of a meeting that the assignment carries out. */
export type FromDecision = { readonly meetingCaseId: string; readonly decision: number };

/** What the case of an assignment knows (R44, R103). The clock runs on the lead; the others have clocks of their own. */
export type AssignmentFacts = {
  readonly kind: AssignmentKind;
  readonly title: string;
  readonly text: string;
  readonly committeeOffice: string;
  /** 主办单位. */
  readonly lead: Member;
  /** 协办单位. */
  readonly supports: readonly Member[];
  readonly subjects: readonly Subject[];
  readonly dueOn: IsoDay;
  readonly fromDecision?: FromDecision;
  /** Already decided by those who may (a meeting, the ladder's clerk): it is not approved once more. */
  readonly issued?: boolean;
  readonly documentNo?: string;
  readonly draftedBy?: string;
  readonly issuedAt?: Instant;
  readonly signedFor: readonly { readonly unitId: string; readonly by: string; readonly at: Instant }[];
  readonly feedback: readonly Feedback[];
  readonly rechecks: readonly Recheck[];
  readonly round: number;
  readonly colour: Colour;
  readonly extensions: readonly { readonly from: IsoDay; readonly to: IsoDay; readonly by: string }[];
  /** Record of a 约谈. */
  readonly interview?: { readonly record: string; readonly by: string; readonly at: Instant };
};

/** What is given to begin with; the rest grows with the case. */
export type AssignmentStart = Pick<
  AssignmentFacts,
  'kind' | 'title' | 'text' | 'committeeOffice' | 'lead' | 'supports' | 'subjects' | 'dueOn'
> &
  Partial<Pick<AssignmentFacts, 'fromDecision' | 'issued' | 'documentNo' | 'draftedBy'>>;

export const assignmentFacts = (start: AssignmentStart): AssignmentFacts => ({
  ...start,
  signedFor: [],
  feedback: [],
  rechecks: [],
  round: 1,
  colour: 'green',
  extensions: [],
});

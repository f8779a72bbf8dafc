import type { IsoDay } from '../case/json';
import type { MeasureKind, Responsible, SupervisionKind, TreatmentPlan } from './facts';
import type { Level } from './level';

/** Forms of the hazard's outcomes, by node. Types, not interfaces: they travel as JSON. */
export type Empty = { readonly [key: string]: never };

/** AWB confirms or corrects the proposal on both axes, 辖区 and 行业, and the level with its basis (R52, R54). */
export type ClassifyForm = {
  readonly level: Level;
  readonly levelBasis: string;
  readonly subdistrict: string;
  readonly department: string;
  readonly industry: string;
  /** The three responsible persons as the register of posts has them on the day (R99); resolved by the server. */
  readonly responsible: Responsible;
};

export type CorrectReportForm = {
  readonly description: string;
  readonly place: string;
  readonly basis: readonly string[];
  readonly advice?: string;
};

/** 隐患告知书 (R55). */
export type NoticeForm = { readonly noticeNo: string };

/** The department's choice of measure (R59). */
export type OrderForm = {
  readonly kind: MeasureKind;
  readonly documentNo?: string;
  readonly reason?: string;
  /** Rectification date; required unless the measure is `none` with nothing to rectify. */
  readonly dueOn: IsoDay;
  /** The last day policy allows for the level, counted from the order; resolved by the server with the calendar. */
  readonly latestDueOn: IsoDay;
};

/** A measure taken on paper before the case came here, put on record by the department (补录). */
export type SupplementForm = Pick<OrderForm, 'kind' | 'documentNo' | 'reason'>;

/** 移送 to another department (R51). */
export type TransferOutForm = { readonly toDepartment: string; readonly reason: string };
export type ReceiveTransferForm = { readonly responsibleDepartment: string };
export type PlanForm = TreatmentPlan;
export type ClaimForm = { readonly statement: string; readonly spentFen: number };
export type ConveneForm = {
  readonly sessionOn: IsoDay;
  readonly place: string;
  /** Earliest day the notice period to the three units allows; resolved by the server with the calendar. */
  readonly earliestOn: IsoDay;
};
export type ReviewForm = { readonly finding: string };
export type CloseOutForm = { readonly summary: string };

export type ExtensionForm = {
  readonly to: IsoDay;
  readonly reason: string;
  readonly interimMeasures: string;
  /** The last day policy allows for the level; resolved by the server with the calendar. */
  readonly latestDueOn: IsoDay;
};
export type ExtensionDecisionForm = { readonly documentNo: string };
export type ObjectionForm = { readonly grounds: string };
export type SecondOpinionForm = { readonly finding: string; readonly expertId: string };
export type DisputeDecisionForm = { readonly level?: Level; readonly levelBasis?: string };
export type VoidForm = { readonly reason: string; readonly kind: 'void' | 'merge'; readonly into?: string };
export type ListingForm = { readonly reason: string };
export type ListingDecisionForm = { readonly noticeNo: string };
export type ProgressForm = { readonly text: string };
export type SupervisionForm = { readonly kind: SupervisionKind; readonly text: string };
export type SuspensionForm = { readonly documentNo: string; readonly reason: string };
export type ResumptionForm = { readonly statement: string };
export type ExaminationForm = { readonly finding: string };
export type LetterForm = { readonly letterNo: string; readonly text: string };
export type InterviewForm = { readonly record: string };
/** 督办 by hand: about which task of the case. */
export type OversightForm = { readonly taskId: string; readonly text: string; readonly letterNo?: string };
export type ClosureProposalForm = { readonly grounds: string };
export type EnforcementChoiceForm = {
  readonly choice: 'enforce' | 'extend' | 'continue';
  readonly documentNo?: string;
  readonly reason: string;
};

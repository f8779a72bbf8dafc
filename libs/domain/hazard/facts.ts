import type { Role } from '../authority';
import type { IsoDay, Instant } from '../case/json';
import type { EvidenceRef } from '../task/task';
import type { Level } from './level';
import type { Overlay } from './stages';

/** Units whose posts act on a hazard. Every seat of the process is a role in one of them. */
export type HazardUnits = {
  readonly enterprise: string;
  /** 属地: 办事处, 工业园区管委会 or 车管处 (R1, R3). */
  readonly subdistrict: string;
  /** 行业主管部门; set at classification, a proposal before. */
  readonly department: string;
  /** 中介服务机构 that found the hazard. */
  readonly agency: string;
  readonly committeeOffice: string;
  readonly government: string;
};

/** The three responsible persons every hazard names (R99): 企业, 属地, 行业. */
export type Responsible = {
  readonly enterprise: string;
  readonly subdistrict: string;
  readonly department: string;
};

/** Evidence as it lies in the facts: plain JSON. */
export type Evidence = Pick<EvidenceRef, 'attachmentId' | 'sha256' | 'purpose'>;

/** Where a case enters the procedure: a ledger's open row is not reported anew (C12). */
export type HazardEntry = 'reported' | 'filed' | 'rectifying' | 'claimed';

/** What the department chose for the hazard (R59); `none` is 不予执法 with its reason. */
export const MEASURE_TITLES = {
  eliminateNow: '责令立即排除',
  rectifyWithin: '责令限期整改',
  onSiteMeasure: '现场处理措施',
  openCase: '立案查处',
  none: '不予执法（说明理由）',
} as const;
export type MeasureKind = keyof typeof MEASURE_TITLES;

export type Measure = {
  readonly kind: MeasureKind;
  /** Number of the enforcement document; required unless the kind is `none`. */
  readonly documentNo?: string;
  readonly reason?: string;
  readonly by: string;
  readonly at: Instant;
};

/** A recorded act of supervision by the subdistrict (R28): 上门, 函, 约谈, 提请执法. */
export const SUPERVISION_TITLES = {
  visit: '上门督促',
  letter: '督促函',
  interview: '约谈',
  enforcementRequest: '提请执法',
} as const;
export type SupervisionKind = keyof typeof SUPERVISION_TITLES;
export type Supervision = {
  readonly kind: SupervisionKind;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
};

/** What the committee office may do by hand about a matter that lies (五（二）): a letter, a talk, a meeting's agenda. */
export const OVERSIGHT_TITLES = {
  issueSupervisionLetter: '发督办函',
  holdInterview: '约谈',
  putOnAgenda: '列入例会',
} as const;
export type OversightKind = keyof typeof OVERSIGHT_TITLES;

/** Supervision by hand on record: about which task, and who had it then. */
export type Oversight = {
  readonly kind: OversightKind;
  readonly taskId: string;
  readonly text: string;
  /** Number of the letter. */
  readonly letterNo?: string;
  readonly by: string;
  readonly at: Instant;
  readonly seat: { readonly unitId: string; readonly role: Role };
  readonly holder?: string;
};

/** 治理方案, six elements (16号令 15): 目标任务, 方法措施, 经费物资, 机构人员, 时限要求, 安全措施和应急预案. */
export type TreatmentPlan = {
  readonly goal: string;
  readonly method: string;
  readonly resources: string;
  readonly people: string;
  readonly schedule: string;
  readonly safety: string;
};

/** The enterprise's statement that it has rectified; opens the review. */
export type Claim = {
  /** The review round it asks for, from 1. */
  readonly round: number;
  readonly statement: string;
  /** Money spent, in fen. */
  readonly spentFen: number;
  readonly evidence: readonly Evidence[];
  readonly by: string;
  readonly at: Instant;
};

export type ReviewUnit = 'subdistrict' | 'department' | 'agency';

/** One written opinion of a review round. */
export type ReviewOpinion = {
  readonly unit: ReviewUnit;
  readonly round: number;
  readonly result: 'pass' | 'fail';
  readonly finding: string;
  readonly reviewers: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly at: Instant;
};

/** 书面销号报告 (R58): drafted by the subdistrict, co-signed by department and agency. */
export type CloseOutReport = {
  readonly summary: string;
  readonly draftedBy: string;
  readonly signedBy: readonly string[];
  readonly at: Instant;
};

export type Extension = {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly document: string;
  readonly by: string;
  readonly at: Instant;
};

/** 挂牌督办: three dates of their own, acceptance, delisting and closing are four different things. */
export type Listing = {
  readonly proposedAt: Instant;
  readonly noticeNo?: string;
  readonly decidedAt?: Instant;
  readonly publishedAt?: Instant;
  readonly progressReports: readonly { readonly text: string; readonly at: Instant; readonly by: string }[];
  readonly delistedAt?: Instant;
};

export type ImportOrigin = {
  readonly importId: string;
  readonly sheet: string;
  readonly row: number;
  readonly digest: string;
};

/** All a hazard's procedure knows. Plain JSON: it travels in the workflow's history and in every batch. */
export type HazardFacts = {
  readonly entry: HazardEntry;
  readonly units: HazardUnits;
  readonly description: string;
  readonly place: string;
  /** Class of the catalogue, e.g. `用电`; part of the recurrence key. */
  readonly category: string;
  readonly industry: string;
  /** At least one legal or standard basis in force on the found day (R6). */
  readonly basis: readonly string[];
  readonly advice?: string;
  readonly foundOn: IsoDay;
  readonly visitedOn?: IsoDay;
  /** Experts who found it: they never close it. */
  readonly finders: readonly string[];
  readonly photos: readonly Evidence[];
  readonly proposedLevel?: Level;
  readonly proposedDueOn?: IsoDay;
  /** Fixed before the experts left, with a photo pair; still needs a review record. */
  readonly fixedOnSite: boolean;
  readonly origin?: ImportOrigin;
  readonly reportCaseId?: string;
  readonly recurrenceOf?: string;
  readonly responsible?: Responsible;
  readonly level?: Level;
  readonly levelBasis?: string;
  readonly noticeNo?: string;
  readonly measures: readonly Measure[];
  readonly supervision: readonly Supervision[];
  readonly dueOn?: IsoDay;
  readonly extensions: readonly Extension[];
  readonly plan?: TreatmentPlan;
  /** One per round at most; the review of a round may also start without one, on the due day. */
  readonly claims: readonly Claim[];
  readonly reviewRound: number;
  readonly opinions: readonly ReviewOpinion[];
  readonly closeOut?: CloseOutReport;
  readonly overlays: readonly Overlay[];
  /** Supervision by hand; absent until there was one. */
  readonly oversight?: readonly Oversight[];
  readonly listing?: Listing;
  readonly closedAt?: Instant;
  readonly voidReason?: string;
  readonly mergedInto?: string;
};

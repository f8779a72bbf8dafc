import type { Instant, IsoDay } from '../case/json';
import type { CheckAnswer } from '../catalogue';
import type { Evidence, HazardFacts } from '../hazard';

/** One hazard of a report: the facts its own case starts with, and the id that case will have. */
export type ReportedHazard = { readonly caseId: string; readonly facts: HazardFacts };

/** One thing looked at on a visit, by its sheet and number. */
export type CheckResult = {
  readonly sheet: string;
  readonly version: number;
  readonly no: number;
  readonly answer: CheckAnswer;
  readonly remark?: string;
};

/** What was recorded on site: when, where (degrees, WGS 84), and the checklist item by item (P2 evidence). */
export type SiteRecord = {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly checks: readonly CheckResult[];
};

/** 隐患排查报告 (R26): one per visit, signed by its experts; each hazard in it becomes a case of its own. */
export type ReportFacts = {
  readonly number: string;
  readonly enterprise: string;
  readonly subdistrict: string;
  readonly agency: string;
  readonly committeeOffice: string;
  readonly visitedOn: IsoDay;
  /** Experts who were on the visit, at least two. */
  readonly experts: readonly string[];
  readonly conclusion: string;
  readonly document?: Evidence;
  /** None where nothing was found. */
  readonly hazards: readonly ReportedHazard[];
  readonly site?: SiteRecord;
};

export const REPORT_STAGE_TITLES = { received: '已收到', filed: '已立案' } as const;
export type ReportStage = keyof typeof REPORT_STAGE_TITLES;

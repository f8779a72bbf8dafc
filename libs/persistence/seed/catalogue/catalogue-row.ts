import type { Level } from '#domain/hazard';
import type { PolicyMark } from '#domain/policy';

/** Classes of hazards: A 基础管理 and B 现场管理. The class is part of the key by which a recurrence is found. */
export const HAZARD_CLASSES = {
  基础管理: ['责任制', '制度规程', '教育培训', '投入', '应急预案', '承包租赁', '证照'],
  现场管理: [
    '用电',
    '消防',
    '特种设备',
    '机械',
    '危化储存',
    '有限空间',
    '粉尘涉爆',
    '动火',
    '起重高处',
    '燃气',
    '建筑施工',
    '场所环境',
  ],
} as const;

export type HazardClass = (typeof HAZARD_CLASSES)[keyof typeof HAZARD_CLASSES][number];

/** One clause on which a finding rests, and how far it was checked. */
export interface CitedBasis {
  readonly text: string;
  readonly mark: PolicyMark;
}

export const cited = (text: string, mark: PolicyMark): CitedBasis => ({ text, mark });

/** One row of the district's catalogue of hazards (隐患分类目录): what an expert starts from, never a verdict. */
export interface CatalogueRow {
  /** e.g. `WH-01`; the letters are those of the hazard's number. */
  readonly code: string;
  readonly industry: string;
  readonly field: string;
  readonly category: HazardClass;
  readonly hazard: string;
  /** The level proposed; absent where the matter is an offence and no hazard of the Opinion. */
  readonly level?: Level;
  readonly note?: string;
  /** An offence first: it opens an enforcement case, the row keeps 移送. */
  readonly offence?: true;
  readonly basis: readonly CitedBasis[];
  /** What has to happen before the inspectors leave. */
  readonly atOnce?: string;
  /** Natural days proposed for the rectification. */
  readonly days?: number;
}

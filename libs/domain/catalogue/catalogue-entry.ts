import type { Level } from '../hazard/level';
import { POLICY_MARK_TITLES, type PolicyMark } from '../policy/policy-value';

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

/** Industries whose rows apply in every other one as well. */
export const COMMON_INDUSTRIES: readonly string[] = ['消防', '特种设备'];

/** One clause on which a finding rests, and how far it was checked. */
export type CitedBasis = {
  readonly text: string;
  readonly mark: PolicyMark;
};

export const cited = (text: string, mark: PolicyMark): CitedBasis => ({ text, mark });

/** One row of the district's catalogue of hazards (隐患分类目录): what an expert starts from, never a verdict. */
export type CatalogueEntry = {
  /** e.g. `WH-01`; the letters are those of the hazard's number. */
  readonly code: string;
  readonly industry: string;
  readonly field: string;
  readonly category: string;
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
};

const CODE = /^[A-Z]{2}-\d{2,3}$/;
const CLASSES: readonly string[] = Object.values(HAZARD_CLASSES).flat();

/** Everything wrong with a row of the catalogue, in Chinese, all faults at once; empty when it may stand. */
export function catalogueFaults(entry: CatalogueEntry): readonly string[] {
  const { code, industry, field, category, hazard, basis, level, offence, atOnce, days } = entry;
  return [
    ...(CODE.test(code) ? [] : [`编号应为两个大写字母加序号，如 WH-01：${code}`]),
    ...(industry.trim() === '' ? ['缺少行业'] : []),
    ...(field.trim() === '' ? ['缺少领域'] : []),
    ...(CLASSES.includes(category) ? [] : [`类别不在分类之内：${category}`]),
    ...(hazard.trim() === '' ? ['缺少隐患描述'] : []),
    ...basisFaults(basis),
    ...(level === undefined ? [] : levelFaults(level)),
    ...(level === undefined && offence !== true ? ['非违法移送事项应有建议级别'] : []),
    ...(atOnce === undefined && days === undefined ? ['应写明立即措施或者整改天数'] : []),
    ...(days === undefined || (Number.isInteger(days) && days > 0) ? [] : ['整改天数应为大于零的整数']),
  ];
}

/** 挂牌督办 is decided by the government for one hazard; no rule proposes it. */
export const levelFaults = (level: Level): readonly string[] =>
  level === 'general' || level === 'major' ? [] : ['建议级别应为一般或者重大'];

/** Faults of the clauses a rule cites; there is at least one, each with how far it was checked. */
export function basisFaults(basis: readonly CitedBasis[]): readonly string[] {
  if (basis.length === 0) return ['缺少依据'];
  return basis.flatMap(({ text, mark }) => [
    ...(text.trim() === '' ? ['依据不能为空'] : []),
    ...(Object.hasOwn(POLICY_MARK_TITLES, mark) ? [] : [`依据核实程度不在清单内：${String(mark)}`]),
  ]);
}

/** Whether a row is looked through for an industry: its own and the common ones. */
export const appliesTo = (industry: string, entry: Pick<CatalogueEntry, 'industry'>): boolean =>
  entry.industry === industry || COMMON_INDUSTRIES.includes(entry.industry);

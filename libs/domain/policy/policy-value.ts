import type { IsoDay, Json } from '../case/json';
import type { TermUnit } from '../deadline/term';

/** Any value a policy row may hold: plain JSON. */
export type PolicyJson = Json;

/** Units of policy amounts: those of terms, and counts that are not time. */
export type PolicyUnit =
  TermUnit | 'times' | 'persons' | 'items' | 'ratio' | 'CNY' | 'dayOfMonth' | PolicyCount;

/** Units of what a password is measured by, and of its waits. */
type PolicyCount = 'characters' | 'kinds' | 'minutes';

export const POLICY_UNIT_TITLES = {
  ND: '自然日',
  WD: '工作日',
  H: '小时',
  M: '月',
  times: '次',
  persons: '人',
  items: '件',
  ratio: '比例',
  CNY: '元',
  dayOfMonth: '每月几日',
  characters: '个字符',
  kinds: '类',
  minutes: '分钟',
} as const satisfies Record<PolicyUnit, string>;

/** How sure the source is: read in the law, seen in a secondary source, not verified, default of this district. */
export type PolicyMark = 'V' | 'V2' | 'K' | 'D';

export const POLICY_MARK_TITLES = {
  V: '已核对法条原文',
  V2: '见于公开资料',
  K: '待核实',
  D: '系统默认，可由区里调整',
} as const satisfies Record<PolicyMark, string>;

/** One row of policy: a value with its source, for as long as it is in effect. */
export interface PolicyValue {
  readonly key: string;
  /** What the row settles, in Chinese, as an official would name it. */
  readonly title: string;
  readonly value: PolicyJson;
  readonly unit?: PolicyUnit;
  /** Clause of the Opinion, article of a law, or why the default was chosen. */
  readonly source: string;
  readonly mark: PolicyMark;
  /** First day in effect. */
  readonly from: IsoDay;
  /** Last day in effect, itself included; absent: until replaced by a row with a later `from`. */
  readonly to?: IsoDay;
}

/**
 * The policy a case is pinned to. A row whose unit is a time (ND, WD, H, M) and whose value is a number stands here
 * as `{ amount, unit }`; every other value stands as it is.
 */
export interface PolicySnapshot {
  readonly setId: string;
  readonly values: Readonly<Record<string, PolicyJson>>;
  /** Source of each value, shown beside every deadline that used it. */
  readonly sources?: Readonly<Record<string, string>>;
}

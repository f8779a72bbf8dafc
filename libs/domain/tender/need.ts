import type { IsoDay } from '../case/json';

/** Units whose posts act on a tender. */
export type TenderUnits = {
  /** 采购人: 区应急管理局, the only one who may open a tender (R19). */
  readonly buyer: string;
  readonly finance: string;
  readonly committeeOffice: string;
  readonly government: string;
};

/** What a bid is measured by. `price` is computed from the bids, `points` are given by the committee with reasons. */
export type Criterion = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'price' | 'points';
  /** Highest number of points; all of them together are 100. */
  readonly max: number;
  readonly standard: string;
};

/** A payment milestone of the agreement; shares are basis points and make 10,000 together. */
export type Milestone = { readonly name: string; readonly dueOn: IsoDay; readonly shareBp: number };

/** Fixed part by progress, performance part by the appraisal; basis points, 10,000 together. */
export type FeeSplit = { readonly fixedBp: number; readonly performanceBp: number };

/** 服务范围 (R20): how much is in it; the list itself lies in its table under the hash, frozen at the start. */
export type Scope = {
  readonly hash: string;
  readonly enterprises: number;
  readonly visits: number;
};

/** 采购需求 and tender document. */
export type TenderNeed = {
  readonly title: string;
  readonly need: string;
  /** Budget and highest price, in fen. */
  readonly budgetFen: number;
  readonly capFen: number;
  /** Technically complex: the committee is of the larger size whatever the budget. */
  readonly complex: boolean;
  readonly qualification: string;
  readonly criteria: readonly Criterion[];
  /** The rule by which the appraisal touches the fee (R89); without it in the document nothing can be cut (T7). */
  readonly feeAppraisal: string;
  readonly split: FeeSplit;
  readonly milestones: readonly Milestone[];
  readonly termFrom: IsoDay;
  readonly termTo: IsoDay;
  /** What the public and suppliers said of the need (采购法实施条例 15). */
  readonly publicOpinion: string;
  /** Clause of the document by which an agency under 不再委托 is kept out (T5). */
  readonly exclusionClause: string;
  /** Suppliers who designed the need or advised on it: they may not bid (条例 18). */
  readonly consulted: readonly string[];
};

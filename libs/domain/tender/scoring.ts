import { refuse, type Refusal } from '../case/refusal';
import type { OpenedBid, Ranked, ScoreSheet } from './facts';
import type { Criterion } from './need';

/** One point in the hundredths in which results are kept. */
const CENTS = 100;
const FULL = 100;
const BP_FULL = 10_000;

/** A score as a member writes it, with its reason (R21: scoring per criterion). */
export type ScoreLine = {
  readonly bidId: string;
  readonly criterionId: string;
  readonly points: number;
  readonly reason: string;
};

const priceCriterion = (criteria: readonly Criterion[]): Criterion | undefined =>
  criteria.find((one) => one.kind === 'price');

/** @public a rule of the tender for whoever comes to its door */
export const pointCriteria = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.filter((one) => one.kind === 'points');

export const validBids = (bids: readonly OpenedBid[]): readonly OpenedBid[] =>
  bids.filter((one) => one.valid === true);

const blank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** Weights make 100 together and the price has at least the weight policy asks for (87号令 55). */
export function criteriaRefusal(criteria: readonly Criterion[], priceShareMin: number): Refusal | undefined {
  if (new Set(criteria.map((one) => one.name)).size !== criteria.length) {
    return refuse('FORM_INVALID', '评审因素名称不得重复');
  }
  const wrong = criteria.find((one) => !Number.isInteger(one.max) || one.max <= 0);
  if (wrong) return refuse('FORM_INVALID', `评审因素“${wrong.name}”的分值应为正整数`);
  const sum = criteria.reduce((total, one) => total + one.max, 0);
  if (sum !== FULL) return refuse('FORM_INVALID', `评审因素分值合计应为 ${FULL} 分，现为 ${sum} 分`);
  const price = criteria.filter((one) => one.kind === 'price');
  if (price.length !== 1) return refuse('FORM_INVALID', '评审因素中应有且只有一项价格分');
  const least = Math.ceil(priceShareMin * FULL);
  return (price[0]?.max ?? 0) < least ? refuse('FORM_INVALID', `价格分不得低于 ${least} 分`) : undefined;
}

/** Shares of the milestones and of the split make a whole. */
export function sharesRefusal(need: {
  readonly milestones: readonly { readonly shareBp: number }[];
  readonly split: { readonly fixedBp: number; readonly performanceBp: number };
}): Refusal | undefined {
  const sum = need.milestones.reduce((total, one) => total + one.shareBp, 0);
  if (sum !== BP_FULL) return refuse('FORM_INVALID', '付款节点比例合计应为 100%');
  return need.split.fixedBp + need.split.performanceBp === BP_FULL
    ? undefined
    : refuse('FORM_INVALID', '固定部分与绩效部分合计应为 100%');
}

/** A sheet: every valid bid by every criterion of points, within its bounds, each with a reason. */
export function sheetRefusal(
  lines: readonly ScoreLine[],
  criteria: readonly Criterion[],
  bids: readonly OpenedBid[],
): Refusal | undefined {
  const wanted = validBids(bids).flatMap((bid) =>
    pointCriteria(criteria).map((criterion) => ({ bid, criterion })),
  );
  for (const { bid, criterion } of wanted) {
    const given = lines.filter((one) => one.bidId === bid.bidId && one.criterionId === criterion.id);
    if (given.length !== 1) return refuse('FORM_INVALID', `请对每份有效投标的“${criterion.name}”打一次分`);
    const [line] = given;
    if (!line || !Number.isFinite(line.points) || line.points < 0 || line.points > criterion.max) {
      return refuse('FORM_INVALID', `“${criterion.name}”应在 0 至 ${criterion.max} 分之间`);
    }
    if (!Number.isInteger(Math.round(line.points * CENTS * CENTS) / CENTS)) {
      return refuse('FORM_INVALID', `“${criterion.name}”最多两位小数`);
    }
    if (blank(line.reason)) return refuse('OPINION_REQUIRED', `“${criterion.name}”须写明评分理由`);
  }
  return lines.length === wanted.length ? undefined : refuse('FORM_INVALID', '评分表中有不属于本次评审的项');
}

/** A member's lines as the facts keep them: points by criterion, in the order of the document. */
export const sheetOf = (
  personId: string,
  lines: readonly ScoreLine[],
  criteria: readonly Criterion[],
  bids: readonly OpenedBid[],
): ScoreSheet => ({
  personId,
  bids: validBids(bids).map(({ bidId }) => ({
    bidId,
    points: pointCriteria(criteria).map(
      ({ id }) => lines.find((one) => one.bidId === bidId && one.criterionId === id)?.points ?? 0,
    ),
  })),
});

/** 低价优先法: 价格分 = 最低有效报价 ÷ 报价 × 价格分值 (87号令 55), in hundredths of a point. */
export const priceCents = (lowestFen: number, priceFen: number, max: number): number =>
  Math.round((lowestFen / priceFen) * max * CENTS);

/**
 * The ranking: price points computed, the others the mean of the members' sheets. Equal totals are put in order by the
 * lower price, then by the higher points for quality (87号令 57).
 */
export function ranking(
  criteria: readonly Criterion[],
  bids: readonly OpenedBid[],
  sheets: readonly ScoreSheet[],
): readonly Ranked[] {
  const valid = validBids(bids);
  const lowest = Math.min(...valid.map((one) => one.priceFen));
  const max = priceCriterion(criteria)?.max ?? 0;
  return valid
    .map((bid) => {
      const price = priceCents(lowest, bid.priceFen, max);
      const points = meanCents(bid.bidId, sheets);
      return { bid, price, points, total: price + points };
    })
    .toSorted((a, b) => b.total - a.total || a.bid.priceFen - b.bid.priceFen || b.points - a.points)
    .map(({ bid, price, points, total }, index) => ({
      bidId: bid.bidId,
      rank: index + 1,
      priceCents: price,
      pointCents: points,
      totalCents: total,
    }));
}

function meanCents(bidId: string, sheets: readonly ScoreSheet[]): number {
  const sums = sheets.map((sheet) =>
    (sheet.bids.find((one) => one.bidId === bidId)?.points ?? []).reduce(
      (total, points) => total + Math.round(points * CENTS),
      0,
    ),
  );
  return sums.length === 0 ? 0 : Math.round(sums.reduce((total, one) => total + one, 0) / sums.length);
}

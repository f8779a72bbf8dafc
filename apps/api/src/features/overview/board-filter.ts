import { addDays, addMonths, dayOf, startOfDay, toInstant } from '#domain/deadline';
import { HAZARD_STAGE_TITLES, type HazardStage } from '#domain/hazard';
import type { HazardFilter } from '#persistence';

/** A figure's conditions, without the instant. */
export type Conditions = Omit<HazardFilter, 'at'>;

/** Days a board speaks of, all of Asia/Shanghai. */
export interface BoardDays {
  readonly at: string;
  readonly today: string;
  readonly yesterday: string;
  readonly monthStart: string;
}

export function boardDays(at: string): BoardDays {
  const today = dayOf(at);
  return { at, today, yesterday: addDays(today, -1), monthStart: `${today.slice(0, 7)}-01` };
}

const MAJOR = ['major', 'listed'] as const;
const NEVER_DUE: readonly HazardStage[] = ['voided', 'merged'];
/** Stages of hazards that count: those withdrawn or merged into another do not. */
const COUNTED = (Object.keys(HAZARD_STAGE_TITLES) as readonly HazardStage[]).filter(
  (stage) => !NEVER_DUE.includes(stage),
);

const closedOn = (from: string, to: string): Conditions => ({
  outcomes: ['closed'],
  history: false,
  closedFrom: toInstant(startOfDay(from)),
  closedBefore: toInstant(startOfDay(addDays(to, 1))),
});

const overdueBy = ({ today }: BoardDays, least: number, most?: number): Conditions => ({
  overdue: true,
  ...(most === undefined ? {} : { dueFrom: addDays(today, -most) }),
  dueTo: addDays(today, -least),
});

/** The five stretches of the way, with the stages that lie in each (发现→交办→整改→复核→销号). */
export const STRETCHES = {
  found: ['reported', 'filed', 'classified'],
  ordered: ['notified', 'ordered'],
  rectifying: ['rectifying'],
  reviewing: ['claimed', 'reviewing'],
  closing: ['passed', 'reportIn'],
} as const satisfies Record<string, readonly HazardStage[]>;
export type FunnelKey = keyof typeof STRETCHES;

const STRETCH_TITLES: Readonly<Record<FunnelKey, string>> = {
  found: '发现',
  ordered: '交办',
  rectifying: '整改',
  reviewing: '复核',
  closing: '销号',
};

/** 逾期时长, in days from the due day. */
const AGES = [
  { key: '1-3', title: '逾期 1–3 天', least: 1, most: 3 },
  { key: '4-7', title: '逾期 4–7 天', least: 4, most: 7 },
  { key: '8-30', title: '逾期 8–30 天', least: 8, most: 30 },
  { key: 'over30', title: '逾期 30 天以上', least: 31 },
] as const;

type BoardPart = 'headline' | 'rate' | 'funnel' | 'today' | 'ageing';

export interface FigureRow {
  readonly key: string;
  readonly title: string;
  readonly conditions: Conditions;
}

const headline = ({ today }: BoardDays): readonly FigureRow[] => [
  { key: 'overdue', title: '逾期总数', conditions: { overdue: true } },
  {
    key: 'dueToday',
    title: '今日到期',
    conditions: { open: true, stages: ['rectifying'], dueFrom: today, dueTo: today },
  },
  { key: 'majorOpen', title: '重大未销号', conditions: { open: true, levels: [...MAJOR] } },
];

/** Numerator, then denominator, of what came due within days. */
function rateOf(dueFrom: string, dueTo: string, title: string): readonly [FigureRow, FigureRow] {
  const due: Conditions = { stages: COUNTED, history: false, dueFrom, dueTo };
  return [
    { key: 'onTime', title: '其中按期整改', conditions: { ...due, onTime: true } },
    { key: 'due', title, conditions: due },
  ];
}

const TREND_MONTHS = 12;

/** A month of the trend with its numerator and denominator. */
export interface TrendMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly rate: readonly [FigureRow, FigureRow];
}

/** The last twelve months, this one up to yesterday as the last; and what holds all of them, to read them at once. */
export function trendOf({ monthStart, yesterday }: BoardDays): {
  readonly months: readonly TrendMonth[];
  readonly all: Conditions;
} {
  const from = addMonths(monthStart, 1 - TREND_MONTHS);
  const months = Array.from({ length: TREND_MONTHS }, (_, index) => {
    const first = addMonths(from, index);
    const last = addDays(addMonths(first, 1), -1);
    const dueTo = last < yesterday ? last : yesterday;
    return { month: first.slice(0, 7), rate: rateOf(first, dueTo, '当月已到期') };
  });
  return { months, all: rateOf(from, yesterday, '')[1].conditions };
}

const movement = ({ today, yesterday, monthStart }: BoardDays): readonly FigureRow[] => [
  { key: 'found', title: '今日发现', conditions: { foundFrom: today, foundTo: today } },
  { key: 'closed', title: '今日销号', conditions: closedOn(today, today) },
  {
    key: 'newlyOverdue',
    title: '今日新增逾期',
    conditions: { overdue: true, dueFrom: yesterday, dueTo: yesterday },
  },
  { key: 'closedThisMonth', title: '本月销号', conditions: closedOn(monthStart, today) },
];

/** Each figure of the board is the ledger under these conditions; that is all there is to it. */
export const figureRows = (days: BoardDays): Readonly<Record<BoardPart, readonly FigureRow[]>> => ({
  headline: headline(days),
  rate: rateOf(days.monthStart, days.yesterday, '本月已到期'),
  funnel: (Object.keys(STRETCHES) as readonly FunnelKey[]).map((key) => ({
    key,
    title: STRETCH_TITLES[key],
    conditions: { open: true, stages: STRETCHES[key] },
  })),
  today: movement(days),
  ageing: AGES.map(({ key, title, least, ...age }) => ({
    key,
    title,
    conditions: overdueBy(days, least, 'most' in age ? age.most : undefined),
  })),
});

import { isRole, type Role } from '../authority';
import type { Json } from '../case/json';

/** What a step of an escalation ladder does at its instant (五（二）; escalation of the Opinion's committee office). */
export const LADDER_DEEDS = {
  remind: '提醒',
  overdue: '标记逾期',
  chooseMeasure: '须选择执法或延期',
  supervisionLetter: '发督办函',
  interview: '约谈',
  agendaItem: '列入下次联席会议题并联合执法',
  escalate: '提级上报',
} as const;
export type LadderDeed = keyof typeof LADDER_DEEDS;

/** How a step stands to the due instant, as people say it: `T-7` 到期前 7 日, `T` 到期, `T+10` 到期后 10 日. */
export function stepTitle(id: string): string {
  const [, side, days] = /^T([+-])([\d.]+)$/.exec(id) ?? [];
  if (side === undefined) return id === 'T' ? '到期' : id;
  return `到期${side === '-' ? '前' : '后'} ${days} 日`;
}

/** What a step does, in words; the name itself where there are none. */
export const deedTitle = (does: string): string =>
  Object.hasOwn(LADDER_DEEDS, does) ? LADDER_DEEDS[does as LadderDeed] : does;

/**
 * Whom a step tells: `holder` is whoever holds the task or its seat, `unitHead` the head of the unit that has the
 * task; a role means that post in the unit the case names for it (its subdistrict, lead department, enterprise).
 */
export type SeatSelector = 'holder' | 'unitHead' | Role;

export interface LadderOffset {
  /** Negative: before the due instant; positive: after it; 0: at it. Whole or fractional days. */
  readonly amount: number;
  readonly unit: 'ND' | 'WD';
}

export interface LadderStep {
  /** Unique in its ladder, e.g. `T-7`, `T+1`. */
  readonly id: string;
  readonly offset: LadderOffset;
  readonly does: LadderDeed;
  readonly notify: readonly SeatSelector[];
  /** The step exists for major hazards only. */
  readonly majorOnly?: boolean;
  /** Told in addition when the hazard is major. */
  readonly notifyMajor?: readonly SeatSelector[];
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSelector = (value: Json): value is SeatSelector =>
  typeof value === 'string' && (value === 'holder' || value === 'unitHead' || isRole(value));

const isSelectors = (value: Json | undefined): value is readonly SeatSelector[] =>
  Array.isArray(value) && value.every(isSelector);

const isDeed = (value: Json | undefined): value is LadderDeed =>
  typeof value === 'string' && Object.hasOwn(LADDER_DEEDS, value);

const isOffset = (
  value: Json | undefined,
): value is { readonly amount: number; readonly unit: 'ND' | 'WD' } =>
  isObject(value) &&
  typeof value['amount'] === 'number' &&
  Number.isFinite(value['amount']) &&
  (value['unit'] === 'ND' || value['unit'] === 'WD');

/** Reads one step, or answers in Chinese what is wrong with it. */
function parseLadderStep(value: Json): LadderStep | string {
  if (!isObject(value)) return '每一级应为对象';
  const { id, offset, does, notify, majorOnly, notifyMajor } = value;
  if (typeof id !== 'string' || id === '') return '每一级应有编号';
  if (!isOffset(offset)) return `${id} 的时点应为 { amount, unit: ND 或 WD }`;
  if (!isDeed(does)) return `${id} 的动作不在清单内`;
  if (!isSelectors(notify)) return `${id} 的通知对象不是已知岗位`;
  if (majorOnly !== undefined && typeof majorOnly !== 'boolean') return `${id} 的 majorOnly 应为是或否`;
  if (notifyMajor !== undefined && !isSelectors(notifyMajor)) return `${id} 的重大隐患通知对象不是已知岗位`;
  return {
    id,
    offset: { amount: offset.amount, unit: offset.unit },
    does,
    notify,
    ...(majorOnly === undefined ? {} : { majorOnly }),
    ...(notifyMajor === undefined ? {} : { notifyMajor }),
  };
}

/** Reads a whole ladder: at least one step, ids unique; otherwise what is wrong, in Chinese. */
export function parseLadder(value: Json): readonly LadderStep[] | string {
  if (!Array.isArray(value) || value.length === 0) return '应为至少一级的阶梯';
  const steps: LadderStep[] = [];
  for (const item of value as readonly Json[]) {
    const step = parseLadderStep(item);
    if (typeof step === 'string') return step;
    if (steps.some((other) => other.id === step.id)) return `编号 ${step.id} 重复`;
    steps.push(step);
  }
  return steps;
}

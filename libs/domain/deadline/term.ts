/**
 * How a term is counted. `ND` natural day (日), `WD` working day (工作日), `H` hour, `M` calendar month.
 * Which 「日」 of which law is a working day is decided where the policy row is written, not here.
 */
export type TermUnit = 'ND' | 'WD' | 'H' | 'M';

const TERM_UNITS = ['ND', 'WD', 'H', 'M'] as const satisfies readonly TermUnit[];

export const TERM_UNIT_TITLES = {
  ND: '日',
  WD: '个工作日',
  H: '小时',
  M: '个月',
} as const satisfies Record<TermUnit, string>;

/** A length of time granted by policy, e.g. 3 WD. `amount` is a whole number, not negative. */
export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
}

export const isTermUnit = (value: unknown): value is TermUnit =>
  typeof value === 'string' && (TERM_UNITS as readonly string[]).includes(value);

/** 「3 个工作日」, 「24 小时」. */
export const termText = (term: Term): string => `${term.amount} ${TERM_UNIT_TITLES[term.unit]}`;

/** A finding as an expert would write it into a ledger. Sentences are our own; enterprises and people are invented. */
export interface Finding {
  /** Industry of the enterprises it may be found at; 通用 for all. */
  readonly industry: string;
  readonly level: '一般' | '重大';
  readonly place: string;
  readonly text: string;
  readonly category: string;
  readonly basis: string;
  readonly advice: string;
}

const LAW = '《中华人民共和国安全生产法》';
const FIRE = '《中华人民共和国消防法》';
export const SAFETY_LAW = (article: string): string => `${LAW}${article}`;
export const FIRE_LAW = (article: string): string => `${FIRE}${article}`;

type Short = readonly [place: string, text: string, category: string, basis: string, advice: string];

export const findings = (
  industry: string,
  level: Finding['level'],
  lines: readonly Short[],
): readonly Finding[] =>
  lines.map(([place, text, category, basis, advice]) => ({
    ...{ industry, level, place, text, category },
    ...{ basis, advice },
  }));

import type { PolicyJson, PolicyMark, PolicyUnit, PolicyValue } from '#domain/policy';

/** The day the Opinion was published and came into effect (尾); every seeded row is in effect from it. */
export const OPINION_DAY = '2021-12-20';

/** What a row rests on: the clause, and how well that clause is proven. */
export type Grounds = Pick<PolicyValue, 'source' | 'mark'>;

export const grounds = (source: string, mark: PolicyMark): Grounds => ({ source, mark });

/** A row without unit: a text, a flag, a list or a structure. */
export const plain = (key: string, title: string, value: PolicyJson, on: Grounds): PolicyValue => ({
  key,
  title,
  value,
  ...on,
  from: OPINION_DAY,
});

/** A row with an amount and its unit. */
export const amount = (
  key: string,
  title: string,
  [value, unit]: readonly [value: number, unit: PolicyUnit],
  on: Grounds,
): PolicyValue => ({ ...plain(key, title, value, on), unit });

export const DISTRICT_DEFAULT = '区级默认';

/** The district's own choice where no law gives a figure. */
export const BY_DISTRICT: Grounds = grounds(DISTRICT_DEFAULT, 'D');

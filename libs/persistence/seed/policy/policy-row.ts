import type { PolicyJson, PolicyMark, PolicyUnit, PolicyValue } from '#domain/policy';

/** The day the Opinion was published and came into effect (尾); every seeded row is in effect from it. */
export const OPINION_DAY = '2021-12-20';

/** A row without unit: a text, a flag, a list or a structure. */
export const plain = (
  key: string,
  title: string,
  value: PolicyJson,
  source: string,
  mark: PolicyMark,
): PolicyValue => ({ key, title, value, source, mark, from: OPINION_DAY });

/** A row with an amount and its unit. */
export const amount = (
  key: string,
  title: string,
  value: number,
  unit: PolicyUnit,
  source: string,
  mark: PolicyMark,
): PolicyValue => ({ ...plain(key, title, value, source, mark), unit });

export const DISTRICT_DEFAULT = '区级默认';

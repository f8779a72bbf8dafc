import type { Json } from '../case/json';
import { type LadderStep, parseLadder } from '../deadline/ladder-step';
import { PolicyFormatError, PolicyMissingError } from './policy-error';
import type { PolicySnapshot } from './policy-value';
import { isTermUnit, type Term } from '../deadline/term';

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export const hasPolicy = (snapshot: PolicySnapshot, key: string): boolean =>
  Object.hasOwn(snapshot.values, key);

/** The value as it stands. @throws PolicyMissingError */
export function valueOf(snapshot: PolicySnapshot, key: string): Json {
  const value = hasPolicy(snapshot, key) ? snapshot.values[key] : undefined;
  if (value === undefined) throw new PolicyMissingError(key, snapshot.setId);
  return value;
}

/** Clause or law behind the value, as shown beside a deadline. */
export const sourceOf = (snapshot: PolicySnapshot, key: string): string =>
  snapshot.sources?.[key] ?? '未注明';

/** @throws PolicyMissingError, PolicyFormatError */
export function termOf(snapshot: PolicySnapshot, key: string): Term {
  const value = valueOf(snapshot, key);
  if (isObject(value)) {
    const { amount, unit } = value;
    if (typeof amount === 'number' && Number.isInteger(amount) && amount >= 0 && isTermUnit(unit)) {
      return { amount, unit };
    }
  }
  throw new PolicyFormatError(key, '期限（整数与单位 ND、WD、H、M）');
}

/** A plain number; for a term, its amount. @throws PolicyMissingError, PolicyFormatError */
export function numberOf(snapshot: PolicySnapshot, key: string): number {
  const value = valueOf(snapshot, key);
  const number = isObject(value) ? value['amount'] : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new PolicyFormatError(key, '数值');
  return number;
}

/** @throws PolicyMissingError, PolicyFormatError */
export function textOf(snapshot: PolicySnapshot, key: string): string {
  const value = valueOf(snapshot, key);
  if (typeof value !== 'string') throw new PolicyFormatError(key, '文字');
  return value;
}

/** @throws PolicyMissingError, PolicyFormatError */
export function flagOf(snapshot: PolicySnapshot, key: string): boolean {
  const value = valueOf(snapshot, key);
  if (typeof value !== 'boolean') throw new PolicyFormatError(key, '是或否');
  return value;
}

/** A list of texts (roles, acts, keys). @throws PolicyMissingError, PolicyFormatError */
export function listOf(snapshot: PolicySnapshot, key: string): readonly string[] {
  const value = valueOf(snapshot, key);
  if (!isTexts(value)) throw new PolicyFormatError(key, '文字清单');
  return value;
}

/** Lists by name, e.g. the fallback chain of each role. @throws PolicyMissingError, PolicyFormatError */
export function listsOf(
  snapshot: PolicySnapshot,
  key: string,
): Readonly<Record<string, readonly string[] | undefined>> {
  const value = valueOf(snapshot, key);
  if (!isObject(value)) throw new PolicyFormatError(key, '按名称分组的清单');
  return Object.fromEntries(
    Object.entries(value).map(([name, list]) => {
      if (!isTexts(list)) throw new PolicyFormatError(`${key}.${name}`, '文字清单');
      return [name, list];
    }),
  );
}

/** @throws PolicyMissingError, PolicyFormatError */
export function ladderOf(snapshot: PolicySnapshot, key: string): readonly LadderStep[] {
  const ladder = parseLadder(valueOf(snapshot, key));
  if (typeof ladder === 'string') throw new PolicyFormatError(key, `督办阶梯：${ladder}`);
  return ladder;
}
